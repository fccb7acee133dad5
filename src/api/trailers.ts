/** The trailers by which a result tells what it is the result of: written and read here, and nowhere else. */
import { isDnsLabel } from './names.ts';
import type { Timestamp } from './time.ts';

/** What a published commit, or a pull request, says of its run; enough to take the result over when its record is gone. */
export interface RunTrailers {
  readonly project: string;
  readonly task: string;
  readonly uid: string;
  readonly run: string;
  readonly generation: number;
  readonly attempt: number;
  readonly configCommit: string;
  /** Kind of the agent, and its model in brackets. */
  readonly agent: string;
  /** Hash of the work that was asked for. */
  readonly workHash?: string;
  /** Branch that the result is proposed against. */
  readonly baseBranch?: string;
}

/** What a run published. */
export interface PublishedResult {
  readonly commit: string;
  readonly committedAt: Timestamp;
  readonly trailers: RunTrailers;
}

const NAMES = {
  project: 'Orca-Project',
  task: 'Orca-Task',
  uid: 'Orca-Uid',
  run: 'Orca-Run',
  generation: 'Orca-Generation',
  attempt: 'Orca-Attempt',
  configCommit: 'Orca-Config-Commit',
  agent: 'Orca-Agent',
  workHash: 'Orca-Work',
  baseBranch: 'Orca-Base',
} as const satisfies Readonly<Record<keyof RunTrailers, string>>;

/** One `Name: value` a line, each with its newline. */
export function trailerLines(trailers: RunTrailers): string {
  const values: Readonly<Record<string, string | number | undefined>> = { ...trailers };
  return Object.entries(NAMES)
    .flatMap(([field, name]) => (values[field] === undefined ? [] : [`${name}: ${values[field]}\n`]))
    .join('');
}

/** Of the commit that a node of a workflow gave; the other trailers are those of the whole. */
export function nodeTrailer(path: string): string {
  return `Orca-Node: ${path}\n`;
}

/**
 * The trailers in a commit message or a description; the last one of a name counts, since what people and agents wrote
 * stands before them. Undefined: they are not all there, or not what Orca writes.
 */
export function trailersIn(text: string): RunTrailers | undefined {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^(Orca-[A-Za-z-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) found.set(name, value.trim());
  }
  const told = (field: keyof RunTrailers) => found.get(NAMES[field]) ?? '';
  const [project, task, run] = [told('project'), told('task'), told('run')];
  const [uid, configCommit] = [told('uid'), told('configCommit')];
  const [generation, attempt] = [countIn(told('generation')), countIn(told('attempt'))];
  if (![project, task, run].every(isDnsLabel)) return undefined;
  if (!/^[0-9a-f]{16}$/.test(uid) || !/^[0-9a-f]{40}$/.test(configCommit)) return undefined;
  if (generation === undefined || attempt === undefined) return undefined;
  const [workHash, baseBranch] = [told('workHash'), told('baseBranch')];
  return {
    ...{ project, task, uid, run, generation, attempt, configCommit, agent: told('agent') },
    ...(/^[0-9a-f]{16}$/.test(workHash) ? { workHash } : {}),
    ...(/^[^\s~^:?*[\\]+$/.test(baseBranch) ? { baseBranch } : {}),
  };
}

function countIn(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

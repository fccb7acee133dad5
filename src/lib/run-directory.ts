/** Where the process executor and the worker keep what they know of runs: paths below the state directory, and their files. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shortHash } from '../api/hash.ts';
import { type Key, keyParts } from '../api/names.ts';
import { redacted } from '../api/redact.ts';
import { repositoryKey } from '../api/repository.ts';
import type { AgentOutcome, PublishOutcome, RunBrief } from '../api/run-contract.ts';
import type { Timestamp } from '../api/time.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { hasCode } from './errno.ts';
import type { ProcessIdentity } from './process-identity.ts';

export interface RunDirectory {
  readonly path: string;
  readonly brief: string;
  /** Events, one TimedEvent a line. */
  readonly events: string;
  /** Where the events stay for a while when the run is forgotten, for people. */
  readonly keptEvents: string;
  /** Object store and index that belong to the supervisor alone; holds the result's tree. */
  readonly git: string;
  /** Its existence asks the supervisor to stop, also one that has not come up yet; what is in it, to keep the work. */
  readonly stop: string;
  readonly stages: { readonly agent: StageFiles; readonly publish: StageFiles };
}

/** Content of a stop file that asks for the tree of what was done so far. */
export const KEEPS_WORK = 'keep';
/** Milliseconds that this may take. */
export const KEEPING_TIME = 20_000;

export interface StageFiles {
  /** Who runs the stage: created once, by the process that won it. */
  readonly claim: string;
  /** How it ended: written last. */
  readonly outcome: string;
  /** What the supervisor itself printed, which should be nothing. */
  readonly log: string;
}

export interface Lineage {
  readonly path: string;
  readonly lock: string;
  readonly workspace: string;
  readonly home: string;
  readonly tmp: string;
}

export type Stage = 'agent' | 'publish';

/** Who runs a stage, and since when. */
export interface Claim extends ProcessIdentity {
  readonly startedAt: Timestamp;
  /** The same moment in seconds since the machine has started, which no change of the clock moves. */
  readonly uptime: number;
  /** The process has stages of other runs too: it is asked to look for its stop files, and not to end. */
  readonly isShared?: true;
}

export function runsDirectory(stateDir: string): string {
  return join(stateDir, 'runs');
}

export function runDirectory(stateDir: string, run: Key): RunDirectory {
  const { project, name } = keyParts(run);
  return runDirectoryAt(join(runsDirectory(stateDir), project, name));
}

/** `<stateDir>/runs/<project>/<run>`, the argument that a supervisor is started with. */
export function runDirectoryAt(path: string): RunDirectory {
  const stage = (claim: string, outcome: string): StageFiles => ({
    claim: join(path, `${claim}.json`),
    outcome: join(path, `${outcome}.json`),
    log: join(path, `${claim}.log`),
  });
  return {
    path,
    brief: join(path, 'brief.json'),
    events: join(path, 'events.jsonl'),
    keptEvents: join(
      keptEventsDirectory(stateDirOf(path)),
      basename(dirname(path)),
      `${basename(path)}.jsonl`,
    ),
    git: join(path, 'result.git'),
    stop: join(path, 'stop'),
    stages: { agent: stage('supervisor', 'agent'), publish: stage('publisher', 'publish') },
  };
}

/** The file that is written to whenever a stage has ended, alone in its directory so that watching it costs nothing. */
export function bellOf(stateDir: string): string {
  return join(stateDir, 'bell', 'stage-ended');
}

/** What supervisors of several runs print by themselves, which should be nothing. */
export function supervisorsLog(stateDir: string): string {
  return join(stateDir, 'supervisors.log');
}

export function keptEventsDirectory(stateDir: string): string {
  return join(stateDir, 'logs');
}

export function stateDirOf(runDir: string): string {
  return join(runDir, '..', '..', '..');
}

/** Workspace, HOME and TMPDIR of one task: the same paths for all of its runs, since sessions resume only there. */
export function lineageOf(stateDir: string, uid: string): Lineage {
  const path = join(stateDir, 'lineages', uid);
  const at = (name: string) => join(path, name);
  return { path, lock: at('lock'), workspace: at('workspace'), home: at('home'), tmp: at('tmp') };
}

/** The local copy of a target repository, and the lock of those who fetch into it. */
export function mirrorOf(stateDir: string, url: string): { readonly path: string; readonly lock: string } {
  const path = join(stateDir, 'mirrors', `${shortHash([repositoryKey(url)], 16)}.git`);
  return { path, lock: `${path}.lock` };
}

/** Whether the run is asked to stop and to leave what it has done. */
export function isStoppedToKeep(directory: RunDirectory): boolean {
  return existsSync(directory.stop) && textOf(directory.stop) === KEEPS_WORK;
}

/** The brief of before stays. */
export function writeBrief(directory: RunDirectory, brief: RunBrief): void {
  createFile(directory.brief, JSON.stringify(brief));
}

/** Undefined: there is none, or what a loss of power left of it. */
export function readBrief(directory: RunDirectory): RunBrief | undefined {
  return readJson<RunBrief>(directory.brief);
}

/** Whether the caller now runs the stage; `false`: another process won it. */
export function claimStage(files: StageFiles, claim: Claim): boolean {
  return createFile(files.claim, JSON.stringify(claim));
}

export function readClaim(files: StageFiles): Claim | undefined {
  if (!existsSync(files.claim)) return undefined;
  return readJson<Claim>(files.claim) ?? (existsSync(files.claim) ? NOBODY : undefined);
}

/** Who made a claim that a loss of power has left empty: no process lives on from before that. */
const NOBODY: Claim = { pid: 0, startTime: '', bootId: '', startedAt: '', uptime: 0 };

export async function writeOutcome(
  files: StageFiles,
  outcome: AgentOutcome | PublishOutcome,
  secrets: readonly string[],
): Promise<void> {
  await replaceFile(files.outcome, redactedJson(outcome, secrets));
}

/** JSON of a value without these values in it, however JSON writes them, and without what looks like a secret. */
export function redactedJson(value: unknown, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const text = JSON.stringify(value);
  return redacted(text, forms) === text ? text : JSON.stringify(redactedStrings(value, secrets));
}

/** What must go is replaced inside of strings alone, so that JSON that an agent had a hand in stays JSON. */
function redactedStrings(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redacted(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactedStrings(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    redacted(key, secrets),
    redactedStrings(item, secrets),
  ]);
  return Object.fromEntries(entries);
}

export function readAgentOutcome(directory: RunDirectory): AgentOutcome | undefined {
  return readJson<AgentOutcome>(directory.stages.agent.outcome);
}

export function readPublishOutcome(directory: RunDirectory): PublishOutcome | undefined {
  return readJson<PublishOutcome>(directory.stages.publish.outcome);
}

/**
 * These files are written whole, by Orca, where no agent can reach; so they are what their writer's type says. Synchronous:
 * they are small, looked for more often than found, and asked for by the hundred.
 */
function readJson<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const text = textOf(file);
  return text === '' ? undefined : (JSON.parse(text) as T);
}

/** Empty: it is gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return '';
    throw error;
  }
}

/** What the chores see of GitHub, in memory: verdicts, plans, issues, and the manifests that issues become. */
import type { Issue } from '../../src/api/issue.ts';
import { ISSUE_ANNOTATION, issueTaskName, keyOf } from '../../src/api/names.ts';
import type { Proposal } from '../../src/api/proposal.ts';
import { type IssueTask, issueTasks } from '../../src/reconciler/issue-tasks.ts';
import type { Chore, ConfigForge, Issues, Ports } from '../../src/reconciler/ports.ts';
import { commitVerdicts, proposalPlans } from '../../src/reconciler/reporting.ts';
import { task } from './declarations.ts';
import { CONFIG_URL, type MemoryWorld } from './memory-ports.ts';

export interface GitHubPorts {
  readonly configForge: ConfigForge;
  readonly issues: Issues;
  readonly manifests: { declare(task: IssueTask): Promise<string> };
}

export interface MemoryGitHub {
  readonly ports: GitHubPorts;
  readonly proposals: Proposal[];
  readonly open: Issue[];
  /** Everything that was ever written, each as often as it was: by the commit, or the number. */
  readonly verdicts: Map<string, string[]>;
  readonly comments: Map<number, string[]>;
  readonly notes: Map<number, string[]>;
}

export function memoryGitHub(world: MemoryWorld): MemoryGitHub {
  const github: Omit<MemoryGitHub, 'ports'> = {
    proposals: [],
    open: [],
    verdicts: new Map(),
    comments: new Map(),
    notes: new Map(),
  };
  const { verdicts, comments, notes } = github;
  const configForge: ConfigForge = {
    proposals: async () => [...github.proposals],
    proposal: () => Promise.reject(new Error('not asked')),
    propose: () => Promise.reject(new Error('not asked')),
    isJudged: async (commit) => verdicts.has(commit),
    async judge(commit, { title }) {
      if (verdicts.get(commit)?.at(-1) !== title) write(verdicts, commit, title);
    },
    async comment(number, text, how) {
      const last = comments.get(number)?.at(-1);
      if (last !== text && (last !== undefined || how === 'ensure')) write(comments, number, text);
    },
  };
  const issues: Issues = {
    labelled: async () => [...github.open],
    endorser: async () => 'alice',
    isNoted: async (_url, number, about) => isNoted(notes, number, about),
    async note(_url, number, { about, text }) {
      if (!isNoted(notes, number, about)) write(notes, number, `${about}: ${text}`);
    },
  };
  const manifests = {
    async declare({ name, issue, trigger }: IssueTask): Promise<string> {
      const { tip } = world.config;
      if (trigger.declareBy === 'pullRequest') return 'a proposal';
      const before = tip === undefined ? undefined : await world.ports.config.read(tip);
      const made = task(name, {}, { annotations: { [ISSUE_ANNOTATION]: issue.url } });
      const key = keyOf(made.project, name);
      if (before !== undefined && !before.tasks.has(key)) {
        const { commit: _, ...rest } = before;
        world.commit({ ...rest, tasks: new Map([...before.tasks, [key, made]]) });
      }
      return 'the manifest';
    },
  };
  return { ...github, ports: { configForge, issues, manifests } };
}

function write<K>(said: Map<K, string[]>, to: K, text: string): void {
  said.set(to, [...(said.get(to) ?? []), text]);
}

function isNoted(notes: ReadonlyMap<number, readonly string[]>, number: number, about: string): boolean {
  return notes.get(number)?.some((note) => note.startsWith(`${about}: `)) === true;
}

/** Those of a daemon, as they begin: without memory. */
export function choresOf({
  configForge,
  issues,
  manifests,
  ...ports
}: Ports & GitHubPorts): readonly Chore[] {
  const { lease, clock, log, config } = ports;
  const common = { forge: async () => configForge, lease, stopwatch: clock, log };
  return [
    commitVerdicts({ ...common, config }),
    proposalPlans({
      ...common,
      interval: 60_000,
      async review({ headCommit }) {
        const verdict = { isValid: true, title: 'valid', problems: [] };
        return { commit: headCommit, verdict, page: `plan of ${headCommit}`, how: 'ensure' };
      },
      close: async () => undefined,
    }),
    issueTasks({
      issues: async () => issues,
      hasIssues: () => true,
      configUrl: CONFIG_URL,
      declare: (wanted) => manifests.declare(wanted),
      interval: 60_000,
      ...{ lease, clock, stopwatch: clock, log },
      close: async () => undefined,
    }),
  ];
}

/** An issue that alice has labelled. */
export function issueWith(number: number): Issue {
  return {
    number,
    url: `https://forge.example.com/acme/app/issues/${number}`,
    ...{ title: issueTaskName(number), body: 'It is slow', author: 'alice' },
    updatedAt: '2026-01-31T12:00:00.000Z',
  };
}

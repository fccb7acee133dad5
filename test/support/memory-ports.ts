/** The world of a pass in memory: every port, with its clock, its log and its breakdowns in the hands of the test. */
import type { Desired } from '../../src/api/desired.ts';
import { type Failure, known, OrcaError, unknown } from '../../src/api/failure.ts';
import { sha256 } from '../../src/api/hash.ts';
import { type Key, keyOf } from '../../src/api/names.ts';
import type { ObservedRepository, ObservedRun, Probe } from '../../src/api/observed.ts';
import type { WantedPullRequest } from '../../src/api/plan.ts';
import type { PullRequest } from '../../src/api/pull-request.ts';
import { EMPTY_RECORDED, type Recorded } from '../../src/api/recorded.ts';
import { repositoryKey } from '../../src/api/repository.ts';
import { type AgentOutcome, NO_USAGE, type RunBrief } from '../../src/api/run-contract.ts';
import { timestamp } from '../../src/api/time.ts';
import type { PublishedResult } from '../../src/api/trailers.ts';
import type { Hold, Ports, StatusCommit } from '../../src/reconciler/ports.ts';
import { isRecognised } from './config-history.ts';
import { checkRecords } from './invariants.ts';

export type Call =
  | 'tips'
  | 'read'
  | 'load'
  | 'save'
  | 'list'
  | 'probe'
  | 'start'
  | 'publish'
  | 'stop'
  | 'keep'
  | 'remove'
  | 'repository'
  | 'results'
  | 'recognised'
  | 'deleteBranch'
  | 'deleteKept'
  | 'pulls'
  | 'ensure'
  | 'close'
  | 'answer'
  | 'merge'
  | 'withdraw'
  | 'tell';

export interface MemoryWorld {
  readonly ports: Ports;
  now: number;
  /** Tip of the config branch. */
  readonly config: { tip: string | undefined };
  /** Puts a new desired state on the config branch; undefined: the branch is empty. */
  commit(desired: Omit<Desired, 'commit'> | undefined): void;
  /** What is on the status branch; a change from outside is a commit of another Orca process. */
  status: { tip: string | undefined; recorded: Recorded };
  /** Who holds the lease; this process under epoch 1 unless said otherwise. */
  hold: Hold;
  /** Whether the host says that it is about to go. */
  isDraining: boolean;
  readonly saves: StatusCommit[];
  readonly runs: Map<Key, ObservedRun>;
  /** Keys of the runs that were started, each as often as it was. */
  readonly started: Key[];
  readonly repositories: Map<string, ObservedRepository>;
  readonly pulls: Map<string, PullRequest[]>;
  /** What Orca said to each item of feedback, by its id; each as often as it was said. */
  readonly answers: Map<string, string[]>;
  /** What issues were told, by what it is about. */
  readonly told: Map<string, string>;
  /** What runs published, by the commit. */
  readonly published: Map<string, PublishedResult>;
  readonly log: {
    readonly level: string;
    readonly message: string;
    readonly fields: Record<string, unknown>;
  }[];
  /** Every call in its order. */
  readonly calls: { readonly call: Call; readonly what: string }[];
  /** Called before each call; what it throws or rejects with is what the call fails with. */
  before: ((call: Call, what: string) => Promise<void> | void) | undefined;
}

export const CONFIG_URL = '/config.git';

export function memoryWorld(): MemoryWorld {
  const desired = new Map<string, Desired>();
  const world: Omit<MemoryWorld, 'ports'> = {
    now: Date.parse('2026-01-31T12:00:00.000Z'),
    config: { tip: undefined },
    commit(next) {
      const tip = next && sha256(`config ${desired.size}`).slice(0, 40);
      if (next !== undefined && tip !== undefined) desired.set(tip, { ...next, commit: tip });
      world.config.tip = tip;
    },
    status: { tip: undefined, recorded: EMPTY_RECORDED },
    hold: { held: true, epoch: 1 },
    isDraining: false,
    saves: [],
    runs: new Map(),
    started: [],
    repositories: new Map([
      [CONFIG_URL, { defaultBranch: 'main', branches: new Map([['main', sha256('main').slice(0, 40)]]) }],
    ]),
    pulls: new Map(),
    answers: new Map(),
    told: new Map(),
    published: new Map(),
    log: [],
    calls: [],
    before: undefined,
  };
  async function called(call: Call, what = ''): Promise<void> {
    world.calls.push({ call, what });
    await world.before?.(call, what);
  }
  const logger = (level: string) => (fields: object, message: string) => {
    world.log.push({ level, message, fields: { ...fields } });
  };
  const ports: Ports = {
    repository: {
      target: { url: CONFIG_URL, branch: 'main' },
      async tips() {
        await called('tips');
        return {
          config: world.config.tip === undefined ? unknown(EMPTY) : known(world.config.tip),
          status: world.status.tip,
          lease: undefined,
        };
      },
    },
    config: {
      async read(commit) {
        await called('read', commit);
        return found(desired.get(commit), commit);
      },
      async recognised(commit, tasks) {
        await called('recognised', commit);
        const history = [...desired.values()].slice(0, [...desired.keys()].indexOf(commit) + 1);
        return new Set(tasks.filter((task) => isRecognised(history, task)).map(({ uid }) => uid));
      },
      recreated: async () => ({ tasks: [], pools: [], pods: [] }),
      async history(commit, { limit, until = '' }) {
        const line = [...desired.keys()].slice(0, [...desired.keys()].indexOf(commit) + 1);
        return line
          .slice(line.indexOf(until) + 1)
          .slice(-limit)
          .reverse();
      },
      problemsAt: async (commit) => found(desired.get(commit), commit).problems,
    },
    state: memoryState(world, called),
    lease: {
      foresee: async () => world.hold.epoch,
      hold: async () => world.hold,
      mayAct: () => world.hold.held,
      release: async () => undefined,
    },
    executor: memoryExecutor(world, called),
    repositories: {
      async list(url) {
        await called('repository', url);
        return found(world.repositories.get(url), url);
      },
      async results(url, tips) {
        await called('results', url);
        const results = [...tips].flatMap(([branch, tip]) => {
          const result = world.published.get(tip);
          return result === undefined ? [] : [[branch, result] as const];
        });
        return new Map(results);
      },
      async deleteBranch(url, branch, expectedTip) {
        await called('deleteBranch', `${url} ${branch}`);
        const seen = world.repositories.get(url);
        if (seen?.branches.get(branch) !== expectedTip) return;
        const branches = [...seen.branches].filter(([name]) => name !== branch);
        world.repositories.set(url, { ...seen, branches: new Map(branches) });
      },
      async deleteKept(url, ref, expectedTip) {
        await called('deleteKept', `${url} ${ref}`);
        const seen = world.repositories.get(url);
        if (seen?.kept?.get(ref) !== expectedTip) return;
        world.repositories.set(url, {
          ...seen,
          kept: new Map([...seen.kept].filter(([name]) => name !== ref)),
        });
      },
    },
    forge: memoryForge(world, called),
    clock: { now: () => world.now },
    log: { info: logger('info'), warn: logger('warn'), error: logger('error') },
  };
  return Object.assign(world, { ports });
}

const EMPTY: Failure = { kind: 'waiting', reason: 'ConfigEmpty', message: 'There is no commit yet.' };

type World = Omit<MemoryWorld, 'ports'>;
type Called = (call: Call, what?: string) => Promise<void>;

function found<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new OrcaError({ kind: 'later', reason: 'RepositoryUnreachable', message: `${what} is not there.` });
}

function memoryState(world: World, called: Called): Ports['state'] {
  return {
    async load(tip) {
      await called('load', tip);
      return world.status.recorded;
    },
    async save(commit) {
      await called('save', commit.message.split('\n')[0]);
      if (commit.base.tip !== world.status.tip) return { result: 'conflict' };
      checkRecords(commit.base.recorded, commit.next);
      const tip = sha256(`status ${world.saves.length} ${commit.base.tip}`).slice(0, 40);
      world.saves.push(commit);
      world.status = { tip, recorded: commit.next };
      return { result: 'saved', tip };
    },
  };
}

function memoryExecutor(world: World, called: Called): Ports['executor'] {
  return {
    async list() {
      await called('list');
      return { host: 'host-1', runs: new Map(world.runs), isolation: 'confined' };
    },
    async probe(spec): Promise<Probe> {
      await called('probe', spec.agent);
      return known('ready');
    },
    async start(brief) {
      await called('start', brief.run);
      const run = keyOf(brief.project, brief.run);
      const agent = { state: 'running' as const, startedAt: timestamp(world.now) };
      if (world.runs.has(run)) return;
      world.started.push(run);
      world.runs.set(run, { run, agent });
    },
    async publish(brief: RunBrief) {
      await called('publish', brief.run);
      const run = keyOf(brief.project, brief.run);
      const publish = { state: 'running' as const, startedAt: timestamp(world.now) };
      world.runs.set(run, { ...world.runs.get(run), run, publish });
    },
    async keep(brief: RunBrief) {
      await called('keep', brief.run);
      const run = keyOf(brief.project, brief.run);
      const publish = { state: 'running' as const, startedAt: timestamp(world.now) };
      world.runs.set(run, { ...world.runs.get(run), run, publish });
    },
    async stop(run, work) {
      await called('stop', run);
      const seen = world.runs.get(run);
      if (seen === undefined) return;
      const isKept = work === 'kept' && seen.agent?.state === 'running';
      world.runs.set(
        run,
        isKept ? { run, agent: { state: 'exited', outcome: cutShort(world.now) } } : stopped(seen),
      );
    },
    async remove(run) {
      await called('remove', run);
      world.runs.delete(run);
    },
    async *output() {
      yield* [];
    },
  };
}

/** Of an agent stage that was stopped for its work to be kept. */
export function cutShort(now: number): AgentOutcome {
  return {
    startedAt: timestamp(now - 60_000),
    finishedAt: timestamp(now),
    failure: { kind: 'never', reason: 'Cancelled', message: 'The run was stopped on request' },
    rounds: 1,
    checks: [],
    usage: NO_USAGE,
    resultTree: sha256('half done').slice(0, 40),
    startCommit: sha256('main').slice(0, 40),
    changedFiles: 1,
  };
}

function stopped({ run, agent, publish }: ObservedRun): ObservedRun {
  return {
    run,
    ...(agent && { agent: agent.state === 'running' ? { state: 'lost' } : agent }),
    ...(publish && { publish: publish.state === 'running' ? { state: 'lost' } : publish }),
  };
}

function memoryForge(world: World, called: Called): Ports['forge'] {
  const pullsOf = (url: string) => {
    const pulls = world.pulls.get(repositoryKey(url)) ?? [];
    world.pulls.set(repositoryKey(url), pulls);
    return pulls;
  };
  return {
    async list(url, watched) {
      await called('pulls', url);
      return pullsOf(url).map(({ activity, ...pull }) =>
        activity !== undefined && watched.has(pull.number) ? { ...pull, activity } : pull,
      );
    },
    async ensure(wanted: WantedPullRequest) {
      await called('ensure', wanted.headBranch);
      const pulls = pullsOf(wanted.repository);
      const { headBranch, headCommit, baseBranch, body } = wanted;
      const index = pulls.findIndex((pull) => pull.state === 'open' && pull.headBranch === headBranch);
      const there = pulls[index];
      if (there !== undefined) {
        const updated = { ...there, headCommit, baseBranch, body };
        pulls[index] = updated;
        return updated;
      }
      const number = pulls.length + 1;
      const url = `${wanted.repository}/pulls/${number}`;
      const pull: PullRequest = { number, url, headBranch, headCommit, baseBranch, state: 'open', body };
      pulls.push(pull);
      return pull;
    },
    async answer(url, number, answers) {
      await called('answer', `${url} ${number}`);
      for (const { to, text } of answers) if (!world.answers.has(to)) world.answers.set(to, [text]);
    },
    async merge({ repository, number, headCommit }) {
      await called('merge', `${repository} ${number}`);
      const pulls = pullsOf(repository);
      const index = pulls.findIndex((pull) => pull.number === number);
      const pull = pulls[index];
      if (pull?.headCommit === headCommit) pulls[index] = { ...pull, state: 'merged' };
    },
    async tell(url, issue, { about, text }) {
      await called('tell', `${url} ${issue}`);
      if (!world.told.has(about)) world.told.set(about, text);
    },
    async withdraw(url, number) {
      await called('withdraw', `${url} ${number}`);
      const pulls = pullsOf(url);
      for (const [index, { isArmed: _, ...pull }] of pulls.entries())
        if (pull.number === number) pulls[index] = pull;
    },
    async close(url, number) {
      await called('close', `${url} ${number}`);
      const pulls = pullsOf(url);
      const index = pulls.findIndex((pull) => pull.number === number);
      const pull = pulls[index];
      if (pull !== undefined) pulls[index] = { ...pull, state: 'closed' };
    },
  };
}

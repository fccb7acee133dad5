/** Lives of small worlds in memory, from the first manifest to rest: what people and agents do follows from what is there alone. */
import type { Desired } from '../../src/api/desired.ts';
import { sha256 } from '../../src/api/hash.ts';
import { keptRefFor, keyOf } from '../../src/api/names.ts';
import type { ObservedRun } from '../../src/api/observed.ts';
import type { Activity, FeedbackItem, PullRequest } from '../../src/api/pull-request.ts';
import { EMPTY_RECORDED } from '../../src/api/recorded.ts';
import { type AgentOutcome, NO_USAGE } from '../../src/api/run-contract.ts';
import { timestamp } from '../../src/api/time.ts';
import { type Memory, NO_MEMORY } from '../../src/reconciler/memory.ts';
import type { Chore, Ports } from '../../src/reconciler/ports.ts';
import { type Pass, reconcile } from '../../src/reconciler/reconcile.ts';
import { trailersOf } from './config-history.ts';
import { type Declared, desiredState, following, pool, project, task } from './declarations.ts';
import { choresOf, type GitHubPorts, issueWith, type MemoryGitHub, memoryGitHub } from './memory-github.ts';
import { CONFIG_URL, type MemoryWorld, memoryWorld } from './memory-ports.ts';

/** The world of passes and of what is done beside them. */
export type LifePorts = Ports & GitHubPorts;

/** What somebody does to the world; none of it twice. */
type Deed = (world: MemoryWorld, github: MemoryGitHub) => void;

export interface Life {
  readonly declared: Declared;
  /** Done while agents are at work, before any of them may end. */
  readonly early?: readonly Deed[];
  /** Done one after the other, each when nothing moves any more. */
  readonly late?: readonly Deed[];
  /** How the agent of a run ends; well where it does not say. */
  readonly ends?: (run: { readonly task: string; readonly attempt: number }) => Partial<AgentOutcome>;
}

/** Far more than any life takes. */
const MAX_PASSES = 300;

const TEAM = { pools: [pool('team')] };
const FAILED = { kind: 'later', reason: 'ChecksFailed', message: 'a check failed' } as const;
const COMMENT: FeedbackItem = {
  ...{ id: 'comment-1', type: 'comment', author: 'ann', text: 'Rename it' },
  ...{ at: '2026-01-31T12:00:00.000Z', url: 'https://forge.example.com/1#1' },
};
const ASKING = project('app', {
  issueTriggers: [{ label: 'orca', declareBy: 'commit', requiredCapabilities: [], priority: 0 }],
});
const PROBLEM = { file: 'a.yaml', message: 'is wrong' };
const CHECK = { name: 'tests', type: 'command', message: 'exits 0', seconds: 1 } as const;

export const LIVES: Readonly<Record<string, Life>> = {
  'a task that is landed and merged': {
    declared: { ...TEAM, tasks: [task('first')] },
    late: [turn('first', 'merged')],
  },
  'a check that passes in the second round': {
    declared: { ...TEAM, tasks: [task('first')] },
    ends: () => ({ rounds: 2, checks: [{ ...CHECK, passed: true, round: 2 }] }),
  },
  'an attempt that failed, and one that did not': {
    declared: { ...TEAM, tasks: [task('first')] },
    ends: ({ attempt }) => (attempt === 1 ? { failure: FAILED } : {}),
  },
  'a task stacked on another that is merged': {
    declared: { ...TEAM, tasks: [task('first'), task('second', { dependsOn: ['first'] })] },
    late: [turn('first', 'merged')],
  },
  'manifests deleted at work and in review': {
    declared: { ...TEAM, tasks: [task('first'), task('report', { landing: 'none' })] },
    late: [declare({ tasks: [task('first'), task('slow')], ...TEAM }), declare({})],
  },
  'a manifest deleted under its run': {
    declared: { ...TEAM, tasks: [task('first')] },
    early: [declare(TEAM)],
  },
  'a run that a newer generation replaces': {
    declared: { ...TEAM, tasks: [task('first')] },
    early: [declare({ ...TEAM, tasks: [task('first', { prompt: 'Do it otherwise' })] })],
    late: [declare({ ...TEAM, tasks: [task('first', { prompt: 'Once more' })] })],
  },
  'a host that is about to go': {
    declared: { ...TEAM, tasks: [task('first')] },
    early: [drain],
    late: [
      (world) => {
        world.isDraining = false;
      },
    ],
  },
  'a comment that is taken up, and an approval': {
    declared: { ...TEAM, projects: [following({ merge: 'whenGreen' })], tasks: [task('first')] },
    late: [
      stands('first', { feedback: [COMMENT] }),
      stands('first', { feedback: [COMMENT], ci: 'passed', approvals: ['ann'], isMergeable: true }),
    ],
  },
  'a merge that is left to the forge, and not wanted any more': {
    declared: { ...TEAM, tasks: [task('first')] },
    late: [stands('first', { objections: ['ann'], isMergeable: true }), arm('first')],
  },
  'several commits at once, one of them broken': {
    declared: { ...TEAM, tasks: [task('first')] },
    early: [
      (world) => {
        for (const problems of [[], [PROBLEM], []])
          world.commit({ ...withoutCommit(desiredState({ ...TEAM, tasks: [task('first')] })), problems });
      },
    ],
  },
  'an issue that becomes a task, and a proposal that moves': {
    declared: { ...TEAM, projects: [ASKING] },
    late: [
      (_world, { open, proposals }) => {
        open.push(issueWith(1));
        proposals.push({ number: 7, headCommit: idOf('proposal'), refs: [] });
      },
      (_world, { proposals }) => {
        proposals.splice(0, 1, { number: 7, headCommit: idOf('proposal, mended'), refs: [] });
      },
      turn('issue-1', 'merged'),
    ],
  },
  'a status branch that is deleted': {
    declared: { ...TEAM, tasks: [task('first')] },
    late: [
      (world) => {
        world.status = { tip: undefined, recorded: EMPTY_RECORDED };
      },
      turn('first', 'merged'),
    ],
  },
};

/** The activity of a pull request that nobody has said anything about. */
const QUIET: Activity = { ci: 'none', approvals: [], objections: [], isDraft: false, feedback: [] };

/** What the end of a life looks like; equal ends are equal values. */
export interface End {
  readonly tasks: object;
  readonly runs: object;
  readonly pulls: object;
  readonly branches: object;
  readonly kept: object;
  readonly left: readonly string[];
  readonly started: readonly string[];
  /** Answers by the item that they are to. */
  readonly answers: object;
  /** By commit, or by number: all that was ever written. */
  readonly verdicts: object;
  readonly comments: object;
  readonly notes: object;
  readonly told: object;
}

/** Lives it to its end. `ports` stand between the reconciler and the world, and are asked for again after each death. */
export async function lived(
  life: Life,
  reborn: (ports: LifePorts) => { readonly ports: LifePorts; readonly death: Promise<'dead'> },
): Promise<End> {
  const world = memoryWorld();
  const github = memoryGitHub(world);
  const ports = { ...world.ports, ...github.ports };
  world.commit(withoutCommit(desiredState(life.declared)));
  const deeds = { early: [...(life.early ?? [])], late: [...(life.late ?? [])] };
  let process = reborn(ports);
  let chores = choresOf(process.ports);
  let memory: Memory = NO_MEMORY;
  let passes = 0;
  for (let idle = 0; idle < 3; ) {
    passes += 1;
    if (passes > MAX_PASSES)
      throw new Error(`no end after ${MAX_PASSES} passes: ${JSON.stringify(endOf(world, github))}`);
    const made = await Promise.race([
      passWith(process.ports, chores, memory, world.isDraining),
      process.death,
    ]);
    if (made === 'dead') {
      process = reborn(ports);
      chores = choresOf(process.ports);
      memory = NO_MEMORY;
      continue;
    }
    memory = made.pass.memory;
    if (made.isMoving || isMovedOn(world, github, life, deeds)) idle = 0;
    else {
      world.now += 130_000;
      idle += 1;
    }
  }
  return endOf(world, github);
}

/** A pass, and what is to be done beside the passes then. */
async function passWith(
  ports: LifePorts,
  chores: readonly Chore[],
  memory: Memory,
  isDraining: boolean,
): Promise<{ readonly pass: Pass; readonly isMoving: boolean }> {
  const pass = await reconcile(ports, memory, { isDraining });
  let isMoving = pass.result === 'acted' || pass.result === 'conflict';
  for (const chore of chores) {
    chore.afterPass(pass.memory, () => undefined);
    if (await chore.settle?.()) isMoving = true;
  }
  return { pass, isMoving };
}

interface Deeds {
  readonly early: Deed[];
  readonly late: Deed[];
}

/** The next thing that happens by itself or by somebody's hand; false: nothing is to come. */
function isMovedOn(world: MemoryWorld, github: MemoryGitHub, life: Life, deeds: Deeds): boolean {
  const isAtWork = [...world.runs.values()].some(({ agent }) => agent?.state === 'running');
  const early = isAtWork ? deeds.early.shift() : undefined;
  if (early !== undefined) early(world, github);
  if (early !== undefined || isEnded(world, life)) return true;
  const late = deeds.late.shift();
  late?.(world, github);
  // Chores look now and then.
  if (late !== undefined) world.now += 130_000;
  return late !== undefined;
}

/** Ends the first stage that runs. */
function isEnded(world: MemoryWorld, life: Life): boolean {
  for (const [key, seen] of world.runs) {
    const run = world.status.recorded.runs.get(key);
    if (run === undefined) continue;
    if (seen.agent?.state === 'running') {
      world.runs.set(key, {
        ...seen,
        agent: { state: 'exited', outcome: outcomeOf(world, seen, life.ends?.(run)) },
      });
      return true;
    }
    if (seen.publish?.state === 'running') {
      const headCommit = idOf(`head ${key}`);
      if (run.phase === 'Keeping') keepAt(world, keptRefFor(run.project, run.task), headCommit);
      else setBranch(world, run.start.branch, headCommit);
      const trailers = trailersOf(run, world.status.recorded.tasks.get(keyOf(run.project, run.task)));
      const committedAt = timestamp(world.now);
      world.published.set(headCommit, { commit: headCommit, committedAt, trailers });
      const outcome = { finishedAt: timestamp(world.now), headCommit };
      world.runs.set(key, { ...seen, publish: { state: 'exited', outcome } });
      return true;
    }
  }
  return false;
}

function outcomeOf(world: MemoryWorld, { run }: ObservedRun, told: Partial<AgentOutcome> = {}): AgentOutcome {
  const now = timestamp(world.now);
  const result = { resultTree: idOf(`tree ${run}`), startCommit: idOf('start') };
  const ended = { startedAt: now, finishedAt: now, rounds: 1, checks: [], usage: NO_USAGE, changedFiles: 1 };
  return { ...ended, ...result, ...told };
}

function drain(world: MemoryWorld): void {
  world.isDraining = true;
}

function declare(declared: Declared): Deed {
  return (world) => world.commit(withoutCommit(desiredState(declared)));
}

function turn(name: string, state: 'merged' | 'closed'): Deed {
  return changePull(name, (pull) => ({ ...pull, state }));
}

/** The forge merges it as soon as nothing is missing. */
function arm(name: string): Deed {
  return changePull(name, (pull) => ({ ...pull, isArmed: true }));
}

/** From now on the forge says so of the task's pull request. */
function stands(name: string, activity: Partial<Activity>): Deed {
  return changePull(name, (pull) => ({ ...pull, activity: { ...QUIET, ...activity } }));
}

function changePull(name: string, change: (pull: PullRequest) => PullRequest): Deed {
  return (world) => {
    for (const [url, pulls] of world.pulls)
      world.pulls.set(
        url,
        pulls.map((pull) => (pull.headBranch === `orca/app/${name}` ? change(pull) : pull)),
      );
  };
}

function setBranch(world: MemoryWorld, branch: string, commit: string): void {
  const seen = world.repositories.get(CONFIG_URL);
  if (seen === undefined) return;
  world.repositories.set(CONFIG_URL, { ...seen, branches: new Map([...seen.branches, [branch, commit]]) });
}

function keepAt(world: MemoryWorld, ref: string, commit: string): void {
  const seen = world.repositories.get(CONFIG_URL);
  if (seen === undefined) return;
  world.repositories.set(CONFIG_URL, { ...seen, kept: new Map([...(seen.kept ?? []), [ref, commit]]) });
}

function withoutCommit(desired: Desired): Omit<Desired, 'commit'> {
  const { commit: _, ...rest } = desired;
  return rest;
}

function idOf(what: string): string {
  return sha256(what).slice(0, 40);
}

function endOf(world: MemoryWorld, { verdicts, comments, notes }: MemoryGitHub): End {
  const { tasks, runs } = world.status.recorded;
  return {
    tasks: Object.fromEntries(
      [...tasks].map(([key, each]) => {
        const { phase, reason, generation, attempts, retries, lostRuns, result, pullRequest } = each;
        return [key, { phase, reason, generation, attempts, retries, lostRuns, result, pullRequest }];
      }),
    ),
    runs: Object.fromEntries(
      [...runs].map(([key, { phase, attempt, headCommit, pullRequest }]) => [
        key,
        { phase, attempt, headCommit, pullRequest },
      ]),
    ),
    pulls: Object.fromEntries(
      [...world.pulls].map(([url, pulls]) => [
        url,
        pulls.map(({ number, headBranch, headCommit, baseBranch, state, isArmed }) => ({
          ...{ number, headBranch, headCommit, baseBranch, state, isArmed },
        })),
      ]),
    ),
    branches: Object.fromEntries(world.repositories.get(CONFIG_URL)?.branches ?? []),
    kept: Object.fromEntries(world.repositories.get(CONFIG_URL)?.kept ?? []),
    left: [...world.runs.keys()].sort(),
    started: world.started.toSorted(),
    answers: Object.fromEntries(world.answers),
    verdicts: Object.fromEntries(verdicts),
    comments: Object.fromEntries(comments),
    notes: Object.fromEntries(notes),
    told: Object.fromEntries(world.told),
  };
}

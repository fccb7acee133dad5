/** Every command with the line that `orca --help` shows; a command's code is loaded when it is called. */
import type { Command } from 'commander';
import type { Context } from './context.ts';

export interface CommandModule {
  /** Adds arguments, options, examples and the action. */
  define(command: Command, context: Context): void;
}

export interface CommandEntry {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

const START = 'Start:';
const DECLARE = 'Declare:';
const RECONCILE = 'Reconcile:';
const LOOK = 'Look:';
const LAND = 'Land:';

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'demo',
    group: START,
    summary: 'see it work: a commit in, pull requests out, in half a minute',
    load: () => import('./commands/demo.ts'),
  },
  {
    name: 'init',
    group: START,
    summary: 'make a config repository with commented manifests',
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'doctor',
    group: START,
    summary: 'say what this machine and these credentials can do, and what is missing',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'validate',
    group: DECLARE,
    summary: 'check the manifests of a folder',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'apply',
    group: DECLARE,
    summary: 'put manifests into the config repository, as a commit',
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'delete',
    group: DECLARE,
    summary: 'remove a manifest from the config repository, as a commit',
    load: () => import('./commands/delete.ts'),
  },
  {
    name: 'task',
    group: DECLARE,
    summary: 'declare a task of Task Master: write its documents, or carry it out',
    load: () => import('./commands/task.ts'),
  },
  {
    name: 'scale',
    group: DECLARE,
    summary: 'set the replicas of a pool, as a commit',
    load: () => import('./commands/scale.ts'),
  },
  {
    name: 'plan',
    group: RECONCILE,
    summary: 'show what the next pass would do, and why; spends and writes nothing',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'reconcile',
    group: RECONCILE,
    summary: 'make passes until nothing is left to do',
    load: () => import('./commands/reconcile.ts'),
  },
  {
    name: 'action',
    group: RECONCILE,
    summary: 'do what the event of a job of GitHub Actions asks for',
    load: () => import('./commands/action.ts'),
  },
  {
    name: 'serve',
    group: RECONCILE,
    summary: 'keep reconciling until stopped',
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'replay',
    group: RECONCILE,
    summary: 'make the plan of a recorded pass again, and compare',
    load: () => import('./commands/replay.ts'),
  },
  {
    name: 'compact',
    group: RECONCILE,
    summary: 'put one commit in the place of the history of the status branch',
    load: () => import('./commands/compact.ts'),
  },
  {
    name: 'run',
    group: RECONCILE,
    summary: 'give an agent one prompt and watch it; lands nothing',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'exec',
    group: RECONCILE,
    summary: 'give a certain pod one prompt and watch it; lands nothing',
    load: () => import('./commands/exec.ts'),
  },
  {
    name: 'get',
    group: LOOK,
    summary: 'list what is recorded: pods, pools, tasks, projects, runs',
    load: () => import('./commands/get.ts'),
  },
  {
    name: 'describe',
    group: LOOK,
    summary: 'show one object with its conditions and history',
    load: () => import('./commands/describe.ts'),
  },
  {
    name: 'why',
    group: LOOK,
    summary: 'say why a task is where it is, and what it waits for',
    load: () => import('./commands/why.ts'),
  },
  {
    name: 'status',
    group: LOOK,
    summary: 'count what is recorded, and say what hampers it',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'logs',
    group: LOOK,
    summary: 'show what an agent said and did',
    load: () => import('./commands/logs.ts'),
  },
  {
    name: 'pr',
    group: LAND,
    summary: 'list, show, diff, merge, comment on and close pull requests of the local forge',
    load: () => import('./commands/pr.ts'),
  },
];

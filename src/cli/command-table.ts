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
const LOOK = 'Look:';

export const COMMANDS: readonly CommandEntry[] = [
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
    name: 'scale',
    group: DECLARE,
    summary: 'set the replicas of a pool, as a commit',
    load: () => import('./commands/scale.ts'),
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
    name: 'status',
    group: LOOK,
    summary: 'count what is recorded, and say what hampers it',
    load: () => import('./commands/status.ts'),
  },
];

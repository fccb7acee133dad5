/** The code of each command, loaded when it is called. */
import type { Command } from 'commander';
import type { CommandName } from './command-table.ts';
import type { Context } from './context.ts';

export interface CommandModule {
  /** Adds arguments, options, examples and the action. */
  define(command: Command, context: Context): void;
}

/** How a program comes by the code of its commands. */
export type CommandLoader = (name: CommandName) => Promise<CommandModule>;

const MODULES: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  demo: () => import('./commands/demo.ts'),
  init: () => import('./commands/init.ts'),
  doctor: () => import('./commands/doctor.ts'),
  validate: () => import('./commands/validate.ts'),
  apply: () => import('./commands/apply.ts'),
  delete: () => import('./commands/delete.ts'),
  task: () => import('./commands/task.ts'),
  scale: () => import('./commands/scale.ts'),
  plan: () => import('./commands/plan.ts'),
  reconcile: () => import('./commands/reconcile.ts'),
  action: () => import('./commands/action.ts'),
  serve: () => import('./commands/serve.ts'),
  replay: () => import('./commands/replay.ts'),
  compact: () => import('./commands/compact.ts'),
  run: () => import('./commands/run.ts'),
  exec: () => import('./commands/exec.ts'),
  get: () => import('./commands/get.ts'),
  describe: () => import('./commands/describe.ts'),
  why: () => import('./commands/why.ts'),
  status: () => import('./commands/status.ts'),
  logs: () => import('./commands/logs.ts'),
  pr: () => import('./commands/pr.ts'),
};

export function commandModule(name: CommandName): Promise<CommandModule> {
  return MODULES[name]();
}

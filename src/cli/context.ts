/** What every command is given: where to print, what the user asked for everywhere, and when to stop. */
import type { Command } from 'commander';
import { type Environment, type GlobalFlags, readSettings, type Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface Context {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly cwd: string;
  /** Settings for the flags of the command being run; says on stderr where the config repository was found by a detour. */
  settings(command: Command): Promise<Settings>;
  /** Aborted by SIGINT or SIGTERM from the first call on; a second signal ends the process at once. */
  interruption(): AbortSignal;
}

export function contextFor(terminal: Terminal, env: Environment, cwd: string): Context {
  let interruption: AbortController | undefined;
  return {
    terminal,
    env,
    cwd,
    async settings(command) {
      const settings = await readSettings(command.optsWithGlobals<GlobalFlags>(), env, cwd);
      if (settings.repository.notice !== undefined) terminal.err(settings.repository.notice);
      return settings;
    },
    interruption() {
      interruption ??= abortOnSignals();
      return interruption.signal;
    },
  };
}

function abortOnSignals(): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
      controller.abort(name);
    });
  }
  return controller;
}

/** The built program on a config repository of its own, as a user runs it, and what can be seen of it from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BareRepository } from '../support/repositories.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/orca.js');

export interface Daemon {
  readonly child: ChildProcess;
  /** What it printed so far, both streams. */
  text(): string;
  stop(): Promise<void>;
}

/** `orca <args>` with a home below `root`. */
export function orca(args: readonly string[], { root, repo }: { root: string; repo: string }): Daemon {
  const env = { PATH: process.env.PATH, HOME: root, ORCA_REPO: repo, GIT_CONFIG_GLOBAL: '/dev/null' };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: root, env, stdio: 'pipe' });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  const closed = once(child, 'close');
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    child,
    text: () => text,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** Milliseconds since the epoch at which a branch moved last; 0: it never did. */
export function movedAt({ path }: BareRepository, branch: string): number {
  return statSync(join(path, 'refs/heads', branch), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Resolves when the status branch exists and has not moved for so many milliseconds. */
export async function quiet(repository: BareRepository, span: number): Promise<void> {
  for (;;) {
    const at = movedAt(repository, 'orca-status');
    if (at > 0 && Date.now() - at > span) return;
    await delay(50);
  }
}

/** Lines of a file that may not be there yet. */
export function linesOf(file: string): readonly string[] {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return [];
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

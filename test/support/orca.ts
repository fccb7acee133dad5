/** The built program as a person runs it: with a home, state and cache of its own, and nothing of this machine's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hasProgram } from './machine.ts';
import { atEnd, temporaryDirectory } from './temporary.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Orca {
  readonly home: string;
  /** Runs to its end. */
  run(args: readonly string[], options?: { readonly cwd?: string; readonly stdin?: string }): Promise<Ran>;
  /** Starts it; ended at the latest with the test file. */
  start(args: readonly string[], options?: { readonly cwd?: string }): Running;
}

export interface Running {
  readonly process: ChildProcess;
  /** What it printed so far, both streams. */
  text(): string;
  readonly ended: Promise<number | null>;
}

const PROGRAM = join(import.meta.dirname, '../../dist/orca.js');

/** `env` is laid over that of a person whom Git knows; undefined takes a variable away. `place` names another program, or a home that is there. */
export async function orca(
  env: Readonly<Record<string, string | undefined>> = {},
  place: { readonly program?: string; readonly home?: string } = {},
): Promise<Orca> {
  const home = place.home ?? (await temporaryDirectory('home'));
  const own = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A Person',
    GIT_AUTHOR_EMAIL: 'person@example.com',
    GIT_COMMITTER_NAME: 'A Person',
    GIT_COMMITTER_EMAIL: 'person@example.com',
    ...env,
  };
  const spawned = (args: readonly string[], cwd: string) =>
    spawn(process.execPath, [place.program ?? PROGRAM, ...args], { cwd, env: own, stdio: 'pipe' });
  return {
    home,
    async run(args, { cwd = home, stdin = '' } = {}) {
      const child = spawned(args, cwd);
      const stdout = collected(child, 'stdout');
      const stderr = collected(child, 'stderr');
      child.stdin.on('error', () => undefined).end(stdin);
      const [code] = await once(child, 'close');
      return { code, stdout: stdout(), stderr: withoutMachine(stderr()) };
    },
    start(args, { cwd = home } = {}) {
      const child = spawned(args, cwd);
      const stdout = collected(child, 'stdout');
      const stderr = collected(child, 'stderr');
      const ended = once(child, 'close').then(([code]) => code as number | null);
      atEnd(async () => {
        child.kill('SIGKILL');
        await ended;
      });
      return { process: child, text: () => stdout() + stderr(), ended };
    },
  };
}

/** What is said of the machine alone is no part of what a command says: some machines lack bubblewrap. */
function withoutMachine(stderr: string): string {
  return hasProgram('bwrap') ? stderr : stderr.replace(/^IsolationMissing: .*\n/m, '');
}

function collected(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** Asks again and again until the answer is not undefined or false. */
export async function until<T>(
  question: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== false) return answer;
    await delay(50);
  }
}

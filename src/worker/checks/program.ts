/** A program that a check runs: in the workspace, confined like the agent but without any key, its output kept as it ends. */
import type { Ended, Subprocess } from '../../lib/subprocess.ts';
import type { ChecksContext } from './check.ts';

/** Characters kept: the end of what was printed, where test runners say what failed. */
const TAIL = 64 * 1024;
/** Characters after which a program that does not stop printing is ended. */
const MAX_OUTPUT = 50 * 1024 * 1024;

export interface CheckProgram {
  readonly argv: readonly string[];
  readonly timeoutSeconds: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What of a line is kept; all of it if left out. */
  line?(line: string): string | undefined;
}

export interface EndedProgram {
  readonly ended: Ended;
  /** The end of both outputs, in order. */
  readonly output: string;
}

export async function runProgram(
  { argv, timeoutSeconds, env = {}, line }: CheckProgram,
  context: ChecksContext,
): Promise<EndedProgram> {
  const left = context.deadline - context.clock.now();
  const program = context.confinement.start({
    // One stream for both outputs, so that they stay in order.
    argv: ['/bin/sh', '-c', 'exec 2>&1; exec "$@"', 'sh', ...argv],
    env: { CI: 'true', ...env },
    stdin: '',
    timeout: Math.max(1, Math.min(timeoutSeconds * 1000, left)),
    signal: context.signal,
  });
  const output = await tailOf(program, line ?? ((text) => text));
  return { ended: await program.ended, output };
}

async function tailOf(program: Subprocess, kept: (line: string) => string | undefined): Promise<string> {
  let tail = '';
  let length = 0;
  for await (const line of program.lines) {
    length += line.length + 1;
    if (length > MAX_OUTPUT) void program.kill('output');
    const text = kept(line);
    if (text !== undefined) tail += `${text}\n`;
    if (tail.length > 2 * TAIL) tail = tail.slice(-TAIL);
  }
  return tail.slice(-TAIL);
}

/** Completes a sentence that begins with the name of the program. */
export function endOf(ended: Ended, timeoutSeconds: number): string {
  switch (ended.by) {
    case 'exit':
      return ended.code === undefined
        ? `was ended by ${ended.signal ?? 'a signal'}`
        : `exited with ${ended.code}`;
    case 'timeout':
      return `did not end within ${timeoutSeconds} s`;
    case 'output':
      return `printed more than ${MAX_OUTPUT / (1024 * 1024)} MiB`;
    case 'abort':
      return 'was stopped with the run';
    case 'spawnError':
      return `could not be started: ${ended.error?.message ?? 'unknown error'}`;
  }
}

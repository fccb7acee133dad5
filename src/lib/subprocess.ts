/** Child processes with limits: a complete environment, a process group that dies as a whole, bounded output. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { hasCode } from './errno.ts';

export interface SubprocessOptions {
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Milliseconds until the group is killed. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Milliseconds between SIGTERM and SIGKILL, 2000 if left out; less for whom somebody else would kill by then. */
  readonly grace?: number;
}

export interface Ended {
  /** `exit`: by itself. The others name what killed it. */
  readonly by: 'exit' | 'timeout' | 'abort' | 'output' | 'spawnError';
  readonly code: number | undefined;
  readonly signal: string | undefined;
  /** Why it could not be started, for `spawnError`. */
  readonly error?: Error;
}

export interface Finished extends Ended {
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Subprocess {
  readonly pid: number | undefined;
  /** Lines of standard output, one longer than 1 MiB comes in pieces; to be read by one reader. */
  readonly lines: AsyncIterable<string>;
  /** Standard error as it comes. */
  onStderr(listener: (text: string) => void): void;
  readonly ended: Promise<Ended>;
  /** Ends the whole group, SIGTERM first and SIGKILL after the grace; resolves when the leader is gone. */
  kill(by?: Ended['by']): Promise<Ended>;
}

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2000;
/** The longest delay that setTimeout knows. */
const MAX_DELAY = 2 ** 31 - 1;
/** Milliseconds that open pipes are waited for when the leader is gone: somebody who left the group may hold them. */
const PIPE_GRACE = 500;
const MAX_LINE = 1024 * 1024;

/** Runs a command to its end and keeps its output; killed when it prints more than `maxOutput` bytes (default 64 MiB). */
export async function runCommand(
  argv: readonly string[],
  options: SubprocessOptions & { readonly maxOutput?: number },
): Promise<Finished> {
  const child = spawnGroup(argv, options);
  if (child instanceof Error) return { ...spawnError(child), stdout: Buffer.alloc(0), stderr: '' };
  const maxOutput = options.maxOutput ?? 64 * 1024 * 1024;
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = '';
  child.process.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxOutput) stdout.push(chunk);
    else void child.kill('output');
  });
  child.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-65536);
  });
  const ended = await child.ended;
  return { ...ended, stdout: Buffer.concat(stdout), stderr };
}

/** Starts a command whose lines are read as they come. */
export function startCommand(argv: readonly string[], options: SubprocessOptions): Subprocess {
  const child = spawnGroup(argv, options);
  if (child instanceof Error) return notStarted(child);
  // Read from the start: a full pipe that nobody listens to would keep the command from ending.
  child.process.stderr?.resume();
  return {
    pid: child.process.pid,
    lines: linesOf(child.process),
    onStderr: (listener) => {
      child.process.stderr?.setEncoding('utf8').on('data', listener);
    },
    ended: child.ended,
    kill: (by = 'abort') => child.kill(by),
  };
}

/** What is to be had of a command that could not be started. */
export function notStarted(error: Error): Subprocess {
  const ended = spawnError(error);
  return {
    pid: undefined,
    lines: nothing(),
    onStderr: () => undefined,
    ended: Promise.resolve(ended),
    kill: async () => ended,
  };
}

async function* nothing(): AsyncIterable<string> {
  yield* [];
}

function spawnError(error: Error): Ended {
  return { by: 'spawnError', code: undefined, signal: undefined, error };
}

async function* linesOf({ stdout }: ChildProcess): AsyncIterable<string> {
  // Where no more files can be open there are no streams at all, whatever the types say.
  if (!stdout) return;
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunksOf(stdout)) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (rest.length >= MAX_LINE) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest;
}

/** What comes until the stream ends or is given up; how the command ended tells which. */
async function* chunksOf(stream: Readable): AsyncIterable<Buffer> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (!hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

interface Group {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  kill(by: Ended['by']): Promise<Ended>;
}

function spawnGroup(argv: readonly string[], options: SubprocessOptions): Group | Error {
  const child = begun(argv, options);
  return child instanceof Error ? child : groupOf(child, options);
}

/** What systems say against a start comes later as a rule, but at once where an argument is too long for instance. */
function begun(
  [program = '', ...args]: readonly string[],
  { cwd, env }: SubprocessOptions,
): ChildProcess | Error {
  try {
    return spawn(program, args, { cwd, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return error;
    throw error;
  }
}

function groupOf(child: ChildProcess, options: SubprocessOptions): Group {
  let by: Ended['by'] = 'exit';
  let hardKill: NodeJS.Timeout | undefined;
  const kill = (why: Ended['by']) => {
    if (by === 'exit') by = why;
    signalGroup(child, 'SIGTERM');
    hardKill ??= setTimeout(() => signalGroup(child, 'SIGKILL'), options.grace ?? GRACE);
    return ended;
  };
  const timer =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => void kill('timeout'), Math.min(options.timeout, MAX_DELAY));
  const onAbort = () => void kill('abort');
  const ended = new Promise<Ended>((resolve) => {
    child.once('error', (error) => resolve(spawnError(error)));
    child.once('exit', () => {
      signalGroup(child, 'SIGKILL');
      giveUpIdlePipes(child);
    });
    child.once('close', (code, signal) => {
      resolve({ by, code: code ?? undefined, signal: signal ?? undefined });
    });
  }).finally(() => {
    clearTimeout(timer);
    clearTimeout(hardKill);
    options.signal?.removeEventListener('abort', onAbort);
  });
  if (options.signal?.aborted) onAbort();
  else options.signal?.addEventListener('abort', onAbort, { once: true });
  // A child that ends without reading its input breaks the pipe; its exit tells the story.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.stdin);
  return { process: child, ended, kill };
}

/** Closes pipes that stay open after the end though all that came through them has been read. */
function giveUpIdlePipes(child: ChildProcess): void {
  const timer = setInterval(() => {
    for (const pipe of [child.stdout, child.stderr]) {
      if (pipe !== null && pipe.readableLength === 0 && isRead(pipe)) pipe.destroy();
    }
  }, PIPE_GRACE);
  child.once('close', () => clearInterval(timer));
}

function isRead(pipe: Readable): boolean {
  return pipe.listenerCount('data') > 0 || pipe.listenerCount('readable') > 0;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // EPERM is what macOS says of a group of which only remains are left.
    if (!hasCode(error, 'ESRCH', 'EPERM')) throw error;
  }
}

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
  /** Of the group's leader; undefined until it is known, and where nothing was started. */
  readonly pid: number | undefined;
  /** Whether nothing that it has started is left when it has ended. */
  readonly isSwept?: true;
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
  const { process: child, ended: end, kill } = spawnGroup(argv, options);
  const maxOutput = options.maxOutput ?? 64 * 1024 * 1024;
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxOutput) stdout.push(chunk);
    else void kill('output');
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-65536);
  });
  const ended = await end;
  return { ...ended, stdout: Buffer.concat(stdout), stderr };
}

/** Starts a command whose lines are read as they come. */
export function startCommand(argv: readonly string[], options: SubprocessOptions): Subprocess {
  const { process: child, ended, kill } = spawnGroup(argv, options);
  return { pid: child.pid, ...heard(child), ended, kill };
}

/** Its output, read from the start: a full pipe that nobody listens to would keep the command from ending. */
export function heard({
  stdout,
  stderr,
}: {
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
}): Pick<Subprocess, 'lines' | 'onStderr'> {
  stderr?.resume();
  return {
    lines: linesOf(stdout),
    onStderr: (listener) => {
      stderr?.setEncoding('utf8').on('data', listener);
    },
  };
}

async function* linesOf(stdout: Readable | null): AsyncIterable<string> {
  if (stdout === null) return;
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

/** The process that leads a group, however it was started. */
export interface Leader {
  /** To the whole group. */
  signal(name: NodeJS.Signals): void;
  /** Resolves when it is gone, and all that came through its pipes has been read. */
  readonly closed: Promise<Omit<Ended, 'by'>>;
}

/** The end of a group, brought about by time, signal or request where it does not end by itself. */
export function underLimits(
  leader: Leader,
  { timeout, signal, grace = GRACE }: Pick<SubprocessOptions, 'timeout' | 'signal' | 'grace'>,
): Pick<Subprocess, 'ended' | 'kill'> {
  let by: Ended['by'] = 'exit';
  let hardKill: NodeJS.Timeout | undefined;
  let isOver = false;
  const kill = (why: Ended['by'] = 'abort') => {
    // Who leads the group may lead another command by now.
    if (isOver) return ended;
    if (by === 'exit') by = why;
    leader.signal('SIGTERM');
    hardKill ??= setTimeout(() => leader.signal('SIGKILL'), grace);
    return ended;
  };
  const timer =
    timeout === undefined ? undefined : setTimeout(() => void kill('timeout'), Math.min(timeout, MAX_DELAY));
  const onAbort = () => void kill('abort');
  const ended = leader.closed
    .then((end): Ended => ({ ...end, by: end.error === undefined ? by : 'spawnError' }))
    .finally(() => {
      isOver = true;
      clearTimeout(timer);
      clearTimeout(hardKill);
      signal?.removeEventListener('abort', onAbort);
    });
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  return { ended, kill };
}

function spawnGroup(
  argv: readonly string[],
  options: SubprocessOptions,
): Pick<Subprocess, 'ended' | 'kill'> & { readonly process: ChildProcess } {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const closed = new Promise<Omit<Ended, 'by'>>((resolve) => {
    child.once('error', (error) => resolve({ code: undefined, signal: undefined, error }));
    child.once('exit', () => signalGroup(child.pid, 'SIGKILL'));
    child.once('close', (code, signal) => {
      resolve({ code: code ?? undefined, signal: signal ?? undefined });
    });
  });
  child.once('exit', () => giveUpIdlePipes(child, closed));
  const limited = underLimits({ signal: (name) => signalGroup(child.pid, name), closed }, options);
  // A child that ends without reading its input breaks the pipe; its exit tells the story.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.stdin);
  return { process: child, ...limited };
}

/** Closes pipes that stay open after the end though all that came through them has been read. */
export function giveUpIdlePipes(
  { stdout, stderr }: { readonly stdout: Readable | null; readonly stderr: Readable | null },
  closed: Promise<unknown>,
): void {
  const timer = setInterval(() => {
    for (const pipe of [stdout, stderr]) {
      if (pipe !== null && pipe.readableLength === 0 && isRead(pipe)) pipe.destroy();
    }
  }, PIPE_GRACE);
  void closed.then(() => clearInterval(timer));
}

function isRead(pipe: Readable): boolean {
  return pipe.listenerCount('data') > 0 || pipe.listenerCount('readable') > 0;
}

/** False: there is no such group. */
export function signalGroup(leader: number | undefined, signal: NodeJS.Signals): boolean {
  if (leader === undefined) return false;
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // EPERM is what macOS says of a group of which only remains are left.
    if (!hasCode(error, 'ESRCH', 'EPERM')) throw error;
    return false;
  }
}

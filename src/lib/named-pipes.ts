/** Pipes that another process of the same person can open: made by a shell, since Node makes none, and without a name from then on. */
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptShell } from './kept-shell.ts';

interface Pipe {
  /** This process's own end. */
  readonly descriptor: number;
  /** By which others open the other end, for as long as this one is open. */
  readonly path: string;
}

/** For one command, each used once: whoever is left of one command has nothing of another's. */
export interface Pipes {
  readonly stdin: Pipe;
  readonly stdout: Pipe;
  readonly stderr: Pipe;
}

const BATCH = 24;
const READING = constants.O_RDONLY | constants.O_NONBLOCK;
/** Of a pipe that nobody reads from yet; with reading, or it could not be opened. */
const WRITING = constants.O_RDWR | constants.O_NONBLOCK;

/** Throws or is empty where they can't be made. `mkfifo`: absolute path of the program. */
export async function pipesMadeBy(shell: KeptShell, mkfifo: string): Promise<readonly Pipes[]> {
  const directory = mkdtempSync(join(tmpdir(), 'orca-pipes-'));
  try {
    const names = Array.from({ length: BATCH * 3 }, (_, index) => join(directory, String(index)));
    const { code } = await shell.run([mkfifo, '-m', '600', ...names]);
    if (code !== 0) return [];
    return openedAll(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function openedAll(directory: string): readonly Pipes[] {
  const descriptors: number[] = [];
  const opened = (index: number, flags: number): Pipe => {
    const descriptor = openSync(join(directory, String(index)), flags);
    descriptors.push(descriptor);
    return { descriptor, path: `/proc/${process.pid}/fd/${descriptor}` };
  };
  try {
    return Array.from({ length: BATCH }, (_, index) => ({
      stdin: opened(index * 3, WRITING),
      stdout: opened(index * 3 + 1, READING),
      stderr: opened(index * 3 + 2, READING),
    }));
  } catch (error) {
    for (const descriptor of descriptors) closeSync(descriptor);
    throw error;
  }
}

/** What comes through it; `closed` resolves when nobody can write to it any more and all was read, or when it was given up. */
export function readFrom({ descriptor }: Pipe): {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
} {
  const socket = new Socket({ fd: descriptor, readable: true, writable: false });
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => {
    socket.once('close', resolve);
  });
  return { socket, closed };
}

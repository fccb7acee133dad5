/** A command that a kept shell has started: its streams, its process and its end, as those of a child of this process. */
import { closeSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import type { KeptShell } from './kept-shell.ts';
import { COMMAND_MARK, killMarked, processMoment } from './marked-processes.ts';
import { type Pipes, readFrom } from './named-pipes.ts';
import {
  type Ended,
  giveUpIdlePipes,
  heard,
  type Subprocess,
  type SubprocessOptions,
  underLimits,
} from './subprocess.ts';

export interface ShellStart {
  readonly argv: readonly string[];
  readonly options: SubprocessOptions;
  /** What the command is to read is in its standard input. */
  readonly pipes: Pipes;
  /** Called when the shell is free again, or lost. */
  onClosed(): void;
}

/** Nothing that the command has started in its session, or with its mark, outlives it. */
export function startThrough(shell: KeptShell, { argv, options, pipes, onClosed }: ShellStart): Subprocess {
  const search = { since: processMoment(), session: shell.pid };
  const stdout = readFrom(pipes.stdout);
  const stderr = readFrom(pipes.stderr);
  const output = { stdout: stdout.socket, stderr: stderr.socket };
  const signals = new Signals(shell);
  const files = [pipes.stdin.path, pipes.stdout.path, pipes.stderr.path] as const;

  async function closed(): Promise<Omit<Ended, 'by'>> {
    const { cwd, env } = options;
    const end = await shell.start({ argv, cwd, env, files }, () => {
      // The command has it open: what is in it is read to its end.
      closeSync(pipes.stdin.descriptor);
      signals.release();
    });
    if (!end.hasBegun) {
      closeSync(pipes.stdin.descriptor);
      for (const stream of Object.values(output)) stream.destroy();
    }
    const left = await killMarked(COMMAND_MARK, env[COMMAND_MARK] ?? '', search);
    // Who left something behind may be at work on more of it: the whole group goes. What slowed its group has slowed the shell.
    if (left > 0 || shell.isLost || isSlowed(shell.pid)) shell.signal('SIGKILL');
    await drained();
    const { code, signal, said } = end;
    if (end.hasBegun || signals.isAsked) return { code, signal };
    return { code, signal, error: new Error(`spawn ${argv[0]} failed: ${said || 'its shell was lost'}`) };
  }

  async function drained(): Promise<void> {
    // Whoever has not begun to read by now does not want it.
    if (output.stdout.listenerCount('readable') === 0) output.stdout.resume();
    const both = Promise.all([stdout.closed, stderr.closed]);
    giveUpIdlePipes(output, both);
    await both;
  }

  const limited = underLimits({ signal: (name) => signals.send(name), closed: closed() }, options);
  // Not before: whoever is asked to end this command must not end the next one.
  void limited.ended.then(onClosed, onClosed);
  return {
    get pid() {
      return childOf(shell.pid);
    },
    isSwept: true,
    ...heard(output),
    ...limited,
  };
}

/** Signals that come before the command has begun wait for it: the shell itself outlives them. */
class Signals {
  readonly #shell: KeptShell;
  #waiting: NodeJS.Signals | undefined;
  #isReleased = false;
  /** Whether somebody has asked for the end. */
  isAsked = false;

  constructor(shell: KeptShell) {
    this.#shell = shell;
  }

  send(name: NodeJS.Signals): void {
    this.isAsked = true;
    if (this.#isReleased || name === 'SIGKILL') this.#shell.signal(name);
    else this.#waiting = name;
  }

  release(): void {
    this.#isReleased = true;
    if (this.#waiting !== undefined) this.#shell.signal(this.#waiting);
  }
}

function isSlowed(pid: number | undefined): boolean {
  try {
    return getPriority(pid) !== getPriority();
  } catch {
    // It is gone.
    return true;
  }
}

/** What a shell waits for. */
function childOf(pid: number | undefined): number | undefined {
  try {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ');
    return child === undefined || child === '' ? undefined : Number(child);
  } catch {
    // It is gone, or this system does not tell.
    return undefined;
  }
}

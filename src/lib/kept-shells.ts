/** Starts commands through shells that it keeps, where that is the same as starting them from here, and cheaper. */
import { closeSync, writeSync } from 'node:fs';
import { hasCode } from './errno.ts';
import { KeptShell } from './kept-shell.ts';
import { type Pipes, pipesMadeBy } from './named-pipes.ts';
import { programFile } from './program.ts';
import { startThrough } from './shell-command.ts';
import { type Subprocess, type SubprocessOptions, startCommand } from './subprocess.ts';

/** As `startCommand`, in all that can be told from outside. */
export type CommandStart = (argv: readonly string[], options: SubprocessOptions) => Subprocess;

/** Shells that are kept: as many of these commands run at a time. */
const MAX_SHELLS = 8;
/** Sets of pipes that are left when more are made. */
const LOW = MAX_SHELLS;
/** Characters of a command that a shell is given; of much longer ones systems refuse some, each in words of its own. */
const MAX_COMMAND = 64 * 1024;

/** `path`: where the program is that the shells need. */
export function keptShells(path: string): CommandStart {
  const mkfifo = process.platform === 'linux' ? programFile('mkfifo', { path, cwd: '/' }) : undefined;
  if (mkfifo === undefined) return startCommand;
  const shells = new KeptShells(mkfifo, path);
  return (argv, options) => shells.start(argv, options);
}

class KeptShells {
  readonly #mkfifo: string;
  readonly #path: string;
  /** Programs that could be started, as they were named. */
  readonly #known = new Set<string>();
  readonly #idle: KeptShell[] = [];
  readonly #stock: Pipes[] = [];
  #count = 0;
  #hasBegun = false;
  /** Whether the first one did what it should. */
  #isProven = false;

  constructor(mkfifo: string, path: string) {
    this.#mkfifo = mkfifo;
    this.#path = path;
  }

  /** A program is started from here first: whoever can't be started at all is told why exactly. */
  start(argv: readonly string[], options: SubprocessOptions): Subprocess {
    const name = nameOf(argv, options);
    const isKnown = name !== undefined && this.#known.has(name);
    const through = isKnown && isPlain(argv, options) ? this.#throughShell(argv, options) : undefined;
    if (through !== undefined) return through;
    const child = startCommand(argv, options);
    if (name !== undefined && child.pid !== undefined) this.#known.add(name);
    // Afterwards, so that nobody waits for it, and only where it will be used.
    if (isKnown) void child.ended.then(() => this.#begin());
    return child;
  }

  #throughShell(argv: readonly string[], options: SubprocessOptions): Subprocess | undefined {
    if (!this.#isProven) return undefined;
    const shell = this.#idleShell() ?? (this.#stock.length > 0 ? this.#newShell() : undefined);
    if (shell === undefined) return undefined;
    const pipes = this.#stock.pop();
    if (pipes !== undefined && isFilled(pipes.stdin.descriptor, options.stdin ?? ''))
      return this.#startThrough(shell, pipes, { argv, options });
    if (pipes !== undefined) for (const { descriptor } of Object.values(pipes)) closeSync(descriptor);
    this.#keep(shell);
    return undefined;
  }

  /** Anybody may have ended one since it was put there. */
  #idleShell(): KeptShell | undefined {
    for (let shell = this.#idle.pop(); shell !== undefined; shell = this.#idle.pop()) {
      if (!shell.isLost) return shell;
      this.#count -= 1;
    }
    return undefined;
  }

  #newShell(): KeptShell | undefined {
    if (this.#count === MAX_SHELLS) return undefined;
    this.#count += 1;
    return new KeptShell();
  }

  #startThrough(
    shell: KeptShell,
    pipes: Pipes,
    command: { readonly argv: readonly string[]; readonly options: SubprocessOptions },
  ): Subprocess {
    const onClosed = () => this.#keep(shell);
    return startThrough(shell, { ...command, pipes, onClosed });
  }

  /** The first one, which has to show that it does what it should. */
  async #begin(): Promise<void> {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    const shell = this.#newShell();
    if (shell === undefined) return;
    await this.#fillUp(shell);
    this.#isProven = await this.#prove();
  }

  /** Whether this system's shell hands an environment over as it is, and the pipes can be opened. */
  async #prove(): Promise<boolean> {
    const [shell, pipes] = [this.#idle.pop(), this.#stock.pop()];
    if (shell === undefined || pipes === undefined) return false;
    const env = { PATH: this.#path, HOME: "it's\n$HOME" };
    const trial = this.#startThrough(shell, pipes, { argv: ['env', '-0'], options: { cwd: '/', env } });
    const lines: string[] = [];
    for await (const line of trial.lines) lines.push(line);
    const { by, code } = await trial.ended;
    const told = lines.join('\n').split('\0').filter(Boolean).sort();
    const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return by === 'exit' && code === 0 && told.join('\0') === given.sort().join('\0');
  }

  /** Back among those that wait for commands, with pipes for the next ones. */
  #keep(shell: KeptShell): void {
    if (shell.isLost) this.#count -= 1;
    else if (this.#stock.length >= LOW) this.#idle.push(shell);
    else void this.#fillUp(shell);
  }

  async #fillUp(shell: KeptShell): Promise<void> {
    // Without room for files, or with too many of them open, commands are started from here.
    const pipes = await pipesMadeBy(shell, this.#mkfifo).catch(() => []);
    this.#stock.push(...pipes);
    this.#idle.push(shell);
  }
}

/** As it is known later; undefined: it is a file of a place of its own, which may hold another one by then. */
function nameOf([program = '']: readonly string[], { env }: SubprocessOptions): string | undefined {
  const isLasting = program.startsWith('/') || !program.includes('/');
  return isLasting ? `${program}\0${env.PATH ?? ''}` : undefined;
}

/** Variables of which shells have ideas of their own. */
const OWN_VARIABLES: readonly string[] = ['_', 'IFS', 'LINENO', 'OPTIND', 'PPID', 'SHLVL', 'UID', 'EUID'];

/** Whether it means to a shell what it means to the system. */
function isPlain(argv: readonly string[], { cwd, env, stdin }: SubprocessOptions): boolean {
  const [program = ''] = argv;
  const variables = Object.entries(env);
  const words = [...argv, cwd, ...variables.flat()];
  const size = words.reduce((sum, word) => sum + word.length, 0);
  return (
    (stdin === undefined || typeof stdin === 'string') &&
    !/^-|=/.test(program) &&
    variables.every(([name]) => /^[A-Za-z_]\w*$/.test(name) && !OWN_VARIABLES.includes(name)) &&
    size <= MAX_COMMAND &&
    !words.some((word) => word.includes('\0'))
  );
}

/** Whether the pipe holds all of the text now, before anybody reads it. */
function isFilled(descriptor: number, text: string | Uint8Array): boolean {
  const bytes = Buffer.from(text);
  if (bytes.length === 0) return true;
  try {
    return writeSync(descriptor, bytes) === bytes.length;
  } catch (error) {
    if (hasCode(error, 'EAGAIN')) return false;
    throw error;
  }
}

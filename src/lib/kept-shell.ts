/** A small shell that starts one command after the other for this process, whose own fork would cost several times as much. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { signalGroup } from './subprocess.ts';

/** What is to be started. */
export interface ShellCommand {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment; its names are those of shell variables. */
  readonly env: Readonly<Record<string, string>>;
  /** Files that are its standard input, output and error. */
  readonly files: readonly [string, string, string];
}

/** How a command ended, and what the shell said about that. */
export interface ShellEnd {
  readonly hasBegun: boolean;
  readonly code: number | undefined;
  readonly signal: string | undefined;
  readonly said: string;
}

interface Request {
  /** What begins the shell's own lines: nothing that a command has a hand in can know it. */
  readonly mark: string;
  readonly onBegin: () => void;
  readonly resolve: (end: ShellEnd) => void;
  hasBegun: boolean;
  said: string;
}

/** Signals that others of its group may be sent; for those the shell starts they are what they were. */
const OUTLIVED = 'HUP INT QUIT USR1 USR2 PIPE ALRM TERM';

/**
 * The shell waits for each command, which has nothing of it but session and group: no stream, no variable. It ends with this
 * process, or when the command does that it waits for then.
 */
export class KeptShell {
  readonly #child: ChildProcess;
  #request: Request | undefined;
  /** It will start nothing any more. */
  #isLost = false;
  #isGone = false;

  constructor() {
    this.#child = spawn('/bin/sh', ['-s', 'kept'], { cwd: '/', env: {}, detached: true, stdio: 'pipe' });
    const { stdin, stdout } = this.#child;
    stdin?.on('error', () => undefined);
    // One stream for both of its outputs, so that they stay in order.
    stdin?.write(`exec 2>&1;trap : ${OUTLIVED}\n`);
    // Where no more files can be open there are no streams at all.
    if (this.pid !== undefined && stdout !== null)
      createInterface({ input: stdout }).on('line', (line) => this.#hear(line));
    const gone = once(this.#child, 'close').catch(() => [undefined, undefined]);
    void gone.then(([code, signal]) => {
      this.#isLost = true;
      this.#isGone = true;
      this.#end({ code: code ?? undefined, signal: signal ?? undefined });
    });
  }

  /** It leads the session and the group of what it starts. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** To what it waits for and all that is in its group; SIGKILL ends the shell too. */
  signal(name: NodeJS.Signals): void {
    if (name === 'SIGKILL') this.#isLost = true;
    signalGroup(this.pid, name);
  }

  /** Resolves when the command has ended, or the shell. One at a time. */
  start(command: ShellCommand, onBegin: () => void): Promise<ShellEnd> {
    const mark = randomBytes(8).toString('hex');
    return this.#ask(mark, `(${begun(command, mark)})`, onBegin);
  }

  /** Resolves when a program of our own has ended, which shares everything with the shell. */
  run(argv: readonly string[]): Promise<ShellEnd> {
    return this.#ask(randomBytes(8).toString('hex'), argv.map(quoted).join(' '), () => undefined);
  }

  #ask(mark: string, text: string, onBegin: Request['onBegin']): Promise<ShellEnd> {
    if (this.#request !== undefined) throw new Error('The shell waits for another command.');
    return new Promise((resolve) => {
      this.#request = { mark, onBegin, resolve, hasBegun: false, said: '' };
      if (this.#isGone) this.#end({ code: undefined, signal: undefined });
      else this.#child.stdin?.write(`${text};echo ${mark} end $?\n`);
    });
  }

  #hear(line: string): void {
    const request = this.#request;
    if (request === undefined) return;
    const [mark, what, status] = line.split(' ');
    if (mark !== request.mark) request.said += `${line}\n`;
    else if (what === 'end') this.#end(endOf(Number(status), request.said));
    else {
      request.hasBegun = true;
      request.onBegin();
    }
  }

  #end(end: Pick<ShellEnd, 'code' | 'signal'>): void {
    const request = this.#request;
    this.#request = undefined;
    request?.resolve({ ...end, hasBegun: request.hasBegun, said: request.said.trim() });
  }
}

/** The text of a subshell that becomes the command: when its streams and variables are there, it says so, and is no shell any more. */
function begun({ argv, cwd, env, files }: ShellCommand, mark: string): string {
  const [stdin, stdout, stderr] = files.map(quoted);
  const variables = Object.entries(env).map(([name, value]) => ` ${name}=${quoted(value)}`);
  return [
    `cd ${quoted(cwd)}`,
    `exec 3>&1 <${stdin} >${stdout} 2>${stderr}`,
    'unset PWD OLDPWD',
    `export${variables.join('')}`,
    `echo ${mark} begun >&3`,
    `exec 3>&- ${argv.map(quoted).join(' ')}`,
  ].join('&&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const SIGNALS: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name]),
);

/**
 * A shell gives 128 and more for the end by a signal, and says which in words of its own; a program that exits with such a
 * number by itself is not spoken of. Of SIGINT and SIGPIPE shells say nothing: they read like the exit that stands for them.
 */
function endOf(status: number, said: string): Pick<ShellEnd, 'code' | 'signal'> {
  const signal = said === '' ? undefined : SIGNALS.get(status - 128);
  return signal === undefined ? { code: status, signal } : { code: undefined, signal };
}

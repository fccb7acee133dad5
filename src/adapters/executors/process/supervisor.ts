/** One supervisor as its executor knows it: a detached process that is handed stages over a pipe and outlives this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { OrcaError } from '../../../api/failure.ts';
import { oneLine } from '../../../api/sanitize.ts';
import { type Answer, answerOf, lineOf, type StageInput } from '../../../lib/stage-input.ts';

export interface Program {
  readonly node: string;
  readonly workerFile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What Node itself needs; the rest goes over standard input, which nobody else can read. */
const ENVIRONMENT = ['PATH', 'LANG', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** No core dump of a process that holds keys; what it starts inherits that. */
const WITHOUT_CORE = ['/bin/sh', '-c', 'ulimit -c 0; exec "$@"', 'sh'];

export interface SupervisorStart extends Program {
  /** Of the worker: the stage, and what tells a person whose supervisor this is. */
  readonly args: readonly string[];
  /** What it prints by itself, which should be nothing. */
  readonly log: string;
}

interface Offer {
  readonly run: string;
  taken(): void;
  failed(why: OrcaError): void;
}

export class Supervisor {
  readonly #child: ChildProcess;
  /** Stages that it was handed and has said nothing of yet. */
  #offers: readonly Offer[] = [];
  #stages = 0;
  #isDismissed = false;
  /** Resolves when the process is gone. */
  readonly ended: Promise<unknown>;
  /** Called when its last stage has ended. */
  onIdle: () => void = () => undefined;

  /** Throws ExecutorLost where the machine has no room for it. */
  constructor(start: SupervisorStart) {
    const { child, logStart } = begun(start);
    this.#child = child;
    child.stdin?.on('error', () => undefined);
    // Where no more files can be open there are no streams at all, whatever the types say.
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => this.#hear(answerOf(line)));
    // All that it said has been heard by then.
    const end = once(child, 'close').then(
      () => undefined,
      (error: Error) => error,
    );
    this.ended = end;
    void end.then((error) => {
      const why = (run: string) => (error ? notStarted(error) : endedEarly(run, start.log, logStart));
      this.#settle(this.#offers, ({ run, failed }) => failed(why(run)));
    });
  }

  /** Stages that it was handed and that have not ended. */
  get stages(): number {
    return this.#stages;
  }

  /** Resolves when the stage has somebody, this supervisor or another. */
  take(run: string, input: StageInput): Promise<void> {
    this.#stages += 1;
    const answer = new Promise<void>((resolve, reject) => {
      this.#offers = [...this.#offers, { run, taken: resolve, failed: reject }];
    });
    this.#child.stdin?.write(`${lineOf({ run, input })}\n`);
    return answer;
  }

  /** It ends when all that it was handed has ended; nobody here waits for that. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#child.stdin?.end();
    this.#letGo();
  }

  #hear(answer: Answer): void {
    const offers = this.#offers.filter(({ run }) => run === answer.run).slice(0, 1);
    switch (answer.type) {
      case 'taken':
        this.#settle(offers, ({ taken }) => taken());
        break;
      case 'failed':
        this.#settle(offers, ({ run, failed }) => failed(notBegun(run, answer.why)));
        break;
      case 'ended':
        this.#stages -= 1;
        if (this.#stages === 0) this.onIdle();
    }
  }

  #settle(offers: readonly Offer[], tell: (offer: Offer) => void): void {
    this.#offers = this.#offers.filter((offer) => !offers.includes(offer));
    for (const offer of offers) tell(offer);
    this.#letGo();
  }

  /** This process may end before a supervisor that it expects nothing from. */
  #letGo(): void {
    if (!this.#isDismissed || this.#offers.length > 0) return;
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout])
      if (stream instanceof Socket) stream.unref();
  }
}

interface Begun {
  readonly child: ChildProcess;
  /** Bytes of the log that are older than this process. */
  readonly logStart: number;
}

function begun({ node, workerFile, env, args, log }: SupervisorStart): Begun {
  const [shell = '', ...shellArgs] = [...WITHOUT_CORE, node, workerFile, ...args];
  let descriptor: number | undefined;
  try {
    descriptor = openSync(log, 'a', 0o600);
    const logStart = fstatSync(descriptor).size;
    const child = spawn(shell, shellArgs, {
      cwd: '/',
      detached: true,
      env: Object.fromEntries(ENVIRONMENT.map((name) => [name, env[name]])),
      stdio: ['pipe', 'pipe', descriptor],
    });
    return { child, logStart };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw notStarted(error);
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function notStarted(error: Error): OrcaError {
  return lost(`A supervisor could not be started: ${oneLine(error.message, MAX_WORDS)}`);
}

/** It lives, and has other stages perhaps. */
function notBegun(run: string, why: string): OrcaError {
  return lost(`The supervisor of ${basename(run)} could not begin it: ${why}`);
}

/** It is told with what it died of: the log may go with its run. */
function endedEarly(run: string, log: string, logStart: number): OrcaError {
  const words = lastWords(log, logStart) ?? 'it printed nothing';
  return lost(`The supervisor of ${basename(run)} ended before it began: ${words}`);
}

function lost(message: string): OrcaError {
  return new OrcaError({ kind: 'later', reason: 'ExecutorLost', message });
}

/** Bytes at the end of a log that are looked at, and characters that are told of them. */
const MAX_TAIL = 8192;
const MAX_WORDS = 200;

/** Of an error the line that names it, else the last line. */
function lastWords(log: string, start: number): string | undefined {
  const lines = tailOf(log, start)
    .split('\n')
    .map((line) => oneLine(line, MAX_WORDS))
    .filter((line) => line !== '');
  return lines.findLast((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1);
}

/** Empty: the log is gone with its run, or can't be read just now. */
function tailOf(log: string, start: number): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(log, 'r');
    const { size } = fstatSync(descriptor);
    const from = Math.max(start, size - MAX_TAIL);
    const tail = Buffer.alloc(Math.max(0, size - from));
    return tail.toString('utf8', 0, readSync(descriptor, tail, 0, tail.length, from));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return '';
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

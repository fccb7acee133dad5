/** One supervisor as its executor knows it: a detached process that is handed stages over a pipe and outlives this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
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
  failed(): void;
}

export class Supervisor {
  readonly #child: ChildProcess;
  readonly #log: string;
  /** Bytes of the log that are older than this process. */
  readonly #logStart: number;
  /** Stages that it was handed and has said nothing of yet. */
  #offers: readonly Offer[] = [];
  #stages = 0;
  #isDismissed = false;
  /** Resolves when the process is gone. */
  readonly ended: Promise<unknown>;
  /** Called when its last stage has ended. */
  onIdle: () => void = () => undefined;

  constructor({ node, workerFile, env, args, log }: SupervisorStart) {
    const [shell = '', ...shellArgs] = [...WITHOUT_CORE, node, workerFile, ...args];
    const descriptor = openSync(log, 'a', 0o600);
    this.#log = log;
    this.#logStart = fstatSync(descriptor).size;
    this.#child = spawn(shell, shellArgs, {
      cwd: '/',
      detached: true,
      env: Object.fromEntries(ENVIRONMENT.map((name) => [name, env[name]])),
      stdio: ['pipe', 'pipe', descriptor],
    });
    closeSync(descriptor);
    this.#child.stdin?.on('error', () => undefined);
    if (this.#child.stdout !== null)
      createInterface({ input: this.#child.stdout }).on('line', (line) => this.#hear(answerOf(line)));
    // All that it said has been heard by then.
    this.ended = once(this.#child, 'close').catch(() => undefined);
    void this.ended.then(() => this.#settle(this.#offers, 'failed'));
  }

  /** Stages that it was handed and that have not ended. */
  get stages(): number {
    return this.#stages;
  }

  /** Resolves when the stage has somebody, this supervisor or another. */
  take(run: string, input: StageInput): Promise<void> {
    this.#stages += 1;
    const answer = new Promise<void>((resolve, reject) => {
      const failed = () => reject(endedEarly(run, this.#log, this.#logStart));
      this.#offers = [...this.#offers, { run, taken: resolve, failed }];
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

  #hear({ run, type }: Answer): void {
    if (type !== 'ended') {
      this.#settle(this.#offers.filter((offer) => offer.run === run).slice(0, 1), type);
      return;
    }
    this.#stages -= 1;
    if (this.#stages === 0) this.onIdle();
  }

  #settle(offers: readonly Offer[], how: 'taken' | 'failed'): void {
    this.#offers = this.#offers.filter((offer) => !offers.includes(offer));
    for (const offer of offers) offer[how]();
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

/** It is told with what it died of: the log may go with its run. */
function endedEarly(run: string, log: string, logStart: number): OrcaError {
  const words = lastWords(log, logStart) ?? 'it printed nothing';
  const message = `The supervisor of ${basename(run)} ended before it began: ${words}`;
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

/** Empty: the log is gone with its run. */
function tailOf(log: string, start: number): string {
  if (!existsSync(log)) return '';
  const descriptor = openSync(log, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const from = Math.max(start, size - MAX_TAIL);
    const tail = Buffer.alloc(Math.max(0, size - from));
    return tail.toString('utf8', 0, readSync(descriptor, tail, 0, tail.length, from));
  } finally {
    closeSync(descriptor);
  }
}

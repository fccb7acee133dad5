/** A server that is a program: messages as lines of its standard input and output. The SDK's own copies all that came for each piece that comes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from '@modelcontextprotocol/client';
import { LineSplitter } from './line-splitter.ts';

export interface LocalLaunch {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Bytes of one message. */
  readonly maxMessage: number;
  /** Milliseconds in which it has to end when its input does, and again when it is told to. */
  readonly patience: number;
}

export class LocalTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #launch: LocalLaunch;
  #child: ChildProcess | undefined;
  #over: Promise<void> = Promise.resolve();

  constructor(launch: LocalLaunch) {
    this.#launch = launch;
  }

  /** What it prints as an error shows as the agent's own. */
  start(): Promise<void> {
    const { argv, cwd, env, maxMessage, patience } = this.#launch;
    const [program = '', ...args] = argv;
    const child = spawn(program, args, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child = child;
    const lines = new LineSplitter(maxMessage);
    child.stdout.on('data', (chunk: Buffer) => {
      for (const line of lines.push(chunk)) this.#read(line);
      if (lines.isOverfull) child.kill('SIGKILL');
    });
    // Who is gone reads nothing; its end tells the story.
    for (const pipe of [child.stdin, child.stdout]) pipe.on('error', () => undefined);
    // Somebody else may hold the pipes.
    child.once('exit', () => setTimeout(() => child.stdout.destroy(), patience).unref());
    this.#over = new Promise((resolve) => {
      child.once('close', () => {
        this.#child = undefined;
        resolve();
        this.onclose?.();
      });
    });
    return new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
  }

  send(message: JSONRPCMessage): Promise<void> {
    return new Promise((resolve, reject) => {
      const stdin = this.#child?.stdin;
      if (!stdin?.writable) return reject(new Error('it has ended'));
      stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Afterwards the program is gone; what else it has started ends with the agent. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const isOver = async () =>
      Promise.race([this.#over.then(() => true), sleep(this.#launch.patience, false, { ref: false })]);
    child.stdin?.end();
    if (await isOver()) return;
    child.kill('SIGTERM');
    if (!(await isOver())) child.kill('SIGKILL');
  }

  #read(line: string): void {
    try {
      this.onmessage?.(parseJSONRPCMessage(JSON.parse(line)));
    } catch (error) {
      // Programs print this and that; what is no message says nothing.
      this.onerror?.(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

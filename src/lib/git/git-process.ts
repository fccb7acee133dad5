/** A git process kept alive beside Orca: it holds the process open only while an answer is awaited. */
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { OrcaError } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import { type GitCommand, gitArgv, gitEnvironment } from './run-git.ts';

/** One answer that is awaited; answers come in the order of the questions. */
interface Waiting<T> {
  resolve(answer: T): void;
  reject(error: Error): void;
}

export interface GitProcess<T> {
  /** Writes a question; resolves with its answer, rejects when the process ends before. */
  ask(question: string | Uint8Array): Promise<T>;
  /** Ends the process after the answers that are awaited. */
  close(): Promise<void>;
}

export interface GitProcessOptions<T> {
  readonly command: Pick<GitCommand, 'args' | 'gitDir' | 'env'> & { readonly gitDir: string };
  /** Turns output into answers: called with each chunk and with what takes an answer. */
  reader(answer: (value: T) => void): (chunk: Buffer) => void;
}

/** Starts the process at the first question, and again at the next one when it died. */
export function keptGitProcess<T>(options: GitProcessOptions<T>): GitProcess<T> {
  let running: GitProcess<T> | undefined;
  return {
    ask(question) {
      running ??= startGitProcess(options, () => {
        running = undefined;
      });
      return running.ask(question);
    },
    async close() {
      await running?.close();
    },
  };
}

function startGitProcess<T>(options: GitProcessOptions<T>, onEnd: () => void): GitProcess<T> {
  const { command } = options;
  const [program = 'git', ...args] = gitArgv(command);
  const child = spawn(program, args, {
    cwd: command.gitDir,
    env: gitEnvironment(command),
    // Its own group: an interrupt from the terminal must not end it before Orca has finished.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting: Waiting<T>[] = [];
  let stderr = '';
  let corked = false;
  const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof Socket);
  const hold = () => [child, ...pipes].forEach((handle) => void handle.ref());
  const release = () => [child, ...pipes].forEach((handle) => void handle.unref());
  release();

  const read = options.reader((answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) release();
  });
  const ended = new Promise<void>((resolve) => {
    const end = (why: string) => {
      onEnd();
      const error = processFailure(command, why);
      for (const { reject } of waiting.splice(0)) reject(error);
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(`${stderr} (${signal ?? `exit code ${code}`})`));
  });
  child.stdout.on('data', read);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  // The end of the process tells why its pipe broke.
  child.stdin.on('error', () => undefined);

  return {
    ask(question) {
      if (!corked) {
        corked = true;
        child.stdin.cork();
        process.nextTick(() => {
          corked = false;
          child.stdin.uncork();
        });
      }
      if (waiting.length === 0) hold();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(question);
      });
    },
    async close() {
      hold();
      child.stdin.end();
      await ended;
    },
  };
}

export function processFailure(command: GitProcessOptions<unknown>['command'], why: string): OrcaError {
  return new OrcaError({
    kind: 'later',
    reason: 'RepositoryUnreachable',
    message: `git ${command.args[0]} in ${command.gitDir} ended early: ${oneLine(redacted(why))}`,
  });
}

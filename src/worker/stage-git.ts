/** Git as a stage calls it: one directory, the machine's PATH, and a failure of the run when a step fails. */
import { OrcaError } from '../api/failure.ts';
import type { Reason } from '../api/reasons.ts';
import { redacted } from '../api/redact.ts';
import { oneLine } from '../api/sanitize.ts';
import { type GitCommand, runGit } from '../lib/git/run-git.ts';
import type { Finished } from '../lib/subprocess.ts';

export interface StageGit {
  /** Standard output; throws OrcaError when git fails. `doing` completes "Could not …". */
  text(doing: string, args: readonly string[], options?: StepOptions): Promise<string>;
  /** The same, as it is. */
  bytes(doing: string, args: readonly string[], options?: StepOptions): Promise<Buffer>;
  /** How it ended, for the caller to judge. */
  run(args: readonly string[], options?: StepOptions): Promise<Finished>;
}

type StepOptions = Omit<GitCommand, 'args' | 'gitDir' | 'signal'>;

export interface StageGitOptions {
  /** A function is asked when git is needed. */
  readonly gitDir: string | (() => string);
  /** What git inherits: PATH, proxies, certificates. */
  readonly gitEnv: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Reason of the failure when a step fails. */
  readonly reason: Reason;
}

export function stageGit({ gitDir, gitEnv, signal, reason }: StageGitOptions): StageGit {
  const run = (args: readonly string[], options: StepOptions = {}) =>
    runGit({
      ...options,
      args,
      gitDir: typeof gitDir === 'string' ? gitDir : gitDir(),
      signal,
      env: { ...gitEnv, ...options.env },
    });
  async function bytes(doing: string, args: readonly string[], options?: StepOptions): Promise<Buffer> {
    const finished = await run(args, options);
    if (finished.by === 'exit' && finished.code === 0) return finished.stdout;
    signal.throwIfAborted();
    throw new OrcaError({ kind: 'later', reason, message: `Could not ${doing}: ${endOf(finished)}` });
  }
  return {
    run,
    bytes,
    text: async (doing, args, options) => (await bytes(doing, args, options)).toString('utf8'),
  };
}

function endOf(finished: Finished): string {
  switch (finished.by) {
    case 'spawnError':
      return 'the program git was not found on PATH; install it';
    case 'timeout':
      return 'git took too long';
    case 'abort':
      return 'it was stopped';
    case 'output':
      return 'git printed more than expected';
    case 'exit':
      return oneLine(redacted(finished.stderr), 200) || `git ended with ${finished.code ?? finished.signal}`;
  }
}

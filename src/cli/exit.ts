/** Exit codes, and the error that a command ends with when it cannot do what it was asked. */
import type { FailureKind } from '../api/failure.ts';

/** Documented in docs/commands.md and `orca --help`; a number never changes its meaning. */
export const EXIT = {
  ok: 0,
  /** Invalid manifests, a failed task, an object that is not there, a refused change. */
  failed: 1,
  /** The command line itself was wrong. */
  usage: 2,
  /** The world was not ready: unreachable repository, another Orca at work. The same command may succeed later. */
  later: 3,
  /** `orca plan --exit-code`: there is something to record or to do. */
  somethingToDo: 4,
  /** A bug of Orca's. */
  bug: 70,
  /** SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one sentence on stderr that says what to do next. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode = EXIT.failed) {
    super(sentence);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

export function exitCodeOf(kind: FailureKind): ExitCode {
  return kind === 'never' ? EXIT.failed : EXIT.later;
}

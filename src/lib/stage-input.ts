/** What the executor hands a supervisor over standard input: credentials and keys, which never stand in argv or files. */
import type { SettledRemote } from './git/git.ts';

export interface StageInput {
  /** The target repository, with the credentials that this stage may use. */
  readonly remote: SettledRemote;
  /** The repository that holds the documents of the run's task, with read credentials; undefined: there are none. */
  readonly documents?: SettledRemote;
  /** The config repository, with read credentials, where the agent gets to read some of it. */
  readonly config?: SettledRemote;
  /** Where programs are, proxies and certificates: what git may inherit. */
  readonly gitEnv: Readonly<Record<string, string>>;
  /** HOME of the person whom Orca runs as; hidden from agents. */
  readonly home: string | undefined;
  /** Files with credentials that are Orca's own; hidden from agents too. */
  readonly privateFiles: readonly string[];
  /** Whether bubblewrap works on this machine. */
  readonly hasBubblewrap: boolean;
  /** Variables that an agent may be given by name; empty for publish. */
  readonly env: Readonly<Record<string, string>>;
  /** Key and address of the model API for critics, which no agent gets; absent where no check asks one. */
  readonly criticEnv?: Readonly<Record<string, string>>;
  /** Values that must not come out anywhere. */
  readonly secrets: readonly string[];
  /** For publish: the recorded tree that is to be committed. */
  readonly resultTree?: string;
  /** The same, where it is unfinished: the ref that it is kept on. */
  readonly keptRef?: string;
}

/** Argument of a supervisor that is given stages of more than one run. */
export const SHARED = '--shared';

/** One line of standard input: a stage that the supervisor shall take. */
export interface Assignment {
  /** Path of the run directory. */
  readonly run: string;
  readonly input: StageInput;
}

/** One line of standard output, about an assignment. */
export type Answer =
  /** `taken`: by this supervisor or by another one. */
  | { readonly run: string; readonly type: 'taken' | 'ended' }
  /** Taken by nobody. */
  | { readonly run: string; readonly type: 'failed'; readonly why: string };

/** A line of what a supervisor is told or tells, without its end. */
export function lineOf(message: Assignment | Answer): string {
  return JSON.stringify(message);
}

/** Our own executor wrote it a moment ago, over a pipe that nobody else holds. */
export function assignmentOf(line: string): Assignment {
  return JSON.parse(line) as Assignment;
}

/** Our own worker wrote it, in the same way. */
export function answerOf(line: string): Answer {
  return JSON.parse(line) as Answer;
}

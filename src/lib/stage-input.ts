/** What the executor hands a supervisor over standard input: credentials and keys, which never stand in argv or files. */
import type { Remote } from './git/git.ts';

export interface StageInput {
  /** The target repository, with the credentials that this stage may use. */
  readonly remote: Remote;
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
  /** Values that must not come out anywhere. */
  readonly secrets: readonly string[];
  /** For publish: the recorded tree that is to be committed. */
  readonly resultTree?: string;
}

/** Printed by a supervisor when the stage is its own to run. */
export const CLAIMED = 'claimed';
/** Printed by a supervisor that another one has forestalled. */
export const FORESTALLED = 'forestalled';

export function stageInputText(input: StageInput): string {
  return JSON.stringify(input);
}

/** Our own executor wrote it a moment ago, over a pipe that nobody else holds. */
export function stageInputOf(text: string): StageInput {
  return JSON.parse(text) as StageInput;
}

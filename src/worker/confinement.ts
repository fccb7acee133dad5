/** What agent and checks are started through: the sandbox where there is one, a clean environment everywhere. */
import type { Subprocess } from '../lib/subprocess.ts';

export interface ConfinedCommand {
  readonly argv: readonly string[];
  /** Variables besides the base ones (PATH, HOME, TMPDIR, LANG, TERM, USER). */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Lives as long as one agent stage. */
export interface Confinement {
  /** Absolute path of the workspace as the confined process sees it, and as everybody else does. */
  readonly workspace: string;
  readonly home: string;
  /** Runs in the workspace; when it ends or is killed, nothing it started lives on. */
  start(command: ConfinedCommand): Subprocess;
}

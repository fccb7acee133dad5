/** What is said of a change of the config repository on its forge, in an order in which green is never shown too early. */
import type { Verdict } from '../api/verdict.ts';
import type { ConfigForge } from './ports.ts';

export interface Report {
  readonly commit: string;
  readonly verdict: Verdict;
  /** Undefined: the commit belongs to no pull request. */
  readonly number?: number | undefined;
  /** The comment on the pull request. */
  readonly page: string;
  readonly how: 'ensure' | 'update';
}

/** Repeatable: what is there already is left. A failure is said before everything else, a success when all the rest is said. */
export async function report(
  forge: ConfigForge,
  { commit, verdict, number, page, how }: Report,
): Promise<void> {
  if (!verdict.isValid) await forge.judge(commit, verdict);
  if (number !== undefined) await forge.comment(number, page, how);
  if (verdict.isValid) await forge.judge(commit, verdict);
}

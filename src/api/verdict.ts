/** What Orca says of a commit of the config repository: whether its manifests are valid, and what is wrong with them. */
import { type Problem, problemText } from './problem.ts';
import { oneLine } from './sanitize.ts';

/** What the verdict is called on the forge, where a rule of the repository may demand it. */
export const VALIDATE = 'orca/validate';

export interface Verdict {
  readonly isValid: boolean;
  /** One sentence of at most 140 characters. */
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** The same for the same problems, so that it is said once. */
export function verdictOn(problems: readonly Problem[]): Verdict {
  const [first] = problems;
  if (first === undefined) return { isValid: true, title: 'The manifests are valid', problems };
  const count = problems.length === 1 ? '' : `${problems.length} problems, the first: `;
  return { isValid: false, title: oneLine(`${count}${problemText(first)}`, 140), problems };
}

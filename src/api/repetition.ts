/** Whether a lineage goes round in circles: the same tree refused again, or a check that fails alike time after time. */
import { sha256 } from './hash.ts';

/** How the rounds of a lineage have failed up to now, over all runs of a generation. */
export interface Streak {
  /** The tree that checks refused last. */
  readonly tree?: string;
  /** By the name of the check, while it fails: hash of what it said last, and how many times in a row it said that. */
  readonly checks: Readonly<Record<string, { readonly output: string; readonly times: number }>>;
}

/** A round after which some check failed. */
export interface FailedRound {
  /** What the workspace held; undefined where that could not be told. */
  readonly tree: string | undefined;
  readonly failed: readonly { readonly name: string; readonly output: string }[];
}

/** Times in a row after which a check that fails alike ends its lineage. */
const MAX_ALIKE = 3;

export function streakAfter(before: Streak | undefined, { tree, failed }: FailedRound): Streak {
  const checks = failed.map(({ name, output }) => {
    const known =
      before !== undefined && Object.hasOwn(before.checks, name) ? before.checks[name] : undefined;
    return [name, { output, times: known?.output === output ? known.times + 1 : 1 }] as const;
  });
  return { ...(tree === undefined ? {} : { tree }), checks: Object.fromEntries(checks) };
}

/** What is repeated after this round, in a sentence; undefined: something is new. */
export function repetitionIn(before: Streak | undefined, after: Streak): string | undefined {
  if (after.tree !== undefined && after.tree === before?.tree)
    return 'the agent left the very same files again after checks had refused them';
  const alike = Object.entries(after.checks).find(([, { times }]) => times >= MAX_ALIKE);
  return alike && `check "${alike[0]}" failed with the same output ${alike[1].times} times in a row`;
}

/**
 * Hash of what a check said. What differs from one run of the same program to the next without meaning anything is left
 * out: moments, durations, addresses in memory, names of temporary files. Other numbers count: fewer failures are progress.
 */
export function outputHash(message: string, output: string): string {
  const steady = VOLATILE.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    `${message}\n${output}`,
  );
  return sha256(steady).slice(0, 16);
}

const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
  [/\b\d+(?:\.\d+)?(?: ?(?:[nuµm]s|s|secs?|seconds?|minutes?)|[mh](?=[\s\d)]|$))(?![\w])/g, '<span>'],
  [/\b0x[0-9a-fA-F]+\b/g, '<address>'],
  [/\/tmp\/[\w.-]+/g, '<temporary>'],
];

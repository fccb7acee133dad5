/** Branches that are not deleted yet, whoever has no use for them any more: others still stand on them. */
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import { isRunActive, type Recorded, type RunRecord } from '../../api/recorded.ts';
import { repositoryKey } from '../../api/repository.ts';
import { runKey, runOf } from '../draft.ts';
import { pullRequestOf } from '../runs/landing.ts';

interface Place {
  readonly repository: string;
  readonly branch: string;
}

function placeOf({ repository, branch }: Place): string {
  return `${repositoryKey(repository)} ${branch}`;
}

interface Around {
  readonly observed: Observed;
  readonly next: Recorded;
  /** What else is about to be done. */
  readonly effects: readonly Effect[];
}

/** What takes away that which is left, but for branches in use. */
export function withoutUsed(left: readonly Effect[], around: Around): readonly Effect[] {
  if (!left.some(({ type }) => type === 'deleteBranch')) return left;
  const inUse = branchesInUse(around);
  return left.filter((effect) => effect.type !== 'deleteBranch' || !inUse.has(placeOf(effect)));
}

/**
 * Those that a run at work started from, and those that an open pull request is based on until it is moved: by one of the
 * effects, or when its run lands. A forge closes what is based on a branch that is gone. Deleted tasks are waited for by nobody.
 */
function branchesInUse({ observed, next, effects }: Around): ReadonlySet<string> {
  const moved = new Set(effects.flatMap((effect) => (effect.type === 'ensurePullRequest' ? effect.run : [])));
  const inUse = new Set<string>();
  for (const task of next.tasks.values()) {
    const run = runOf(next, task);
    if (task.deletionTimestamp !== undefined || run === undefined) continue;
    const isAtWork = isRunActive(run) && run.stopReason === undefined;
    if (isAtWork) for (const place of placesOf(run)) inUse.add(place);
    const pull = pullRequestOf(task, observed);
    if (task.result === undefined || pull?.state !== 'open') continue;
    if (pull.baseBranch !== task.result.baseBranch && (isAtWork || moved.has(runKey(run))))
      inUse.add(placeOf({ repository: task.result.repository, branch: pull.baseBranch }));
  }
  return inUse;
}

function placesOf({ start }: RunRecord): readonly string[] {
  const { repository, baseBranch, upstreams } = start;
  return [baseBranch, ...upstreams.map(({ branch }) => branch)].map((branch) =>
    placeOf({ repository, branch }),
  );
}

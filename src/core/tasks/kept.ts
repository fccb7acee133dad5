/** The unfinished work of an interrupted run: how long it is kept, who goes on from it, and how it is taken away. */
import { keptRefFor } from '../../api/names.ts';
import type { Observed } from '../../api/observed.ts';
import type { Effect } from '../../api/plan.ts';
import { isRunActive, type RunRecord, type TaskRecord } from '../../api/recorded.ts';
import type { StartingPoint } from '../../api/run-contract.ts';
import { millis } from '../../api/time.ts';
import { type Draft, runOf } from '../draft.ts';
import { repositoryAt, targetFor } from './targets.ts';

/** Interruptions in a row after which a run counts as failed, lest a host that always goes too soon keeps it from ever ending. */
const MAX_INTERRUPTIONS = 20;

type Interruptions = NonNullable<TaskRecord['interruptions']>;

/** With those before it; a run whose agent was never heard of again adds no time. */
export function interruptionsAfter({ interruptions }: TaskRecord, run: RunRecord): Interruptions {
  const { count, seconds } = interruptions ?? { count: 0, seconds: 0 };
  const { startedAt, interruptedAt } = run;
  const span =
    startedAt === undefined || interruptedAt === undefined ? 0 : millis(interruptedAt) - millis(startedAt);
  return { count: count + 1, seconds: seconds + Math.max(0, Math.round(span / 1000)) };
}

/** Why the task may not go on as if nothing had happened; undefined: it may. */
export function endOfPatience(
  { count, seconds }: Interruptions,
  { spec }: TaskRecord,
): Pick<TaskRecord, 'reason' | 'message'> | undefined {
  if (seconds >= spec.timeoutSeconds)
    return { reason: 'TimedOut', message: 'its interrupted runs have taken all of timeoutSeconds together' };
  if (count < MAX_INTERRUPTIONS) return undefined;
  return { reason: 'Interrupted', message: `it was interrupted ${count} times in a row` };
}

/** Seconds that are left to the agent of the task's next run, or of the one in progress. */
export function secondsLeft({ spec, interruptions }: TaskRecord): number {
  return Math.max(1, spec.timeoutSeconds - (interruptions?.seconds ?? 0));
}

/** The task with the word that its run's work is about to be kept, before it is. */
export function withKept(task: TaskRecord, run: RunRecord): TaskRecord {
  if (run.phase !== 'Keeping' || run.generation !== task.generation) return task;
  const { repository } = run.start;
  if (task.kept?.repository === repository && task.kept.generation === run.generation) return task;
  return { ...task, kept: { repository, generation: run.generation } };
}

/** The place to start from, with what the last run has left unfinished there; that run's own base stays the base. */
export function continued(start: StartingPoint, task: TaskRecord, { runs, observed }: Draft): StartingPoint {
  const run = runOf({ runs }, task);
  if (task.kept?.generation !== task.generation || run === undefined || !isUnfinished(task, run))
    return start;
  const repository = repositoryAt(observed, start.repository);
  const ref = keptRefFor(task.project, task.name);
  const commit = repository?.known === true ? repository.value.kept?.get(ref) : undefined;
  if (commit === undefined || !isSamePlace(run.start, start)) return start;
  return { ...run.start, kept: { ref, commit } };
}

function isUnfinished({ generation, interruptions }: TaskRecord, run: RunRecord): boolean {
  if (run.generation !== generation || interruptions === undefined) return false;
  return run.reason === 'Interrupted' || (run.reason === 'ExecutorLost' && run.start.kept !== undefined);
}

/** Branches alone: commits that came to the base meanwhile are no reason to begin anew. */
function isSamePlace(before: StartingPoint, now: StartingPoint): boolean {
  const names = ({ upstreams }: StartingPoint) => upstreams.map(({ branch }) => branch).join(' ');
  return (
    before.repository === now.repository &&
    before.branch === now.branch &&
    before.baseBranch === now.baseBranch &&
    before.expectedTip === now.expectedTip &&
    before.merge === undefined &&
    now.merge === undefined &&
    names(before) === names(now)
  );
}

/** Whether nobody goes on from it any more. A run in progress may still have to be made again. */
export function isKeptForNothing(task: TaskRecord, run: RunRecord | undefined): boolean {
  const { kept, phase, deletionTimestamp, generation } = task;
  if (kept === undefined) return false;
  if (run !== undefined && isRunActive(run) && run.phase !== 'Landing') return false;
  if (deletionTimestamp !== undefined || kept.generation !== generation) return true;
  return phase !== 'Pending' || run === undefined || !isUnfinished(task, run);
}

/** What takes it away. */
export function keptLeavings(
  task: TaskRecord,
  run: RunRecord | undefined,
  observed: Observed,
): readonly Effect[] {
  if (task.kept === undefined || !isKeptForNothing(task, run)) return [];
  const { repository: url } = task.kept;
  const repository = repositoryAt(observed, url);
  const ref = keptRefFor(task.project, task.name);
  const expectedTip = repository?.known === true ? repository.value.kept?.get(ref) : undefined;
  return expectedTip === undefined ? [] : [{ type: 'deleteKept', repository: url, ref, expectedTip }];
}

/** Afterwards no task speaks of kept work that is gone and that nobody needs, and each of that which is there. */
export function followKept(draft: Draft): void {
  findKept(draft);
  draft.tasks.forEach((task, key) => {
    if (task.kept === undefined || !isKeptForNothing(task, runOf(draft, task))) return;
    const repository = repositoryAt(draft.observed, task.kept.repository);
    if (repository?.known !== true || repository.value.kept?.has(keptRefFor(task.project, task.name))) return;
    const { kept: _kept, ...rest } = task;
    draft.tasks.put(key, rest);
  });
}

/** Afterwards each task speaks of its kept work: what is there without a record, which went with the status branch, is of a generation that is over. */
export function findKept(draft: Draft): void {
  const { repositories } = draft.observed;
  const isAny = [...repositories.values()].some((seen) => seen.known && seen.value.kept !== undefined);
  if (!isAny) return;
  for (const [key, task] of draft.tasks.entries()) {
    if (task.kept !== undefined) continue;
    const { url } = targetFor(task, draft.projects.get(task.project), draft.observed.configTarget);
    const seen = repositoryAt(draft.observed, url);
    if (seen?.known === true && seen.value.kept?.has(keptRefFor(task.project, task.name)))
      draft.tasks.put(key, { ...task, kept: { repository: url, generation: 0 } });
  }
}

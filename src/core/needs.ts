/** What a pass has to ask the world for its plan, and nothing else; from what is wanted and recorded alone. */
import type { Desired, PodSpec } from '../api/desired.ts';
import { type Key, keyOf, RERUN_ANNOTATION } from '../api/names.ts';
import type { Observed } from '../api/observed.ts';
import { probeKey } from '../api/probe.ts';
import type { PromptSource } from '../api/prompt-key.ts';
import type { Watched } from '../api/pull-request.ts';
import type { ProjectRecord, Recorded, TaskRecord } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { unseenRepositories } from './adoption/claims.ts';
import { strayRepositories } from './adoption/strays.ts';
import { runOf } from './draft.ts';
import { mayWaitForBase } from './review/conflicts.ts';
import { watchedOf } from './review/seen.ts';
import { isFollowUp, isSpokenOf, isWatched } from './runs/landing.ts';
import { neededPrompts } from './tasks/inputs.ts';
import { isKeptForNothing } from './tasks/kept.ts';
import { isDue, LONGEST_QUIET } from './tasks/retry.ts';
import { isFiringDue } from './tasks/schedules.ts';
import { windowHold } from './tasks/start-window.ts';
import { isAbandoned, targetFor } from './tasks/targets.ts';
import { ownerOf } from './workflows/node-tasks.ts';

export type Before = Pick<Observed, 'now' | 'desired' | 'recorded' | 'configTarget'>;

/** One spec for each kind of probe that some pod, recorded or about to be, wants answered. */
export function neededProbes({ desired, recorded }: Before): readonly PodSpec[] {
  const specs = new Map<string, PodSpec>();
  const add = (spec: PodSpec) => specs.set(probeKey(spec), spec);
  const seen = new Set<string>();
  for (const pod of recorded.pods.values()) {
    // Pods of one template are probed alike; hashing each of thousands would cost more than the plan.
    const template = pod.pool === undefined ? pod.uid : `${pod.project}/${pod.pool.name} ${pod.templateHash}`;
    if (pod.phase === 'Terminating' || seen.has(template)) continue;
    seen.add(template);
    add(pod.spec);
  }
  if (desired.known) {
    for (const pool of desired.value.pools.values()) if (pool.spec.replicas > 0) add(pool.spec.template);
    for (const pod of desired.value.pods.values()) add(pod.spec);
  }
  return [...specs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spec]) => spec);
}

/**
 * URLs of the repositories whose branches the plan looks at: those of tasks that may start now, or whose deleted
 * manifest leaves a branch behind. Each is asked for all its branches once.
 */
export function neededRepositories(before: Before): readonly string[] {
  const { desired, recorded } = before;
  if (!desired.known) return [];
  const urls = new Urls();
  for (const url of unseenRepositories(before)) urls.add(url);
  for (const { repository } of leftResults(before)) urls.add(repository);
  for (const url of strayRepositories(recorded, before.configTarget)) urls.add(url);
  for (const task of recorded.tasks.values())
    if (task.kept !== undefined && isKeptForNothing(task, runOf(recorded, task)))
      urls.add(task.kept.repository);
  if (desired.value.root.suspend) return urls.sorted();
  const projects = (name: string): Pick<ProjectRecord, 'spec'> | undefined =>
    desired.value.projects.get(name) ?? recorded.projects.get(name);
  for (const [key, task] of desired.value.tasks) {
    const record = recorded.tasks.get(key);
    // First what is cheap: the spec of a task may have to be parsed when it is looked at.
    const same = record?.specHash === task.specHash ? record : undefined;
    if (same !== undefined && !mayStart(same, before) && !hasNewAnnotation(same, task.annotations)) continue;
    const { spec } = same ?? task;
    if (!spec.suspend && !projects(task.project)?.spec.suspend)
      urls.add(targetFor({ spec }, projects(task.project), before.configTarget).url);
  }
  for (const [key, task] of recorded.tasks) {
    if (task.result !== undefined && mayWaitForBase(task)) urls.add(task.result.repository);
    if (!desired.value.tasks.has(key) && mayStart(task, before))
      urls.add(targetFor(task, projects(task.project), before.configTarget).url);
  }
  return urls.sorted();
}

/**
 * URLs of the repositories whose pull requests the plan looks at: those with a result in review or about to be, or closed
 * lately, or with one that a deleted manifest leaves behind. How often each is asked is the caller's to say.
 */
export function neededPullRequests(before: Before): readonly string[] {
  const urls = new Urls();
  for (const url of unseenRepositories(before)) urls.add(url);
  for (const { repository } of leftResults(before)) urls.add(repository);
  for (const task of before.recorded.tasks.values()) {
    if (task.result !== undefined && isWatched(task, before.now)) urls.add(task.result.repository);
    if (task.phase !== 'Running' || task.run === undefined) continue;
    const run = before.recorded.runs.get(keyOf(task.project, task.run));
    if (run?.phase === 'Landing') urls.add(run.start.repository);
  }
  return urls.sorted();
}

/** By number, the open pull requests of a repository of which the plan wants to know what was said. */
export function watchedPulls({ tasks, projects }: Recorded, url: string): ReadonlyMap<number, Watched> {
  const key = repositoryKey(url);
  const watched = new Map<number, Watched>();
  for (const task of tasks.values()) {
    const { pullRequest, result, deletionTimestamp } = task;
    if (pullRequest === undefined || result === undefined || deletionTimestamp !== undefined) continue;
    if (!isSpokenOf(task) || repositoryKey(result.repository) !== key) continue;
    const policy = projects.get(task.project)?.spec.pullRequests.followUp;
    watched.set(pullRequest.number, watchedOf(task, result.headCommit, policy));
  }
  return watched;
}

/**
 * Keys of the repositories that are asked whatever the interval: with what a deleted manifest leaves behind, or a pull request
 * just merged, kept from it, or whose CI has been quiet for long enough.
 */
export function urgentPullRequests(before: Before & Pick<Observed, 'outcomes'>): ReadonlySet<string> {
  const keys = new Set(unseenRepositories(before).map(repositoryKey));
  for (const { effect, outcome } of before.outcomes)
    if (outcome.done && (effect.type === 'mergePullRequest' || effect.type === 'withdrawMerge'))
      keys.add(repositoryKey(effect.repository));
  for (const { repository } of leftResults(before)) keys.add(repositoryKey(repository));
  for (const { result, conversation } of before.recorded.tasks.values())
    if (result !== undefined && isQuiet(conversation, before.now)) keys.add(repositoryKey(result.repository));
  return keys;
}

function isQuiet(conversation: TaskRecord['conversation'], now: number): boolean {
  return conversation?.ciQuiet !== undefined && isDue(conversation.ciQuiet.until, now, LONGEST_QUIET);
}

/** The prompts that the plan asks for: those of tasks that may start now and take what others left. */
export function promptsNeeded(before: Before): readonly PromptSource[] {
  if (!before.desired.known) return [];
  return neededPrompts(before.recorded.tasks, (task) => mayStart(task, before));
}

function mayStart(task: TaskRecord, { now }: Before): boolean {
  if (task.phase !== 'Pending' || task.deletionTimestamp !== undefined) return false;
  if (task.reason === 'DependencyFailed') return false;
  if (task.spec.schedule !== undefined) return isFiringDue(task, now);
  if (!isFollowUp(task) && windowHold(task, now) !== undefined) return false;
  return isDue(task.retryAt, now);
}

function hasNewAnnotation(
  record: TaskRecord | undefined,
  annotations: Readonly<Record<string, string>>,
): boolean {
  const rerun = annotations[RERUN_ANNOTATION];
  return rerun !== undefined && rerun !== record?.rerun;
}

/** Results of tasks whose manifest is gone, as far as those are not gone themselves, and of those that abandon theirs. */
function leftResults({
  desired,
  recorded,
  configTarget,
}: Before): readonly NonNullable<TaskRecord['result']>[] {
  const left: NonNullable<TaskRecord['result']>[] = [];
  recorded.tasks.forEach((task, key) => {
    if (task.result === undefined) return;
    const isUndeclared = desired.known && !isDeclared(key, task, { desired: desired.value, recorded });
    const isLeft = isAbandoned(task, recorded.projects.get(task.project), configTarget);
    if (task.deletionTimestamp !== undefined || isUndeclared || isLeft) left.push(task.result);
  });
  return left;
}

/** What a schedule or a workflow made is declared by the task it was made for. */
function isDeclared(
  key: Key,
  task: TaskRecord,
  by: { readonly desired: Desired; readonly recorded: Recorded },
): boolean {
  const owner = ownerOf(task);
  if (owner === undefined) return task.ephemeral || by.desired.tasks.has(key);
  const ownerKey = keyOf(task.project, owner);
  const record = by.recorded.tasks.get(ownerKey);
  return record === undefined ? by.desired.tasks.has(ownerKey) : isDeclared(ownerKey, record, by);
}

/** One spelling of each repository. */
class Urls {
  readonly #byKey = new Map<string, string>();
  readonly #seen = new Set<string>();

  add(url: string): void {
    if (this.#seen.has(url)) return;
    this.#seen.add(url);
    const key = repositoryKey(url);
    if (!this.#byKey.has(key)) this.#byKey.set(key, url);
  }

  sorted(): readonly string[] {
    return [...this.#byKey.values()].sort();
  }
}

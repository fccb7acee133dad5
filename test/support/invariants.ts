/** What must be true after every plan, whatever the world did; run after each pass of each scenario. */
import assert from 'node:assert/strict';
import { type Condition, conditionOf } from '../../src/api/conditions.ts';
import { known } from '../../src/api/failure.ts';
import { stableJson } from '../../src/api/hash.ts';
import { keyOf } from '../../src/api/names.ts';
import type { Observed } from '../../src/api/observed.ts';
import type { Plan } from '../../src/api/plan.ts';
import { REASONS } from '../../src/api/reasons.ts';
import {
  isRunActive,
  isRunOnPod,
  type Recorded,
  type RecordedObject,
  type RunRecord,
} from '../../src/api/recorded.ts';
import { NOTHING, plus, type Spend } from '../../src/api/spend.ts';
import { millis } from '../../src/api/time.ts';
import { plan } from '../../src/core/plan.ts';
import { isRunningNodes } from '../../src/core/workflows/node-tasks.ts';
import { configCommitIn, observations, observedFrom } from '../../src/reconciler/observations.ts';

const MAX_MESSAGE = 300;

export function checkInvariants(observed: Observed, made: Plan): void {
  const { next, changes } = made;
  assert.equal(changes.length === 0, next === observed.recorded, 'changes say whether something is recorded');
  assert.ok(made.wakeAt === undefined || made.wakeAt >= observed.now, 'wakeAt is not in the past');
  checkSharing(
    observed.recorded,
    next,
    changes.map(({ object }) => object),
  );
  checkRecords(observed.recorded, next);
  checkEffects(observed, made);
  const again = plan({ ...observed, recorded: next, outcomes: [] });
  assert.deepEqual(again.changes, [], 'a plan made from its own output changes nothing');
  assert.deepEqual(plan(observed), made, 'the same observation gives the same plan');
  const written: unknown = JSON.parse(stableJson(observations(observed)));
  const { desired } = observed;
  const commit = desired.known ? known(desired.value.commit) : desired;
  assert.deepEqual(configCommitIn(written), commit, 'observed.json names the config commit');
  assert.deepEqual(plan(observedFrom(written, observed)), made, 'observed.json gives the same plan again');
}

/** What must be true of every state that is recorded, and of how it follows the one before. */
export function checkRecords(before: Recorded, next: Recorded): void {
  checkConditions(before, next);
  checkRuns(before, next);
  checkMoney(before, next);
}

/** Records only change with a change, and every change is of a record. */
function checkSharing(before: Recorded, next: Recorded, told: readonly string[]): void {
  const changed: string[] = before.header === next.header ? [] : ['orca'];
  const kinds = {
    project: [before.projects, next.projects],
    agentpool: [before.pools, next.pools],
    agentpod: [before.pods, next.pods],
    devtask: [before.tasks, next.tasks],
    run: [before.runs, next.runs],
  } as const;
  for (const [kind, [old, now]] of Object.entries(kinds))
    for (const key of new Set([...old.keys(), ...now.keys()]))
      if (old.get(key) !== now.get(key)) changed.push(`${kind}/${key}`);
  assert.deepEqual([...told].sort(), changed.sort());
}

function checkConditions(before: Recorded, next: Recorded): void {
  const tables: readonly (readonly [
    ReadonlyMap<string, RecordedObject<unknown>>,
    ReadonlyMap<string, RecordedObject<unknown>>,
  ])[] = [
    [before.projects, next.projects],
    [before.pools, next.pools],
    [before.pods, next.pods],
    [before.tasks, next.tasks],
  ];
  for (const [old, now] of tables)
    for (const [key, object] of now) {
      const earlier = old.get(key);
      checkObject(key, object, earlier?.uid === object.uid ? earlier.conditions : []);
    }
  for (const task of next.tasks.values()) {
    const ready = conditionOf(task.conditions, 'Ready')?.status === 'True';
    const isWell = task.phase === 'InReview' || task.phase === 'Succeeded';
    assert.equal(
      ready,
      isWell && task.deletionTimestamp === undefined,
      `${task.name} is Ready when it is done`,
    );
  }
}

function checkObject(key: string, object: RecordedObject<unknown>, before: readonly Condition[]): void {
  const { conditions } = object;
  const types = conditions.map(({ type }) => type);
  assert.equal(new Set(types).size, types.length, `${key}: one condition a type`);
  assert.ok(types.includes('Ready'), `${key}: has a condition Ready`);
  assert.ok(!(types.includes('Reconciling') && types.includes('Stalled')), `${key}: stalled or reconciling`);
  const isReady = conditionOf(conditions, 'Ready')?.status === 'True';
  assert.ok(!(isReady && types.includes('Reconciling')), `${key}: ready or reconciling`);
  const stall = conditionOf(conditions, 'Stalled')?.reason ?? 'InvalidManifest';
  // Of a file with errors the last good spec is in force, and what that asks for may well be there.
  assert.ok(!isReady || stall === 'InvalidManifest', `${key}: ready or stalled`);
  for (const condition of conditions) {
    assert.ok(condition.reason in REASONS, `${key}: ${condition.reason} is documented`);
    assert.ok(condition.message.length <= MAX_MESSAGE, `${key}: messages are capped`);
    assert.ok(!condition.message.includes('\n'), `${key}: messages are one line`);
    assert.equal(condition.observedGeneration, object.generation, `${key}: what is said is of now`);
    if (condition.type !== 'Ready') assert.equal(condition.status, 'True', `${key}: abnormal is true`);
    const old = conditionOf(before, condition.type);
    if (old?.status === condition.status)
      assert.equal(condition.lastTransitionTime, old.lastTransitionTime, `${key}: time moves with status`);
  }
}

function checkRuns(before: Recorded, next: Recorded): void {
  const byTask = new Map<string, RunRecord>();
  const onPod = new Map<string, RunRecord[]>();
  for (const [key, run] of next.runs) {
    assert.equal(key, keyOf(run.project, run.name));
    assert.equal(!isRunActive(run), run.finishedAt !== undefined, `${key}: only what ended has an end`);
    if (!isRunActive(run)) continue;
    const task = keyOf(run.project, run.task);
    assert.equal(byTask.get(task), undefined, `${task}: at most one active run`);
    assert.equal(next.tasks.get(task)?.run, run.name, `${task}: names its active run`);
    byTask.set(task, run);
    const { uid, generation, deletionTimestamp } = next.tasks.get(task) ?? {};
    const isWanted = uid === run.uid && generation === run.generation && deletionTimestamp === undefined;
    assert.ok(isWanted || run.stopReason !== undefined, `${key}: what is not wanted is being stopped`);
    if (!isRunOnPod(run)) continue;
    const pod = keyOf(run.project, run.pod);
    onPod.set(pod, [...(onPod.get(pod) ?? []), run]);
  }
  for (const [key, runs] of onPod) {
    const pod = next.pods.get(key);
    assert.ok(pod !== undefined, `${key}: a pod with runs stays`);
    const most = Math.max(pod.spec.maxConcurrency, ...runs.map((run) => run.podSpec.maxConcurrency));
    assert.ok(runs.length <= most, `${key}: never more than maxConcurrency runs`);
  }
  for (const [key, task] of next.tasks) {
    assert.ok(task.retries <= Math.max(task.spec.maxRetries, before.tasks.get(key)?.retries ?? 0));
    if ((task.phase === 'Scheduled' || task.phase === 'Running') && !isRunningNodes(task))
      assert.ok(byTask.has(key), `${key}: what runs has a run`);
  }
}

/** What was reserved is settled once, in the transition in which the run leaves its pod, and nothing spent is forgotten. */
function checkMoney(before: Recorded, next: Recorded): void {
  const charged = new Map<string, Spend>();
  for (const [key, run] of next.runs) {
    const earlier = before.runs.get(key);
    assert.ok(!isRunOnPod(run) || run.charged === undefined, `${key}: is charged when it has left its pod`);
    if (run.reserved !== undefined)
      assert.equal(run.charged !== undefined, !isRunOnPod(run), `${key}: what was reserved is settled`);
    if (earlier?.charged !== undefined)
      assert.deepEqual(run.charged, earlier.charged, `${key}: is charged once`);
    else if (run.charged !== undefined)
      charged.set(run.project, plus(charged.get(run.project) ?? NOTHING, run.charged));
  }
  // A run that ends and is dropped in one transition takes what it was charged with it.
  const dropped = new Set<string>();
  for (const [key, run] of before.runs) if (isRunOnPod(run) && !next.runs.has(key)) dropped.add(run.project);
  for (const [name, project] of next.projects) {
    const earlier = before.projects.get(name);
    if (earlier === undefined || earlier.uid !== project.uid) continue;
    const { spend = { ...NOTHING, day: '' } } = project;
    const day = earlier.spend?.day === spend.day ? earlier.spend : NOTHING;
    const { tokens, usd } = plus(day, charged.get(name) ?? NOTHING);
    if (dropped.has(name)) assert.ok(spend.tokens >= tokens, `${name}: nothing spent is forgotten`);
    else
      assert.deepEqual([spend.tokens, spend.usd], [tokens, usd], `${name}: spend is what runs were charged`);
    assert.ok(spend.day >= (earlier.spend?.day ?? ''), `${name}: a day that has begun is not begun again`);
  }
}

/** No run is started twice, stopped without a reason, or removed before its outcome is recorded. */
function checkEffects(observed: Observed, { next, effects }: Plan): void {
  const subjects = effects.map((effect) =>
    JSON.stringify([effect.type, 'run' in effect ? effect.run : effect]),
  );
  assert.equal(new Set(subjects).size, subjects.length, 'no effect twice');
  for (const effect of effects) {
    if (!('run' in effect)) continue;
    const run = next.runs.get(effect.run);
    const seen = observed.executor.known ? observed.executor.value.runs.get(effect.run) : undefined;
    if (effect.type === 'startRun') {
      assert.equal(seen?.agent, undefined, 'what was started is not started again');
      assert.equal(run?.phase, 'Scheduled');
      assert.ok(run?.tryAt === undefined || observed.now >= millis(run.tryAt));
    }
    if (effect.type === 'publishRun') assert.equal(run?.phase, 'Publishing');
    if (effect.type === 'removeRun') assert.ok(run === undefined || !isRunActive(run));
    if (effect.type === 'stopRun')
      assert.ok(run === undefined || !isRunActive(run) || run.stopReason !== undefined);
  }
}

/** Passes, one after the other, for as long as there is a reason: woken, due, or not yet done. It never spins. */
import { isRunActive, type Recorded } from '../api/recorded.ts';
import { type Bell, createBell, sleep as realSleep, type Sleep } from './bell.ts';
import { type Draining, drainingOf, isDrained } from './draining.ts';
import { HoldWatch } from './hold-watch.ts';
import { backoff, type Memory, NO_MEMORY, restAfter } from './memory.ts';
import type { Chore, Hold, Ports, Trigger } from './ports.ts';
import { pushBudget } from './push-budget.ts';
import { type Pass, reconcile } from './reconcile.ts';
import { Troubles } from './troubles.ts';

export interface LoopOptions {
  readonly triggers: readonly Trigger[];
  /** Aborted: the pass in progress is finished, or abandoned after ten seconds; runs live on. */
  readonly signal: AbortSignal;
  /** Aborted: this host is about to go. What works here is interrupted and kept, nothing is begun, and the loop ends. */
  readonly drain?: AbortSignal | undefined;
  /** Status pushes a minute, for hosted remotes; undefined: no limit. */
  readonly pushesPerMinute?: number | undefined;
  /** Done beside the passes; finished when the loop ends, unless it is abandoned. */
  readonly chores?: readonly Chore[] | undefined;
  /** Told after each pass that did not fail. */
  readonly onPass?: ((pass: Pass) => void) | undefined;
  /** Told when the lease comes, goes, or turns out to be in other hands. */
  readonly onHold?: ((hold: Hold) => void) | undefined;
  /** The timer; real time when absent. */
  readonly sleep?: Sleep | undefined;
}

/**
 * `drained`: this host may go, nothing works on it any more; or its time is up. `stopped`: on request. `abandoned`: on request, with a pass still in progress. `done`: nothing is left to do.
 * `heldElsewhere`: another reconciler holds the lease and is alive.
 */
export type LoopEnd = 'drained' | 'stopped' | 'abandoned' | 'done' | 'heldElsewhere';

/** Passes until the signal; what fails is told once and tried again with backoff. Stands by while another one makes them. */
export function serveLoop(ports: Ports, options: LoopOptions): Promise<LoopEnd> {
  return loop(ports, options, { isDone: () => false, isHopeless: () => false, isElsewhere: () => false });
}

/** Passes until nothing moves any more, or until it shows that another one makes them. Throws what trying again won't mend. */
export function reconcileUntilSettled(ports: Ports, options: LoopOptions): Promise<LoopEnd> {
  return loop(ports, options, {
    isDone: isSettled,
    isHopeless: ({ count, kind }) => kind !== 'later' || count > MAX_FAILURES,
    isElsewhere,
  });
}

export type OnceOptions = Pick<LoopOptions, 'signal' | 'onHold' | 'sleep' | 'chores'>;

/** One pass that is not thrown away; it waits for the lease of somebody who shows no sign of life. Throws what fails. */
export async function reconcileOnce(ports: Ports, options: OnceOptions): Promise<Pass> {
  const { signal, sleep = realSleep } = options;
  const watch = new HoldWatch(options.onHold);
  try {
    for (let conflicts = 0; ; ) {
      const pass = await reconcile(ports, NO_MEMORY);
      watch.look(pass.hold);
      if (pass.result === 'conflict') conflicts += 1;
      const isOver = pass.hold.held ? pass.result !== 'conflict' : isElsewhere(pass) || signal.aborted;
      if (isOver && pass.hold.held) {
        for (const chore of options.chores ?? []) chore.afterPass(pass.memory, () => undefined);
        await haveSettled(options.chores);
      }
      if (isOver || conflicts > MAX_CONFLICTS) return pass;
      if (!pass.hold.held) await sleep(standbyFor(pass.hold), signal);
    }
  } finally {
    await ports.lease.release();
    await finish(options.chores);
  }
}

/** Passes in a row that are made at once after a conflict, or without anything new to record. */
const MAX_CONFLICTS = 3;
const MAX_IDLE_ACTS = 2;
const MAX_FAILURES = 3;
const MIN_BACKOFF = 1000;
/** Milliseconds between two looks, woken and not woken. */
const MIN_REST = 20;
/** Milliseconds at most that a pass waits for more to gather since the one before. */
const MAX_GATHERING = 100;
const MIN_SLEEP = 100;
const STOP_GRACE = 10_000;

interface Goal {
  isDone(pass: Pass): boolean;
  isHopeless(troubles: Troubles): boolean;
  isElsewhere(pass: Pass): boolean;
}

async function loop(ports: Ports, options: LoopOptions, goal: Goal): Promise<LoopEnd> {
  const bell = createBell();
  const stops = await Promise.all(options.triggers.map((trigger) => trigger.start(bell.ring)));
  const sleep = options.sleep ?? realSleep;
  const over = new AbortController();
  const draining = drainingOf(options.drain, { sleep, over: over.signal, ring: bell.ring });
  const passes = passesUntil(ports, { ...options, sleep, bell, draining }, goal);
  const abandoned = sleep(Number.POSITIVE_INFINITY, options.signal)
    .then(() => sleep(STOP_GRACE, over.signal))
    .then((): LoopEnd => 'abandoned');
  let end: LoopEnd | undefined;
  try {
    end = await Promise.race([passes, abandoned]);
    return end;
  } finally {
    over.abort();
    await Promise.all(stops.map((stop) => stop()));
    // A pass that was abandoned may still act: then the lease must run out by itself.
    if (end !== 'abandoned') {
      await ports.lease.release();
      await finish(options.chores);
    }
  }
}

/** Whether one of them has left something for another pass. */
async function haveSettled(chores: readonly Chore[] = []): Promise<boolean> {
  const left = await Promise.all(chores.map((chore) => chore.settle?.()));
  return left.includes(true);
}

async function finish(chores: readonly Chore[] = []): Promise<void> {
  await Promise.all(chores.map((chore) => chore.finish()));
}

interface Turn extends LoopOptions {
  readonly sleep: Sleep;
  readonly bell: Bell;
  readonly draining: Draining;
}

async function passesUntil(ports: Ports, turn: Turn, goal: Goal): Promise<LoopEnd> {
  const budget = pushBudget(turn.pushesPerMinute);
  const troubles = new Troubles(ports.log);
  const watch = new HoldWatch(turn.onHold);
  let memory = NO_MEMORY;
  let fruitless = 0;
  while (!turn.signal.aborted) {
    if (turn.draining.isTimeUp) return 'drained';
    const isDraining = turn.draining.isAsked;
    const begunAt = ports.clock.now();
    const attempt = await tried(ports, memory, isDraining);
    if ('error' in attempt) {
      troubles.add(attempt.error);
      if (goal.isHopeless(troubles)) throw attempt.error;
      troubles.tell(attempt.error);
      // What needs a person may be settled at any time, and a ring may be the sign of it.
      await pause(turn, MIN_BACKOFF, false);
      await pause(turn, backoff(troubles.count) - MIN_BACKOFF, troubles.kind !== 'later');
      continue;
    }
    troubles.end();
    const { pass } = attempt;
    memory = pass.memory;
    watch.look(pass.hold);
    if (!pass.hold.held) {
      if (goal.isElsewhere(pass)) return 'heldElsewhere';
      if (isDraining) return 'drained';
      await pause(turn, standbyFor(pass.hold), false);
      continue;
    }
    turn.onPass?.(pass);
    for (const chore of turn.chores ?? []) chore.afterPass(memory, turn.bell.ring);
    if (pass.changes.length > 0) budget.spend(ports.clock.now());
    if (isDraining && isDrained(memory)) return 'drained';
    if (!isDraining && goal.isDone(pass) && !(await haveSettled(turn.chores))) return 'done';
    fruitless = isFruitless(pass) ? fruitless + 1 : 0;
    if (!isDraining) await pause(turn, budget.wait(ports.clock.now()), false);
    if (pass.result === 'conflict') await pause(turn, backoff(fruitless - MAX_CONFLICTS), false);
    else if (pass.result === 'acted') {
      if (!isDraining) await pause(turn, gatheringAfter(ports.clock.now() - begunAt), false);
      await pause(turn, backoff(fruitless - MAX_IDLE_ACTS), false);
    } else await rest(turn, restAfter(memory, ports.clock.now()));
  }
  return 'stopped';
}

function isElsewhere({ hold }: Pass): boolean {
  return !hold.held && hold.isAlive;
}

/** Milliseconds between two looks at the lease of another one. */
export function standbyFor(hold: Hold): number {
  return hold.held ? 0 : Math.max(MIN_SLEEP, hold.lookAgainIn);
}

/** A pass that leaves nothing behind on the status branch, although something called for it. */
function isFruitless(pass: Pass): boolean {
  return pass.result === 'conflict' || (pass.result === 'acted' && pass.changes.length === 0);
}

/** Under load passes take half of the time: one that takes up more costs less than two. */
function gatheringAfter(spent: number): number {
  return Math.max(0, Math.min(MAX_GATHERING, spent));
}

/** Until it is time or somebody rings; a moment at least, so that neither a storm of rings nor a past time spins. */
async function rest(turn: Turn, milliseconds: number): Promise<void> {
  await pause(turn, MIN_REST, false);
  await pause(turn, Math.max(MIN_SLEEP, milliseconds) - MIN_REST, true);
}

/** Waits so long, or shorter when `isWakeable` and the bell rings. */
async function pause(turn: Turn, milliseconds: number, isWakeable: boolean): Promise<void> {
  if (milliseconds <= 0 || turn.signal.aborted) return;
  const woken = new AbortController();
  // Who is asked to drain does not finish a rest first.
  const { signal: drain } = turn.draining;
  const asked = drain === undefined || drain.aborted ? [] : [drain];
  const signal = AbortSignal.any([turn.signal, woken.signal, ...asked]);
  const slept = turn.sleep(milliseconds, signal);
  await (isWakeable ? turn.bell.heard(slept) : slept);
  woken.abort();
}

async function tried(
  ports: Ports,
  memory: Memory,
  isDraining: boolean,
): Promise<{ pass: Pass } | { error: unknown }> {
  try {
    return { pass: await reconcile(ports, memory, { isDraining }) };
  } catch (error) {
    return { error };
  }
}

/** Nothing is under way and nothing will move by itself soon: no run, no retry, no merge, no pod that has yet to answer. */
function isSettled({ result, memory }: Pass): boolean {
  return (result === 'settled' || result === 'unchanged') && !isMoving(memory.recorded);
}

function isMoving(recorded: Recorded): boolean {
  const { runs, tasks, pods } = recorded;
  for (const run of runs.values()) if (isRunActive(run)) return true;
  for (const { phase, reason, conversation } of tasks.values()) {
    if (phase === 'Pending' && reason === 'RetryBackoff') return true;
    if (phase === 'InReview' && conversation?.ciQuiet !== undefined) return true;
  }
  for (const pod of pods.values()) if (pod.phase === 'Pending' || pod.phase === 'Starting') return true;
  return false;
}

/** Several nodes and one ref in simulated time: clocks that are wrong, pauses, crashes, swaps that get lost or come late. */
import {
  claimed,
  confirm,
  holdOf,
  type Identity,
  type Instant,
  type LeaseState,
  mayAct,
  NO_LEASE,
  nextStep,
  refused,
  renewalIn,
  seen,
  valueToClaim,
  valueToRelease,
} from '../../src/reconciler/lease.ts';
import type { LeaseTip, LeaseValue } from '../../src/reconciler/ports.ts';
import { randomFrom } from './random.ts';

export const TTL = 60_000;
/** Every clock runs right to this part. */
const DRIFT = 0.05;
const TROUBLE_ENDS = 4 * TTL;
/** The last swap that was stuck has come through by then. */
const REST = 2.5 * TTL;

/** A guard that is switched off, to see that the simulation notices. */
export type Fault = 'none' | 'countsFromAnswer' | 'sleepsUnnoticed' | 'keepsEpoch' | 'noMargin';

export interface Verdict {
  /** Nodes that might act at one moment; undefined: never more than one. */
  readonly clash?: string;
  /** From the last trouble, in which the holder died for good, until somebody might act. */
  readonly takeover: number;
  readonly changes: number;
}

interface Node {
  readonly name: string;
  me: Identity;
  state: LeaseState;
  /** Runs on the time that passes for it. */
  readonly rate: number;
  readonly offset: number;
  /** Time that it slept, and by which somebody set its wall clock on. */
  slept: number;
  jumped: number;
  wakesAt: number;
  isAsleep: boolean;
  isDead: boolean;
  life: number;
}

interface Event {
  readonly at: number;
  readonly happen: () => void;
}

export function simulate(seed: number, fault: Fault = 'none'): Verdict {
  const random = randomFrom(seed);
  const chance = (part: number) => random() < part;
  const upTo = (most: number) => random() * most;
  let time = 0;
  let ref: LeaseTip | undefined;
  let recordedEpoch = 0;
  let clash: string | undefined;
  let changes = 0;
  let lastActor: { node: Node; epoch: number } | undefined;
  const released = new Set<string>();
  const events: Event[] = [];
  const isTroubled = () => time < TROUBLE_ENDS;
  const later = (wait: number, happen: () => void) => events.push({ at: time + wait, happen });

  const nodes = Array.from({ length: 2 + Math.floor(upTo(3)) }, (_, index): Node => {
    const name = `node-${index}`;
    return {
      ...{ name, me: identity(name, 0), state: NO_LEASE, life: 0 },
      rate: 1 + DRIFT * (2 * random() - 1),
      offset: upTo(48 * 3_600_000) - 24 * 3_600_000,
      ...{ slept: 0, jumped: 0, wakesAt: 0, isAsleep: false, isDead: false },
    };
  });

  function now({ rate, offset, slept, jumped }: Node): Instant {
    const least = offset + rate * (time - slept);
    return { least, most: fault === 'sleepsUnnoticed' ? least : offset + rate * time + jumped };
  }

  /** As soon as the node runs: one that is stopped finds the answer when it goes on. */
  function answered(node: Node, wait: number, happen: () => void): void {
    const { life } = node;
    const arrive = () => {
      if (node.isDead || node.life !== life) return;
      if (time < node.wakesAt) later(node.wakesAt - time, arrive);
      else happen();
    };
    later(wait, arrive);
  }

  const latency = () => (isTroubled() && chance(0.1) ? upTo(TTL) : upTo(500));

  function look(node: Node): void {
    const { life } = node;
    if (isTroubled() && chance(0.1)) {
      answered(node, 1000 + upTo(5000), () => look(node));
      return;
    }
    later(latency(), () => {
      const there = ref;
      if (node.life !== life) return;
      answered(node, latency(), () => {
        node.state = seen(node.state, { me: node.me, there, now: now(node) });
        step(node);
      });
    });
  }

  function step(node: Node): void {
    const what = nextStep(node.state, node.me, now(node));
    if (what === 'nothing') {
      rest(node);
      return;
    }
    const value = valueToClaim(node.state, node.me, recordedEpoch);
    swap(node, fault === 'keepsEpoch' ? { ...value, epoch: ref?.value?.epoch ?? 1 } : value, () =>
      rest(node),
    );
  }

  function swap(node: Node, value: LeaseValue, then: () => void): void {
    const expected = node.state.held?.tip ?? node.state.sighting?.there?.tip;
    const tip = `${value.process} ${value.epoch} ${value.turn} ${value.released}`;
    const claim = { tip, value, sentAt: now(node).most };
    node.state = claimed(node.state, claim);
    const isLost = isTroubled() && chance(0.1);
    const isUnanswered = isTroubled() && chance(0.15);
    let result: 'swapped' | 'conflict' = 'conflict';
    const arrives = latency();
    const apply = () => {
      if (ref?.tip === tip) result = 'swapped';
      if (ref?.tip !== expected) return;
      ref = { tip, value };
      result = 'swapped';
      changes += 1;
    };
    if (!isLost) later(arrives, apply);
    // Sent twice, or stuck on its way until long after the sender has given up.
    if (isTroubled() && chance(0.05)) later(upTo(2 * TTL), apply);
    answered(node, arrives + latency(), () => {
      if (!isLost && !isUnanswered) {
        const own = fault === 'countsFromAnswer' ? { ...claim, sentAt: now(node).most } : claim;
        node.state = result === 'swapped' ? confirm(node.state, own) : refused(node.state, claim);
      }
      then();
    });
  }

  function rest(node: Node): void {
    check();
    const hold = holdOf(node.state, node.me, now(node));
    const wait = hold.held
      ? Math.min(renewalIn(node.state, now(node)) ?? 0, upTo(20_000))
      : Math.max(100, hold.lookAgainIn);
    answered(node, wait + 20, () => look(node));
  }

  /** What a holder does under its epoch is recorded before. */
  function check(): void {
    let node: Node | undefined;
    for (const each of nodes) {
      if (each.isDead || !isActing(each)) continue;
      if (node !== undefined) clash ??= `${node.name} and ${each.name} at ${Math.round(time)}`;
      node = each;
    }
    if (node === undefined) return;
    const epoch = node.state.held?.value.epoch ?? 0;
    if (epoch < recordedEpoch) clash ??= `${node.name} acts under epoch ${epoch} after ${recordedEpoch}`;
    const isTaken = lastActor !== undefined && lastActor.node !== node;
    if (isTaken && lastActor?.epoch === epoch && !released.has(`${lastActor.node.name} ${epoch}`))
      clash ??= `${node.name} took over without a higher epoch`;
    lastActor = { node, epoch };
    released.delete(`${node.name} ${epoch}`);
    recordedEpoch = Math.max(recordedEpoch, epoch);
  }

  function isActing(node: Node): boolean {
    const { held } = node.state;
    if (held === undefined) return false;
    return fault === 'noMargin' ? now(node).most - held.sentAt < TTL : mayAct(node.state, now(node));
  }

  function trouble(): void {
    const node = nodes[Math.floor(upTo(nodes.length))];
    if (node === undefined || !isTroubled()) return;
    const kind = Math.floor(upTo(6));
    if (kind === 0) node.wakesAt = time + upTo(2 * TTL);
    if (kind === 1) sleep(node, upTo(2 * TTL));
    if (kind === 2) node.jumped += upTo(3 * 3_600_000);
    if (kind === 3) restart(node);
    if (kind === 4) release(node);
    later(upTo(TTL), trouble);
  }

  function sleep(node: Node, duration: number): void {
    if (node.isAsleep) return;
    node.isAsleep = true;
    node.wakesAt = time + duration;
    later(duration, () => {
      node.isAsleep = false;
      node.slept += duration;
    });
  }

  function restart(node: Node): void {
    node.life += 1;
    node.state = NO_LEASE;
    node.me = identity(node.name, node.life);
    answered(node, 500, () => look(node));
  }

  /** A clean stop, and a new start of the same program. */
  function release(node: Node): void {
    const { held, turn } = node.state;
    if (held === undefined || time < node.wakesAt) {
      restart(node);
      return;
    }
    released.add(`${node.name} ${held.value.epoch}`);
    node.life += 1;
    const { state } = node;
    node.state = { ...state };
    swap(node, valueToRelease(held, turn), () => restart(node));
    node.state = NO_LEASE;
  }

  function run(until: () => boolean): void {
    while (!until()) {
      const event = nextOf(events);
      if (event === undefined) return;
      time = event.at;
      event.happen();
      check();
    }
  }

  for (const node of nodes) answered(node, upTo(5000), () => look(node));
  later(upTo(TTL), trouble);
  run(() => (time >= TROUBLE_ENDS && clash !== undefined) || time >= TROUBLE_ENDS + REST);

  // Whatever was under way has come to rest: now the holder dies for good.
  const holder = nodes.find(isActing);
  if (holder !== undefined) holder.isDead = true;
  const diedAt = time;
  run(() => nodes.some((node) => !node.isDead && isActing(node)) || time > diedAt + 10 * TTL);
  return { ...(clash === undefined ? {} : { clash }), takeover: time - diedAt, changes };
}

/** The earliest one, taken out. */
function nextOf(events: Event[]): Event | undefined {
  let first = 0;
  let at = Number.POSITIVE_INFINITY;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined || event.at >= at) continue;
    first = index;
    at = event.at;
  }
  const event = events[first];
  const last = events.pop();
  if (last !== undefined && last !== event) events[first] = last;
  return event;
}

function identity(name: string, life: number): Identity {
  return {
    ...{ holder: name, directory: name, process: `${name}/${life}`, ttlSeconds: TTL / 1000 },
    life: { pid: 1, startTime: '1', bootId: name },
  };
}

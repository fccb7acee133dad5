/** Keeps the lease for a process: looks, takes, renews in time while passes go on, and gives back. One swap at a time. */
import { OrcaError } from '../api/failure.ts';
import { attempted } from './attempt.ts';
import {
  claimed,
  confirm,
  holdOf,
  type Identity,
  type Instant,
  mayAct,
  NO_LEASE,
  nextStep,
  refused,
  renewalIn,
  seen,
  valueToClaim,
  valueToRelease,
} from './lease.ts';
import type { Hold, Lease, LeaseRef, LeaseTip, LeaseValue, Log } from './ports.ts';

export interface LeaseKeeperOptions {
  readonly ref: LeaseRef;
  readonly me: Identity;
  readonly now: () => Instant;
  readonly log: Log;
}

export function leaseKeeper(options: LeaseKeeperOptions): Lease {
  const { ref, me, now, log } = options;
  let state = NO_LEASE;
  let renewal: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** After everything that was asked for before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function swap(value: LeaseValue): Promise<void> {
    const expected = state.held?.tip ?? state.sighting?.there?.tip;
    const claim = { tip: await ref.write(value), value, sentAt: now().most };
    state = claimed(state, claim);
    const result = await ref.swap(claim.tip, expected);
    state = result === 'swapped' ? confirm(state, claim) : refused(state, claim);
  }

  /** A renewal that fails is made again as long as nobody else has taken over. */
  async function renew(): Promise<void> {
    const renewed = await attempted(() => swap(valueToClaim(state, me, 0)));
    if (!renewed.known && !mayAct(state, now())) throw new OrcaError(renewed.failure);
  }

  function arm(): void {
    clearTimeout(renewal);
    const wait = renewalIn(state, now());
    if (wait === undefined) return;
    renewal = setTimeout(() => {
      inTurn(async () => {
        if (nextStep(state, me, now()) === 'renew') await renew();
      })
        .catch((error: unknown) => {
          // The next pass meets a failure of the world by itself.
          if (!(error instanceof OrcaError)) log.error({ err: error }, 'The lease was not renewed by a bug');
        })
        .finally(arm);
    }, wait);
    renewal.unref();
  }

  /** The listing may be older than a renewal of mine: what differs from what I know is read anew. */
  async function look(listed: string | undefined): Promise<void> {
    const { held, sighting } = state;
    if (held !== undefined && held.tip === listed) return;
    state = seen(state, { me, there: await there(), now: now() });

    function there(): Promise<LeaseTip | undefined> | LeaseTip | undefined {
      if (held !== undefined) return ref.read();
      if (listed === undefined) return undefined;
      return listed === sighting?.there?.tip ? sighting.there : ref.read();
    }
  }

  async function hold(listed: string | undefined, recordedEpoch: () => Promise<number>): Promise<Hold> {
    await look(listed);
    const step = nextStep(state, me, now());
    if (step === 'renew') await renew();
    else if (step === 'take') await swap(valueToClaim(state, me, await recordedEpoch()));
    const answer = holdOf(state, me, now());
    if (answer.held || answer.isAlive) return answer;
    const value = state.sighting?.there?.value;
    return { ...answer, isAlive: value !== undefined && ref.isSeenAlive(value) };
  }

  return {
    foresee: (listed, recordedEpoch) => foreseen(options, listed, recordedEpoch),
    hold: (listed, recordedEpoch) => inTurn(() => hold(listed, recordedEpoch)).finally(arm),
    mayAct: () => mayAct(state, now()),
    release: () =>
      inTurn(async () => {
        clearTimeout(renewal);
        const { held, turn } = state;
        if (held !== undefined) await attempted(() => swap(valueToRelease(held, turn)));
        state = NO_LEASE;
      }),
  };
}

async function foreseen(
  { ref, me, now }: LeaseKeeperOptions,
  listed: string | undefined,
  recordedEpoch: () => Promise<number>,
): Promise<number | undefined> {
  const there = listed === undefined ? undefined : await ref.read();
  const first = seen(NO_LEASE, { me, there, now: now() });
  if (nextStep(first, me, now()) === 'nothing') return there?.value?.epoch;
  return valueToClaim(first, me, await recordedEpoch()).epoch;
}

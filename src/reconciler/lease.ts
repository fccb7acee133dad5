/**
 * The lease as a state machine: what a process may believe of it and what it does next. Nobody's clock is compared with
 * anybody else's: a holder counts from before it asked, an observer from after it saw.
 */
import type { Hold, LeaseTip, LeaseValue } from './ports.ts';

/** A reading of the process's own clocks, in milliseconds since any moment. */
export interface Instant {
  /** Stands still while the machine is suspended: so much time has passed at least. */
  readonly least: number;
  /** Goes on while it is suspended, and never back: so much may have passed. */
  readonly most: number;
}

export type Identity = Pick<LeaseValue, 'holder' | 'directory' | 'process' | 'life' | 'ttlSeconds'>;

/** A swap of mine that was sent, and has happened for sure only once it was confirmed or seen. */
interface Claim {
  readonly tip: string;
  readonly value: LeaseValue;
  /** Before it was sent; `most`. */
  readonly sentAt: number;
}

interface Sighting {
  readonly there: LeaseTip | undefined;
  /** When it was seen for the first time and for the last; `least`. */
  readonly since: number;
  readonly lookedAt: number;
  /** Whether it is a sign of life: the value of somebody else changed before our eyes. */
  readonly isAlive: boolean;
}

export interface LeaseState {
  readonly held?: Claim;
  /** Not yet known to have happened or not; all of them expect the same value. */
  readonly claims: readonly Claim[];
  readonly sighting?: Sighting;
  /** Of the next value. */
  readonly turn: number;
  /** When the last swap was sent; `most`. */
  readonly triedAt?: number;
}

export const NO_LEASE: LeaseState = { claims: [], turn: 0 };

/**
 * Values come round, so that a lease leaves a thousand small objects behind and not one for each renewal. Two are sent a
 * sixtieth of the TTL apart at least, so that none comes back within seventeen TTLs.
 */
const TURNS = 1024;
/** TTLs between two looks after which the same value no longer means that nothing happened. */
const LONGEST_GAP = 4;

const SECOND = 1000;

/** Milliseconds between two renewals, between two looks of who stands by, and before its end from which on nothing is begun. */
export function termsOf(ttlSeconds: number) {
  const ttl = ttlSeconds * SECOND;
  return { ttl, renewal: ttl / 3, look: ttl / 6, margin: ttl / 6, retry: ttl / 60 };
}

/** After a look that showed `there`, at a time when no swap of mine was under way. */
export function seen(
  state: LeaseState,
  { me, there, now }: { readonly me: Identity; readonly there: LeaseTip | undefined; readonly now: Instant },
): LeaseState {
  const { held, sighting, turn } = state;
  const tip = there?.tip;
  if (held !== undefined && tip === held.tip) return state;
  const confirmed = state.claims.find((claim) => claim.tip === tip);
  if (confirmed !== undefined) return confirm(state, confirmed);
  const before = sighting?.there;
  const isSame = sighting !== undefined && before?.tip === tip;
  // Whoever looked away for so long that values may have come round begins anew.
  const { ttl } = termsOf(there?.value?.ttlSeconds ?? me.ttlSeconds);
  const isWatched = isSame && now.least - sighting.lookedAt <= LONGEST_GAP * ttl;
  return {
    // A swap of mine may still happen as long as its expected value is there.
    claims: isSame ? state.claims : [],
    turn,
    sighting: {
      there,
      since: isWatched ? sighting.since : now.least,
      lookedAt: now.least,
      isAlive: isSame ? sighting.isAlive : sighting !== undefined && there?.value?.released === false,
    },
  };
}

/** What there is to do: take it, renew it, or neither. */
export function nextStep(state: LeaseState, me: Identity, now: Instant): 'take' | 'renew' | 'nothing' {
  const { held, sighting } = state;
  if (held !== undefined) return (renewalIn(state, now) ?? 0) <= 0 ? 'renew' : 'nothing';
  if (sighting === undefined) return 'nothing';
  return waitLeft(sighting, me, now) <= 0 ? 'take' : 'nothing';
}

/** Milliseconds until the lease may be taken. */
function waitLeft({ there, since }: Sighting, me: Identity, now: Instant): number {
  if (there === undefined || there.value?.released === true) return 0;
  // One process at a time works on a state directory: whoever held the lease from this one is dead.
  if (there.value?.directory === me.directory) return 0;
  const ttlSeconds = Math.max(me.ttlSeconds, there.value?.ttlSeconds ?? 0);
  return since + termsOf(ttlSeconds).ttl - now.least;
}

/** The value that takes or renews the lease; `recordedEpoch`: the highest that the status branch tells of. */
export function valueToClaim(state: LeaseState, me: Identity, recordedEpoch: number): LeaseValue {
  return { ...me, epoch: epochFor(state, me, recordedEpoch), turn: state.turn, released: false };
}

/** Only what was not given back needs a higher epoch: nobody else can still act under it otherwise. */
function epochFor({ held, sighting }: LeaseState, me: Identity, recordedEpoch: number): number {
  if (held !== undefined) return held.value.epoch;
  const last = sighting?.there?.value;
  const highest = Math.max(last?.epoch ?? 0, recordedEpoch);
  const isQuiet = last !== undefined && (last.released || last.directory === me.directory);
  return isQuiet && last.epoch === highest ? highest : highest + 1;
}

/** The value by which the holder gives the lease back. */
export function valueToRelease({ value }: Claim, turn: number): LeaseValue {
  return { ...value, turn, released: true };
}

/** Before the swap is sent. */
export function claimed(state: LeaseState, claim: Claim): LeaseState {
  const { held, claims, turn } = state;
  // The value that is there must change, or nobody would see the renewal.
  const step = (turn + 1) % TURNS === held?.value.turn ? 2 : 1;
  return { ...state, claims: [...claims, claim], turn: (turn + step) % TURNS, triedAt: claim.sentAt };
}

/** After a swap succeeded. */
export function confirm({ turn }: LeaseState, held: Claim): LeaseState {
  return { held, claims: [], turn };
}

/** After a swap was refused: somebody else's value is there, or an earlier swap of mine; the next look tells. */
export function refused({ claims, turn }: LeaseState, claim: Claim): LeaseState {
  return { claims: claims.filter((each) => each !== claim), turn };
}

export function mayAct({ held }: LeaseState, now: Instant): boolean {
  if (held === undefined) return false;
  const { ttl, margin } = termsOf(held.value.ttlSeconds);
  return now.most - held.sentAt < ttl - margin;
}

/** Milliseconds until the next renewal is due; undefined when there is nothing to renew. */
export function renewalIn({ held, triedAt }: LeaseState, now: Instant): number | undefined {
  if (held === undefined) return undefined;
  const { renewal, retry } = termsOf(held.value.ttlSeconds);
  const dueAt = Math.max(held.sentAt + renewal, (triedAt ?? held.sentAt) + retry);
  return Math.max(0, dueAt - now.most);
}

export function holdOf({ held, sighting }: LeaseState, me: Identity, now: Instant): Hold {
  if (held !== undefined) return { held: true, epoch: held.value.epoch };
  const value = sighting?.there?.value;
  const { look } = termsOf(Math.min(me.ttlSeconds, value?.ttlSeconds ?? me.ttlSeconds));
  return {
    held: false,
    holder: value?.holder,
    epoch: value?.epoch,
    isAlive: sighting?.isAlive === true,
    lookAgainIn: sighting === undefined ? 0 : Math.max(0, Math.min(look, waitLeft(sighting, me, now))),
  };
}

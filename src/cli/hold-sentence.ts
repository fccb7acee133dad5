/** What people are told of the lease while several reconcilers work on one config repository. */
import { plain } from '../api/sanitize.ts';
import type { Hold, LeaseValue } from '../reconciler/ports.ts';

/** Sentences for each time that the lease changes hands; nothing for who has it from the start. */
export function holdTeller(tell: (sentence: string) => void, ttlSeconds: number): (hold: Hold) => void {
  let stoodBy = false;
  return (hold) => {
    if (!hold.held) tell(standbySentence(hold, ttlSeconds));
    else if (stoodBy) tell(`Took over the lease, epoch ${hold.epoch}.`);
    stoodBy = !hold.held;
  };
}

function standbySentence(hold: Hold & { readonly held: false }, ttlSeconds: number): string {
  return hold.isAlive
    ? `${holderOf(hold)} holds the lease: standing by.`
    : `${holderOf(hold)} holds the lease: waiting for a sign of life, or taking over after ${ttlSeconds} s without one.`;
}

/** Where the lease is, without a full stop. */
export function leaseText(lease: LeaseValue | undefined): string {
  if (lease === undefined) return 'free, nobody is known to have held it';
  const { holder, epoch, released } = lease;
  return `${released ? 'free, last held' : 'held'} by ${plain(holder)}, epoch ${epoch}`;
}

/** Why there is nothing to do here. */
export function elsewhereSentence(hold: Hold): string {
  return `${hold.held ? 'This process' : holderOf(hold)} holds the lease and carries out what is committed: nothing to do here.`;
}

/** Why a command that needs the lease has changed nothing, and what to do about it. */
export function refusalSentence(hold: Hold & { readonly held: false }): string {
  return `${holderOf(hold)} holds the lease: stop it, or wait for its end, and try again.`;
}

function holderOf({ holder, epoch }: Hold & { readonly held: false }): string {
  if (holder === undefined) return 'Another reconciler';
  return `The reconciler ${plain(holder)} (epoch ${epoch})`;
}

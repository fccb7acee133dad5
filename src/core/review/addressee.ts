/** Whom a word on a pull request is for: the agent, Orca itself, or people among themselves. Its text alone tells. */
import type { FeedbackItem } from '../../api/pull-request.ts';

export type Addressee =
  | { readonly to: 'agent' }
  | { readonly to: 'orca'; readonly command: string }
  | { readonly to: 'people' };

/** Nothing but praise or consent. */
const PLAIN_CONSENT =
  /^(?:\+1|lgtm|approved?|thanks|thank you|thx|nice|great|good|perfect|well done|nice work|great work|looks good(?: to me)?|sgtm)[\s.!]*$/i;
/** `/retest`, `/cc @bob`: for other programs. */
const OTHER_COMMAND = /^\/[a-z][\w-]*(?:\s|$)/i;
/** `@bob what do you think?`, but not `@orca …`. */
const OTHER_PERSON = /^@(?!orca\b)[\w-]+/i;
const COMMAND = /^\/orca(?:[ \t]+(\S+))?(?:\s|$)/i;

export function addresseeOf({ type, text }: Pick<FeedbackItem, 'type' | 'text'>): Addressee {
  if (type === 'check') return { to: 'agent' };
  const said = text.trim();
  const command = COMMAND.exec(said);
  if (command !== null) return { to: 'orca', command: (command[1] ?? '').toLowerCase() };
  if (!/[\p{L}\p{N}]/u.test(said) || PLAIN_CONSENT.test(said)) return { to: 'people' };
  return OTHER_COMMAND.test(said) || OTHER_PERSON.test(said) ? { to: 'people' } : { to: 'agent' };
}

/** Whether it asks for another run whatever the limits say. */
export function isRetry(item: Pick<FeedbackItem, 'type' | 'text'>): boolean {
  const addressee = addresseeOf(item);
  return addressee.to === 'orca' && addressee.command === 'retry';
}

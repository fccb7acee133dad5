/** Payloads of events as GitHub really sent them, with what a test wants to be otherwise. */
import * as examples from '@octokit/webhooks-examples';

export interface WebhookExamples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** The package describes its module as one of CommonJS. */
export const WEBHOOKS = (examples as unknown as { readonly default: readonly WebhookExamples[] }).default;

/** The first example of the event, with this action if one is named. `changes`: by dotted path. */
export function webhookPayload(
  name: string,
  action?: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const all = WEBHOOKS.find((each) => each.name === name)?.examples;
  const found = all?.find((each) => action === undefined || each.action === action);
  if (found === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  const payload = structuredClone(found) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) setAt(payload, path.split('.'), value);
  return payload;
}

function setAt(
  target: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) target[name] = value;
  else setAt(target[name] as Record<string, unknown>, rest, value);
}

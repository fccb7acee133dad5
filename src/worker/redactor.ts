/** Takes secrets out of what an agent prints. Hidden characters go first: a secret with one inside would pass. */
import { isSecretName, redacted } from '../api/redact.ts';
import type { AgentEvent } from '../api/run-contract.ts';
import { plain } from '../api/sanitize.ts';

/** Characters from which on a line of a secret of several lines counts by itself. */
const MIN_LINE = 16;

export type Redact = (text: string) => string;

/**
 * Plain text without the values of these variables, where they are secret by name or among the `credentials`, and without
 * anything of a secret's shape.
 */
export function redactor(
  names: readonly string[],
  credentials: readonly string[],
  env: (name: string) => string | undefined,
): Redact {
  const secrets = names.flatMap((name) => {
    const value = isSecretName(name) || credentials.includes(name) ? env(name) : undefined;
    if (value === undefined) return [];
    const lines = value.split('\n').filter((line) => line.length >= MIN_LINE);
    return [value, ...lines];
  });
  return (text) => redacted(plain(text), secrets);
}

/** The event with every text that the agent chose redacted. */
export function redactedEvent(event: AgentEvent, redact: Redact): AgentEvent {
  switch (event.type) {
    case 'text':
    case 'stderr':
      return { ...event, text: redact(event.text) };
    case 'toolCall':
      return { ...event, name: redact(event.name), input: redact(event.input) };
    case 'toolResult':
      return { ...event, output: redact(event.output) };
    case 'result':
      return { ...event, summary: redact(event.summary) };
    case 'error':
      return { ...event, failure: { ...event.failure, message: redact(event.failure.message) } };
    case 'round':
    case 'usage':
    case 'session':
    case 'check':
      return event;
  }
}

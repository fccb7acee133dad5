/** Keeps of a round's events what its conclusion needs, however much the agent prints. */
import type { AgentEvent } from '../api/run-contract.ts';
import { totalUsage } from './usage.ts';

/** Texts kept: the end of what the agent said. */
const TEXTS = 20;

/** `events`, condensed before, and one more: one summed usage, the last of session, result and error, the last texts. */
export function condensed(events: readonly AgentEvent[], event: AgentEvent): readonly AgentEvent[] {
  switch (event.type) {
    case 'usage': {
      const before = events.find((one) => one.type === 'usage');
      const usage = before === undefined ? event.usage : totalUsage([before.usage, event.usage]);
      return [...events.filter((one) => one !== before), { type: 'usage', usage }];
    }
    case 'session':
    case 'result':
    case 'error':
      return [...events.filter((one) => one.type !== event.type), event];
    case 'text': {
      const texts = events.filter((one) => one.type === 'text');
      const oldest = texts.length < TEXTS ? undefined : texts[0];
      return [...events.filter((one) => one !== oldest), event];
    }
    default:
      return events;
  }
}

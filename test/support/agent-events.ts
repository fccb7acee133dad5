/** What the lines of an agent mean, read as the worker reads them: one after the other, and then the end. */
import { NOTHING_HEARD } from '../../src/agents/heard.ts';
import type { AgentRuntime } from '../../src/agents/runtime.ts';
import type { AgentEvent } from '../../src/api/run-contract.ts';

export function eventsIn(runtime: AgentRuntime, lines: readonly string[]): readonly AgentEvent[] {
  let heard = NOTHING_HEARD;
  return [...lines, undefined].flatMap((line) => {
    const reading = runtime.read(line, heard);
    heard = reading.heard;
    return reading.events;
  });
}

/** Values of the JSON that a foreign agent prints, whatever it is, and events made of them with texts made plain and short. */
import type { AgentEvent, Usage } from '../api/run-contract.ts';
import { eventIn } from './events.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Empty where there is no object. */
export function objectAt(value: Json, key: string): Json {
  const found = value[key];
  return isJson(found) ? found : {};
}

/** The objects of a list. */
export function objectsAt(value: Json, key: string): readonly Json[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isJson) : [];
}

/** Empty where there is no text. */
export function textAt(value: Json, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

/** 0 where there is no count. */
export function countAt(value: Json, key: string): number {
  const found = value[key];
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : 0;
}

export function sessionEvents(id: string): readonly AgentEvent[] {
  return wellFormed({ type: 'session', id });
}

export function callEvents(id: string, name: string, input: unknown): readonly AgentEvent[] {
  const text = typeof input === 'string' ? input : JSON.stringify(input ?? {});
  return wellFormed({ type: 'toolCall', id, name, input: text });
}

export function answerEvents(id: string, isError: boolean, output: string): readonly AgentEvent[] {
  return wellFormed({ type: 'toolResult', id, isError, output });
}

export function doneEvents(summary: string): readonly AgentEvent[] {
  return wellFormed({ type: 'result', summary });
}

/** None for nothing used. */
export function usageEvents(usage: Usage): readonly AgentEvent[] {
  return Object.values(usage).every((count) => count === 0) ? [] : [{ type: 'usage', usage }];
}

/** What is in `usage` and was not counted before; never less than nothing. */
export function beyond(usage: Usage, counted: Usage): Usage {
  return {
    inputTokens: Math.max(0, usage.inputTokens - counted.inputTokens),
    outputTokens: Math.max(0, usage.outputTokens - counted.outputTokens),
    cacheReadTokens: Math.max(0, usage.cacheReadTokens - counted.cacheReadTokens),
    cacheWriteTokens: Math.max(0, usage.cacheWriteTokens - counted.cacheWriteTokens),
    turns: Math.max(0, usage.turns - counted.turns),
  };
}

const MADE = ['session', 'toolCall', 'toolResult', 'result'] as const;

function wellFormed(event: AgentEvent): readonly AgentEvent[] {
  const checked = eventIn({ ...event }, MADE);
  return checked === undefined ? [] : [checked];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Agent output as events: what an agent prints is a claim from outside, so shapes are validated and texts made plain. */
import type { Failure, FailureKind } from '../api/failure.ts';
import { REASONS, type Reason } from '../api/reasons.ts';
import type { AgentEvent, Usage } from '../api/run-contract.ts';
import { capped, plain } from '../api/sanitize.ts';

/** Characters of one text in an event. */
const MAX_TEXT = 32 * 1024;
/** More tokens than any run can use; a larger claim is nonsense. */
const MAX_COUNT = 1e12;

/** The JSON object that a line holds, or undefined when it holds anything else. */
export function jsonObjectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The event that an object claims to be, if it is well formed and of an accepted type. */
export function eventIn(
  value: Readonly<Record<string, unknown>>,
  accepted: readonly AgentEvent['type'][],
): AgentEvent | undefined {
  const type = accepted.find((name) => name === value.type);
  return type === undefined ? undefined : PARSERS[type]?.(value);
}

/** One text event, or none for a blank line. */
export function textEvents(text: string): readonly AgentEvent[] {
  const safe = safeText(text);
  return safe.trim() === '' ? [] : [{ type: 'text', text: safe }];
}

type Parser = (value: Readonly<Record<string, unknown>>) => AgentEvent | undefined;

/** `round`, `check` and `stderr` are missing: only the supervisor makes those. */
const PARSERS: Readonly<Partial<Record<AgentEvent['type'], Parser>>> = {
  text: ({ text }) => (typeof text === 'string' ? { type: 'text', text: safeText(text) } : undefined),
  toolCall: ({ id, name, input }) =>
    typeof id === 'string' && typeof name === 'string' && typeof input === 'string'
      ? { type: 'toolCall', id: shortText(id), name: shortText(name), input: safeText(input) }
      : undefined,
  toolResult: ({ id, isError, output }) =>
    typeof id === 'string' && typeof isError === 'boolean' && typeof output === 'string'
      ? { type: 'toolResult', id: shortText(id), isError, output: safeText(output) }
      : undefined,
  usage: ({ usage }) => {
    const counts = isRecord(usage) ? usageIn(usage) : undefined;
    return counts === undefined ? undefined : { type: 'usage', usage: counts };
  },
  session: ({ id }) => (typeof id === 'string' && isSessionId(id) ? { type: 'session', id } : undefined),
  result: ({ summary }) =>
    typeof summary === 'string' ? { type: 'result', summary: safeText(summary) } : undefined,
  error: ({ failure }) => {
    const claimed = isRecord(failure) ? failureIn(failure) : undefined;
    return claimed === undefined ? undefined : { type: 'error', failure: claimed };
  },
};

/** Session ids become parts of file names and of command lines. */
export function isSessionId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id);
}

function usageIn(value: Readonly<Record<string, unknown>>): Usage | undefined {
  const { inputTokens, outputTokens, cacheReadTokens = 0, cacheWriteTokens = 0, turns = 0 } = value;
  if (!isCount(inputTokens) || !isCount(outputTokens)) return undefined;
  if (!isCount(cacheReadTokens) || !isCount(cacheWriteTokens) || !isCount(turns)) return undefined;
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, turns };
}

function failureIn({ kind, reason, message }: Readonly<Record<string, unknown>>): Failure | undefined {
  if (!isKind(kind) || !isReason(reason) || typeof message !== 'string') return undefined;
  return { kind, reason, message: plain(capped(message, 1000)) };
}

function isKind(value: unknown): value is FailureKind {
  return value === 'later' || value === 'waiting' || value === 'never';
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(REASONS, value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function safeText(text: string): string {
  return plain(capped(text, MAX_TEXT));
}

function shortText(text: string): string {
  return plain(capped(text, 200));
}

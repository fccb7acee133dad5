/** What the events and the exit of one round come to; shared by all agents. */
import type { Failure } from '../api/failure.ts';
import type { AgentEvent } from '../api/run-contract.ts';
import { capped, oneLine } from '../api/sanitize.ts';
import { type ApiNames, apiFailure } from './api-failure.ts';
import type { Exit, RoundResult } from './runtime.ts';
import { totalUsage } from './usage.ts';

/** Characters of a summary. */
const MAX_SUMMARY = 4000;

export interface Rules {
  /** How the agent is called in sentences. */
  readonly name: string;
  /** Whether a good end is announced by a `result` event; otherwise the exit code alone tells. */
  readonly endsWithResult: boolean;
  /** The model API behind it, for one that can't say by itself what was wrong with that. */
  readonly names?: ApiNames;
}

export function concluded(events: readonly AgentEvent[], exit: Exit, rules: Rules): RoundResult {
  const failure = failureOf(events, exit, rules);
  const sessionId = events.findLast((event) => event.type === 'session')?.id;
  const summary = summaryOf(events);
  return {
    usage: totalUsage(events.filter((event) => event.type === 'usage').map((event) => event.usage)),
    ...(failure === undefined ? {} : { failure }),
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(summary === '' ? {} : { summary }),
  };
}

/** Trouble with the API explains a bad end that the agent itself can't explain. */
function failureOf(events: readonly AgentEvent[], exit: Exit, rules: Rules): Failure | undefined {
  const failure = badEnd(events, exit, rules);
  const { names } = rules;
  if (failure?.reason !== 'AgentFailed' || exit.trouble === undefined || names === undefined) return failure;
  return apiFailure(exit.trouble, names, failure.message);
}

function badEnd(events: readonly AgentEvent[], exit: Exit, rules: Rules): Failure | undefined {
  const reported = events.findLast((event) => event.type === 'error');
  if (reported !== undefined) return reported.failure;
  if (exit.code !== 0) return { kind: 'later', reason: 'AgentFailed', message: exitSentence(exit, rules) };
  if (rules.endsWithResult && !events.some((event) => event.type === 'result')) {
    const message = `${rules.name} exited with code 0 but without a result; see its output with \`orca logs\``;
    return { kind: 'later', reason: 'AgentFailed', message };
  }
  return undefined;
}

function exitSentence(exit: Exit, rules: Rules): string {
  const how =
    exit.code === undefined ? `was ended by ${exit.signal ?? 'a signal'}` : `exited with code ${exit.code}`;
  const lastWords = exit.stderr
    .split('\n')
    .map((line) => oneLine(line))
    .findLast((line) => line !== '');
  return lastWords === undefined
    ? `${rules.name} ${how} and wrote nothing to standard error; see its output with \`orca logs\``
    : `${rules.name} ${how}: ${lastWords}`;
}

function summaryOf(events: readonly AgentEvent[]): string {
  const result = events.findLast((event) => event.type === 'result');
  const said = events.filter((event) => event.type === 'text').map((event) => event.text);
  return capped((result?.summary ?? said.join('\n')).trim(), MAX_SUMMARY);
}

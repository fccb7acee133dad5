/** What an error of the Messages API client means: its reason, and whether trying again helps. */
import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import { type ApiNames, type ApiTrouble, apiFailure } from '../../agents/api-failure.ts';
import type { Failure } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';

const NAMES: ApiNames = { api: 'Messages API', key: 'ANTHROPIC_API_KEY' };

/** An error in the middle of a stream has a type instead of a status. */
const STATUSES: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  rate_limit_error: 429,
};
const OVERLOADED = 529;

/** `error` is anything that the client or its stream threw. */
export function failureFor(error: unknown, model: string): Failure {
  const trouble = troubleOf(error);
  const said = redacted(wordsOf(error));
  const isModelUnknown = trouble.type === 'status' && trouble.status === 404;
  return apiFailure(trouble, NAMES, isModelUnknown ? `"${model}": ${said}` : said);
}

/** The answer broke off, or is none: the same request may get one. Refusals and lost connections were retried before. */
export function isCutShort(error: unknown): boolean {
  if (error instanceof APIConnectionError) return false;
  if (!(error instanceof APIError)) return true;
  return error.status === undefined && !Object.hasOwn(STATUSES, error.type ?? '');
}

function troubleOf(error: unknown): ApiTrouble {
  if (error instanceof APIConnectionError) return { type: 'unreachable' };
  if (!(error instanceof APIError)) return { type: 'cut' };
  return { type: 'status', status: error.status ?? STATUSES[error.type ?? ''] ?? OVERLOADED };
}

function wordsOf(error: unknown): string {
  if (error instanceof APIConnectionError)
    return error.cause instanceof Error ? error.cause.message : error.message;
  if (error instanceof APIError) return error.apiMessage ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

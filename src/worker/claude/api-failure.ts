/** What an error of the Messages API means: its reason, and whether trying again helps. */
import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import type { Failure } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';

/** `error` is anything that the client or its stream threw. */
export function failureFor(error: unknown, model: string): Failure {
  if (error instanceof APIConnectionError) return unreachable(error);
  if (!(error instanceof APIError)) return cutShort(error);
  const said = oneLine(redacted(error.apiMessage ?? error.message));
  switch (categoryOf(error)) {
    case 'credentials':
      return {
        kind: 'never',
        reason: 'AuthenticationFailed',
        message: `The model API refused the key (${statusOf(error)}): ${said}; correct ANTHROPIC_API_KEY`,
      };
    case 'model':
      return {
        kind: 'never',
        reason: 'AgentFailed',
        message: `The model API knows no "${model}" for this key: ${said}; correct spec.model`,
      };
    case 'request':
      return {
        kind: 'never',
        reason: 'AgentFailed',
        message: `The model API refused the request (${statusOf(error)}): ${said}`,
      };
    case 'moment':
      return {
        kind: 'later',
        reason: 'AgentFailed',
        message: `The model API could not answer for the moment (${statusOf(error)}): ${said}`,
      };
  }
}

/** The answer broke off, or is none: the same request may get one. Refusals and lost connections were retried before. */
export function isCutShort(error: unknown): boolean {
  if (error instanceof APIConnectionError) return false;
  return !(error instanceof APIError) || (error.status === undefined && categoryOf(error) === 'moment');
}

function categoryOf({ status, type }: APIError): 'credentials' | 'model' | 'request' | 'moment' {
  if (status === 401 || status === 403 || status === 402) return 'credentials';
  if (status === 404) return 'model';
  if (status === 408 || status === 409 || status === 429) return 'moment';
  if (status !== undefined) return status >= 400 && status < 500 ? 'request' : 'moment';
  // An error in the middle of a stream has a type instead of a status.
  switch (type) {
    case 'authentication_error':
    case 'permission_error':
    case 'billing_error':
      return 'credentials';
    case 'not_found_error':
      return 'model';
    case 'invalid_request_error':
      return 'request';
    default:
      return 'moment';
  }
}

function statusOf({ status, type }: APIError): string {
  return status === undefined ? (type ?? 'no status') : `HTTP ${status}`;
}

function unreachable(error: APIConnectionError): Failure {
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  const message = `The model API cannot be reached: ${oneLine(redacted(cause))}; check the network and ANTHROPIC_BASE_URL`;
  return { kind: 'later', reason: 'AgentFailed', message };
}

function cutShort(error: unknown): Failure {
  const what = oneLine(redacted(error instanceof Error ? error.message : String(error)));
  const message = `The answer of the model API was cut short or malformed: ${what}`;
  return { kind: 'later', reason: 'AgentFailed', message };
}

/** What trouble with a model API means: its reason, and whether trying again helps. Decided by status, never by text. */
import type { Failure } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';

/** `cut`: the answer broke off before its end. */
export type ApiTrouble =
  | { readonly type: 'status'; readonly status: number }
  | { readonly type: 'unreachable' | 'cut' };

/** How the API and the variable with its key are called in sentences. */
export interface ApiNames {
  readonly api: string;
  readonly key: string;
}

/** `said`: what the API or the agent says about it, for people; redacted, may be empty. */
export function apiFailure(trouble: ApiTrouble, { api, key }: ApiNames, said = ''): Failure {
  const words = said === '' ? '' : `: ${oneLine(said)}`;
  if (trouble.type !== 'status') {
    const what = trouble.type === 'cut' ? 'broke off in the middle of an answer' : 'cannot be reached';
    return { kind: 'later', reason: 'ModelUnavailable', message: `The ${api} ${what}${words}` };
  }
  const status = `HTTP ${trouble.status}`;
  switch (categoryOf(trouble.status)) {
    case 'credentials':
      return {
        kind: 'never',
        reason: 'AuthenticationFailed',
        message: `The ${api} refused the key (${status})${words}; correct ${key}`,
      };
    case 'model':
      return {
        kind: 'never',
        reason: 'ModelRefused',
        message: `The ${api} does not know the model for this key (${status})${words}; correct spec.model`,
      };
    case 'request':
      return {
        kind: 'never',
        reason: 'ModelRefused',
        message: `The ${api} refused the request (${status})${words}`,
      };
    case 'rate':
      return {
        kind: 'later',
        reason: 'RateLimited',
        message: `The ${api} was asked too often (${status})${words}`,
      };
    case 'moment':
      return {
        kind: 'later',
        reason: 'ModelUnavailable',
        message: `The ${api} could not answer for the moment (${status})${words}`,
      };
  }
}

function categoryOf(status: number): 'credentials' | 'model' | 'request' | 'rate' | 'moment' {
  if (status === 401 || status === 402 || status === 403) return 'credentials';
  if (status === 404) return 'model';
  if (status === 429) return 'rate';
  if (status === 408 || status === 409 || status < 400 || status >= 500) return 'moment';
  return 'request';
}

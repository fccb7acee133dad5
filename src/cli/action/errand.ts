/** What an event of GitHub Actions asks of Orca. Events only wake it: what there is to do follows from Git and the forge. */
import { CommandError, EXIT } from '../exit.ts';

export type Errand =
  | { readonly type: 'reconcile' }
  /** `isTrusted`: the job's token may write, and it is no stranger's proposal. */
  | {
      readonly type: 'review';
      readonly pullRequest: number;
      readonly headCommit: string;
      readonly isTrusted: boolean;
    }
  | { readonly type: 'nothing'; readonly why: string };

export interface WorkflowEvent {
  /** As in GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The JSON of GITHUB_EVENT_PATH. */
  readonly payload: unknown;
}

const RECONCILE: Errand = { type: 'reconcile' };
/** What Orca itself writes. */
const OWN_BRANCH = /^orca\//;
const OWN_REF = /^refs\/heads\/(?:orca\/|orca-status$|orca-logs$)/;
/** Bots whose jobs get a token that may only read. */
const READ_ONLY = 'dependabot[bot]';

export function errandOf({ name, payload }: WorkflowEvent): Errand {
  switch (name) {
    case 'push':
      return OWN_REF.test(textAt(payload, 'ref')) ? nothing('Orca itself pushed that branch') : RECONCILE;
    case 'pull_request':
      return pullRequestErrand(payload);
    case 'pull_request_target':
      throw new CommandError(
        'pull_request_target gives secrets to jobs about pull requests of strangers: let the workflow run on pull_request instead.',
        EXIT.usage,
      );
    case 'pull_request_review':
    case 'pull_request_review_comment':
      if (isBot(payload)) return nothing('a bot wrote it');
      return isOwn(payload) ? RECONCILE : nothing('the pull request is not one of Orca');
    case 'issue_comment':
      if (isBot(payload)) return nothing('a bot wrote it');
      return valueAt(payload, 'issue', 'pull_request') === undefined
        ? nothing('it is about an issue, not a pull request')
        : RECONCILE;
    case 'check_suite':
    case 'check_run':
    case 'workflow_run':
      return aboutOwnBranch(payload, name) ? RECONCILE : nothing('it is not about a branch of Orca');
    default:
      return RECONCILE;
  }
}

/** One of Orca's own is no change of manifests; what becomes of it is for the passes. */
function pullRequestErrand(payload: unknown): Errand {
  const isClosed = textAt(payload, 'action') === 'closed';
  if (isOwn(payload)) return isBot(payload) && !isClosed ? nothing('Orca itself did that') : RECONCILE;
  if (isClosed) return nothing('the pull request has ended');
  const number = valueAt(payload, 'pull_request', 'number');
  const headCommit = textAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || !/^[0-9a-f]{40}$/.test(headCommit))
    throw new CommandError('The payload of this pull_request event names no pull request.');
  const isTrusted = isFromHere(payload) && textAt(payload, 'sender', 'login') !== READ_ONLY;
  return { type: 'review', pullRequest: number, headCommit, isTrusted };
}

function isOwn(payload: unknown): boolean {
  return isFromHere(payload) && OWN_BRANCH.test(textAt(payload, 'pull_request', 'head', 'ref'));
}

/** Nothing is known of a fork that was deleted, which is a fork all the same. */
function isFromHere(payload: unknown): boolean {
  const here = valueAt(payload, 'repository', 'id');
  return here !== undefined && valueAt(payload, 'pull_request', 'head', 'repo', 'id') === here;
}

function isBot(payload: unknown): boolean {
  return textAt(payload, 'sender', 'type') === 'Bot';
}

function aboutOwnBranch(payload: unknown, name: string): boolean {
  const places = [
    [name, 'head_branch'],
    [name, 'check_suite', 'head_branch'],
  ];
  return places.some((place) => OWN_BRANCH.test(textAt(payload, ...place)));
}

function nothing(why: string): Errand {
  return { type: 'nothing', why };
}

function textAt(payload: unknown, ...path: readonly string[]): string {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' ? value : '';
}

/** Undefined: it is not there, or null. */
function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value ?? undefined;
}

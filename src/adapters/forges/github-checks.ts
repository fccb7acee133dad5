/** What CI says of a commit on GitHub: commit statuses and check runs together, and what failed. */
import { OrcaError } from '../../api/failure.ts';
import type { Activity, FeedbackItem } from '../../api/pull-request.ts';
import { type Timestamp, timestamp } from '../../api/time.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { type CheckRun, itemOfRun, itemOfStatus, type Status } from './github-failed-checks.ts';

/** Failed checks of one commit that are looked into. */
const MAX_LOOKED_INTO = 5;

export interface Ci {
  readonly ci: Activity['ci'];
  /** When something of it ended last. */
  readonly ciAt?: Timestamp;
  readonly failed: readonly FeedbackItem[];
}

/** Nobody's fault in the code: stopped by hand or by another push. */
const NO_FEEDBACK = new Set(['cancelled', 'stale', 'action_required']);
const FINE = new Set(['success', 'neutral', 'skipped', 'stale']);

/** Two requests, and some more for each failed check. Where check runs may not be read, CI is never taken for passed. */
export async function readCi(client: GitHubClient, at: GitHubAddress, commit: string): Promise<Ci> {
  const runs = await checkRuns(client, at, commit);
  const statuses = await latestStatuses(client, at, commit);
  const states = [
    ...(runs ?? []).map(({ status, conclusion }) => stateOfRun(status, conclusion)),
    ...(runs === undefined ? ['pending' as const] : []),
    ...statuses.map(({ state }) => stateOfStatus(state)),
  ];
  const times = [
    ...(runs ?? []).map(({ completed_at }) => completed_at),
    ...statuses.map(({ updated_at }) => updated_at),
  ];
  const ciAt = latest(times);
  const summary = { ci: summaryOf(states), ...(ciAt === undefined ? {} : { ciAt }) };
  if (summary.ci !== 'failed') return { ...summary, failed: [] };
  const failedRuns = (runs ?? []).filter(
    ({ status, conclusion }) =>
      stateOfRun(status, conclusion) === 'failed' && !NO_FEEDBACK.has(conclusion ?? ''),
  );
  const looked: FeedbackItem[] = [];
  for (const [index, run] of failedRuns.entries())
    looked.push(await itemOfRun(client, at, { commit, run, isLookedInto: index < MAX_LOOKED_INTO }));
  const failedStatuses = statuses.filter(({ state }) => stateOfStatus(state) === 'failed');
  return {
    ...summary,
    failed: [...looked, ...failedStatuses.map((status) => itemOfStatus(status, commit))],
  };
}

/** What an App has to do on a commit: of GitHub Actions one for each workflow that was started. */
export interface CheckSuite {
  /** In capitals where GraphQL tells. */
  readonly status: string | null;
  readonly app: { readonly slug?: string | undefined } | null;
  /** Only GraphQL tells it. */
  readonly workflowRun?: { readonly databaseId: number | null } | null;
}

/**
 * Whether it will report, though nothing of it may show yet. GitHub opens one for every App that could have something to say,
 * and most never do: only those of its Actions are waited for.
 */
export function isUnderWay({ status, app }: CheckSuite): boolean {
  return app?.slug === 'github-actions' && status?.toLowerCase() !== 'completed';
}

/** Whether a workflow was started for the commit that has not ended. Where that may not be read, nothing is known of any. */
export async function hasWorkUnderWay(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  ref: string,
): Promise<boolean> {
  try {
    const suites = await client.call(`read the check suites of ${owner}/${repo}@${ref}`, (octokit) =>
      octokit.paginate(octokit.rest.checks.listSuitesForRef, { owner, repo, ref, per_page: 100 }),
    );
    return suites.some(isUnderWay);
  } catch (error) {
    if (error instanceof OrcaError && error.reason === 'ForgeRefused') return false;
    throw error;
  }
}

/** Names of what has passed on a commit, and of nothing that has not under the same name. */
export async function passedOn(
  client: GitHubClient,
  at: GitHubAddress,
  commit: string,
): Promise<ReadonlySet<string>> {
  const runs = (await checkRuns(client, at, commit)) ?? [];
  const statuses = await latestStatuses(client, at, commit);
  const states = [
    ...runs.map(({ name, status, conclusion }) => [name, stateOfRun(status, conclusion)] as const),
    ...statuses.map(({ context, state }) => [context, stateOfStatus(state)] as const),
  ];
  const others = new Set(states.flatMap(([name, state]) => (state === 'passed' ? [] : [name])));
  return new Set(states.map(([name]) => name).filter((name) => !others.has(name)));
}

export function latest(times: readonly (string | null | undefined)[]): Timestamp | undefined {
  const known = times.map((time) => Date.parse(time ?? '')).filter((time) => !Number.isNaN(time));
  return known.length === 0 ? undefined : timestamp(Math.max(...known));
}

/** `pending`: it waits for a person, or is not known. */
type State = 'running' | 'pending' | 'passed' | 'failed';

function summaryOf(states: readonly State[]): Activity['ci'] {
  if (states.includes('running')) return 'pending';
  if (states.includes('failed')) return 'failed';
  if (states.includes('pending')) return 'pending';
  return states.length === 0 ? 'none' : 'passed';
}

function stateOfRun(status: string, conclusion: string | null): State {
  if (status !== 'completed') return 'running';
  if (conclusion === 'action_required') return 'pending';
  return FINE.has(conclusion ?? '') ? 'passed' : 'failed';
}

function stateOfStatus(state: string): State {
  if (state === 'pending') return 'running';
  return state === 'success' ? 'passed' : 'failed';
}

/** Undefined: the token may not read them. */
async function checkRuns(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  ref: string,
): Promise<readonly CheckRun[] | undefined> {
  try {
    return await client.call(`read the check runs of ${owner}/${repo}@${ref}`, (octokit) =>
      octokit.paginate(octokit.rest.checks.listForRef, { owner, repo, ref, per_page: 100 }),
    );
  } catch (error) {
    if (error instanceof OrcaError && error.reason === 'ForgeRefused') return undefined;
    throw error;
  }
}

async function latestStatuses(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  ref: string,
): Promise<readonly Status[]> {
  return client.call(`read the statuses of ${owner}/${repo}@${ref}`, async (octokit) => {
    const found: Status[] = [];
    // The listing is inside of an answer that Octokit does not know how to page.
    for (let page = 1; ; page += 1) {
      const { data } = await octokit.rest.repos.getCombinedStatusForRef({
        owner,
        repo,
        ref,
        per_page: 100,
        page,
      });
      found.push(...data.statuses);
      if (data.statuses.length < 100) return found;
    }
  });
}

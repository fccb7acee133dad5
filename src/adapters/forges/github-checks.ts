/** What CI says of a commit on GitHub: commit statuses and check runs together, and what failed with its trimmed log. */
import { OrcaError } from '../../api/failure.ts';
import type { Activity, FeedbackItem } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine, quoted } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { jobLog } from './github-job-log.ts';

/** Characters of one failed check that an agent may get to see, and of the parts of it. */
const MAX_TEXT = 8000;
const MAX_PART = 3000;
/** Annotations of one check, and failed checks of one commit that are looked into. */
const MAX_ANNOTATIONS = 20;
const MAX_LOOKED_INTO = 5;

export interface Ci {
  readonly ci: Activity['ci'];
  readonly failed: readonly FeedbackItem[];
}

/** Nobody's fault in the code: stopped by hand or by another push. */
const NO_FEEDBACK = new Set(['cancelled', 'stale', 'action_required']);
const FINE = new Set(['success', 'neutral', 'skipped', 'stale']);

interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly completed_at: string | null;
  readonly html_url: string | null;
  readonly app: { readonly slug?: string | undefined } | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly text: string | null;
    readonly annotations_count: number;
  };
}

interface Status {
  readonly id: number;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly updated_at: string;
}

/** Two requests, and some more for each failed check. Where check runs may not be read, CI is never taken for passed. */
export async function readCi(client: GitHubClient, at: GitHubAddress, commit: string): Promise<Ci> {
  const runs = await checkRuns(client, at, commit);
  const statuses = await latestStatuses(client, at, commit);
  const states = [
    ...(runs ?? []).map(({ status, conclusion }) => stateOfRun(status, conclusion)),
    ...(runs === undefined ? ['pending' as const] : []),
    ...statuses.map(({ state }) => stateOfStatus(state)),
  ];
  const ci = summaryOf(states);
  if (ci !== 'failed') return { ci, failed: [] };
  const failedRuns = (runs ?? []).filter(
    ({ status, conclusion }) =>
      stateOfRun(status, conclusion) === 'failed' && !NO_FEEDBACK.has(conclusion ?? ''),
  );
  const looked: FeedbackItem[] = [];
  for (const [index, run] of failedRuns.entries())
    looked.push(await itemOfRun(client, at, { commit, run, isLookedInto: index < MAX_LOOKED_INTO }));
  const failedStatuses = statuses.filter(({ state }) => stateOfStatus(state) === 'failed');
  return {
    ci,
    failed: [...looked, ...failedStatuses.map((status) => itemOfStatus(status, commit))],
  };
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

interface FailedRun {
  readonly commit: string;
  readonly run: CheckRun;
  /** With its annotations and its log. */
  readonly isLookedInto: boolean;
}

async function itemOfRun(
  client: GitHubClient,
  at: GitHubAddress,
  { commit, run, isLookedInto }: FailedRun,
): Promise<FeedbackItem> {
  const { title, summary, text, annotations_count } = run.output;
  const notes = isLookedInto && annotations_count > 0 ? await annotations(client, at, run.id) : [];
  const log = isLookedInto && run.app?.slug === 'github-actions' ? await jobLog(client, at, run.id) : '';
  const parts = [
    `${run.name}: ${run.conclusion}`,
    [title, summary, text]
      .map((part) => capped(part ?? '', MAX_PART))
      .join('\n')
      .trim(),
    notes.join('\n'),
    log === '' ? '' : `The end of its log:\n${log}`,
  ];
  return {
    id: `check-${commit}-${run.id}`,
    type: 'check',
    author: oneLine(run.name, 100),
    at: timestamp(Date.parse(run.completed_at ?? '') || 0),
    text: textOf(parts),
    url: run.html_url ?? '',
    headCommit: commit,
  };
}

async function annotations(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  id: number,
): Promise<readonly string[]> {
  const { data } = await client.call(`read the annotations of check run ${id}`, (octokit) =>
    octokit.rest.checks.listAnnotations({ owner, repo, check_run_id: id, per_page: MAX_ANNOTATIONS }),
  );
  return data.map(({ path, start_line, annotation_level, message }) =>
    oneLine(`${path}:${start_line}: ${annotation_level ?? ''}: ${(message ?? '').replaceAll('\n', ' ')}`),
  );
}

function itemOfStatus(status: Status, commit: string): FeedbackItem {
  return {
    id: `check-${commit}-${status.id}`,
    type: 'check',
    author: oneLine(status.context, 100),
    at: timestamp(Date.parse(status.updated_at)),
    text: textOf([`${status.context}: ${status.state}`, status.description ?? '']),
    url: status.target_url ?? '',
    headCommit: commit,
  };
}

function textOf(parts: readonly string[]): string {
  return quoted(redacted(parts.filter((part) => part !== '').join('\n')), MAX_TEXT).trim();
}

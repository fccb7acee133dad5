/** A failed check on GitHub as feedback: what it says of itself, its annotations, and the end of its log. */
import type { FeedbackItem } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine, quoted } from '../../api/sanitize.ts';
import { timestamp } from '../../api/time.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { jobLog } from './github-job-log.ts';

/** Characters of one failed check that an agent may get to see, and of the parts of it. */
const MAX_TEXT = 8000;
const MAX_PART = 3000;
/** Annotations of one check. */
const MAX_ANNOTATIONS = 20;

export interface CheckRun {
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

export interface Status {
  readonly id: number;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly updated_at: string;
}

interface FailedRun {
  readonly commit: string;
  readonly run: CheckRun;
  /** With its annotations and its log. */
  readonly isLookedInto: boolean;
}

export async function itemOfRun(
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

export function itemOfStatus(status: Status, commit: string): FeedbackItem {
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

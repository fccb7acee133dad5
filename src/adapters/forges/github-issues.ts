/** Issues on GitHub: which of them people with write access have marked, and the notes that Orca leaves on them. */
import { OrcaError } from '../../api/failure.ts';
import { shortHash } from '../../api/hash.ts';
import type { Issue, Note } from '../../api/issue.ts';
import { redacted } from '../../api/redact.ts';
import type { Issues } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { ownAmong } from './github-own.ts';
import { mayWrite } from './github-writers.ts';

/** A repository, and the client that speaks for Orca there. */
interface Place {
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
}

export function githubIssues(reach: (url: string) => Place): Issues {
  return {
    async labelled(url, label) {
      const { client, at } = reach(url);
      const { owner, repo } = at;
      const issues = await client.call(`list the issues of ${owner}/${repo}`, (octokit) =>
        octokit.paginate(octokit.rest.issues.listForRepo, {
          ...{ owner, repo, labels: label, state: 'open', sort: 'created', direction: 'asc', per_page: 100 },
        }),
      );
      return issues.filter(({ pull_request }) => !pull_request).map(issueOf);
    },

    async endorser(url, issue, label) {
      const { client, at } = reach(url);
      const events = await eventsOf(client, at, issue.number);
      const isOfLabel = (event: Event) => event.label?.name?.toLowerCase() === label.toLowerCase();
      const labelled = events
        .filter(({ event }) => event === 'labeled')
        .filter(isOfLabel)
        .at(-1);
      const by = labelled?.actor?.login;
      if (labelled === undefined || by === undefined || !(await mayWrite(client, at, by))) return undefined;
      if (await mayWrite(client, at, issue.author)) return by;
      const changed = await textChangedAt(client, at, { issue, events });
      return changed === undefined || Date.parse(changed) < Date.parse(labelled.created_at) ? by : undefined;
    },

    isNoted: (url, number, about) => isNoted(reach(url), number, about),

    note: (url, number, note) => ensureNote(reach(url), number, note),
  };
}

async function isNoted({ client, at }: Place, number: number, about: string): Promise<boolean> {
  const { owner, repo } = at;
  const comments = await client.call(`read the comments of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    }),
  );
  const notes = await ownAmong({ client, at }, comments, (body) => body.trimEnd().endsWith(markFor(about)));
  return notes.length > 0;
}

export async function ensureNote(place: Place, number: number, { about, text }: Note): Promise<void> {
  if (await isNoted(place, number, about)) return;
  const { client, at } = place;
  const { owner, repo } = at;
  const body = `${redacted(text, client.secrets)}\n\n${markFor(about)}`;
  await client.call(`comment on ${owner}/${repo}#${number}`, (octokit) =>
    octokit.rest.issues.createComment({
      ...{ owner, repo, issue_number: number, body },
      request: { retries: 0 },
    }),
  );
}

/** GitHub does not show it. */
function markFor(about: string): string {
  return `<!-- orca:issue ${shortHash([about])} -->`;
}

interface ListedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly user: { readonly login: string } | null;
  readonly updated_at: string;
}

function issueOf({ number, html_url, title, body, user, updated_at }: ListedIssue): Issue {
  return { number, url: html_url, title, body: body ?? '', author: user?.login ?? '', updatedAt: updated_at };
}

interface Event {
  readonly event: string;
  readonly created_at: string;
  readonly actor?: { readonly login: string } | null;
  readonly label?: { readonly name?: string | null };
}

/** Oldest first. */
function eventsOf(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  number: number,
): Promise<readonly Event[]> {
  return client.call(`read the events of ${owner}/${repo}#${number}`, (octokit) =>
    octokit.paginate(octokit.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 }),
  );
}

const LAST_EDIT = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { lastEditedAt } }
}`;

/** Seconds that setting a label may take to show in the issue. */
const SLACK = 2;

/**
 * When title or body were changed last; undefined: never. What was labelled may be rewritten by its author afterwards,
 * and nobody would have seen that. Where GitHub does not tell of edits, anything that happened counts as one.
 */
async function textChangedAt(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  { issue, events }: { readonly issue: Issue; readonly events: readonly Event[] },
): Promise<string | undefined> {
  const renamed = events.filter(({ event }) => event === 'renamed').at(-1)?.created_at;
  const edited = await lastEdit();
  return [renamed, edited]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);

  async function lastEdit(): Promise<string | undefined> {
    try {
      const { repository } = await client.call(
        `ask for edits of ${owner}/${repo}#${issue.number}`,
        (octokit) => octokit.graphql<LastEdit>(LAST_EDIT, { owner, repo, number: issue.number }),
      );
      return repository.issue.lastEditedAt ?? undefined;
    } catch (error) {
      if (!(error instanceof OrcaError)) throw error;
      return new Date(Date.parse(issue.updatedAt) - SLACK * 1000).toISOString();
    }
  }
}

interface LastEdit {
  readonly repository: { readonly issue: { readonly lastEditedAt: string | null } };
}

/** Merging on GitHub: by the branch's merge queue, by auto-merge where the repository lets it, else at once; exactly one head. */
import { OrcaError } from '../../api/failure.ts';
import type { WantedMerge } from '../../api/pull-request.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { GitHubAddress } from './github-address.ts';
import { passedOn } from './github-checks.ts';
import type { GitHubClient } from './github-client.ts';
import { graphqlRefusalOf } from './github-errors.ts';
import { isArmed } from './github-pull.ts';
import { DEQUEUE, ENQUEUE, enqueuerAt, isSameLogin } from './github-queue.ts';

/** GitHub's limit, in characters. */
const LONGEST_TITLE = 250;

type Method = 'merge' | 'squash' | 'rebase';

const AUTO_MERGE = `mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;

const DISARM = `mutation($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }`;

interface Place {
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
  readonly number: number;
}

/** Merged, queued or armed already is a success. */
export async function mergePull(
  client: GitHubClient,
  at: GitHubAddress,
  { number, headCommit, title }: WantedMerge,
): Promise<void> {
  const place = { client, at, number };
  const pull = await read(place);
  if (pull.merged) return;
  if (pull.state !== 'open') throw refused(place, 'it is closed', 'never');
  if (pull.head.sha !== headCommit) throw refused(place, 'its head has moved', 'later');
  if (pull.draft) throw refused(place, 'it is a draft: mark it as ready', 'later');
  const input = { pullRequestId: pull.node_id, expectedHeadOid: headCommit };
  const rules = await rulesOf(place, pull.base.ref);
  if (rules.hasQueue) {
    const isQueued = (await enqueuerAt(client, pull.node_id, whatOf(place))) !== undefined;
    return isQueued ? undefined : mutate(place, ENQUEUE, input);
  }
  if (pull.auto_merge !== null) return;
  const method = await methodFor(place);
  const commitTitle = `${oneLine(redacted(title, client.secrets), LONGEST_TITLE)} (#${number})`;
  // GitHub takes auto-merge only where something is still missing, and a merge only where nothing is.
  if (method.allowsAutoMerge) {
    const isArmed = await mutate(place, AUTO_MERGE, {
      ...input,
      mergeMethod: method.name.toUpperCase(),
    }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof OrcaError && error.reason === 'ForgeRefused') return false;
        throw error;
      },
    );
    if (isArmed) return;
  }
  await refuseUnproven(place, headCommit, [...rules.checks, ...(await protectionOf(place, pull.base.ref))]);
  await mergeNow(place, { sha: headCommit, merge_method: method.name, commit_title: commitTitle });
}

/** Takes auto-merge back where Orca has set it, and takes it out of the queue where Orca has put it there. */
export async function withdrawMerge(place: Place): Promise<void> {
  const pull = await read(place);
  if (pull.state !== 'open') return;
  if (isArmed(pull)) return mutate(place, DISARM, { pullRequestId: pull.node_id });
  const enqueuer = await enqueuerAt(place.client, pull.node_id, whatOf(place));
  if (isSameLogin(enqueuer, pull.user?.login)) await mutate(place, DEQUEUE, { id: pull.node_id });
}

function whatOf({ at, number }: Place): string {
  return `see whether ${at.owner}/${at.repo}#${number} is in a merge queue`;
}

async function read({ client, at, number }: Place) {
  const { owner, repo } = at;
  const { data } = await client.call(`read ${owner}/${repo}#${number}`, (octokit) =>
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return data;
}

interface Rules {
  readonly hasQueue: boolean;
  /** Names of the checks that must have passed. */
  readonly checks: readonly string[];
}

/** A server that knows no rules has none. */
async function rulesOf({ client, at }: Place, branch: string): Promise<Rules> {
  const { owner, repo } = at;
  const rules = await client.call(`read the rules of ${branch} in ${owner}/${repo}`, (octokit) =>
    octokit.rest.repos.getBranchRules({ owner, repo, branch }).then(
      ({ data }) => data,
      (error: unknown) => {
        if (error instanceof Error && 'status' in error && error.status === 404) return [];
        throw error;
      },
    ),
  );
  return {
    hasQueue: rules.some(({ type }) => type === 'merge_queue'),
    checks: rules.flatMap((rule) =>
      rule.type === 'required_status_checks'
        ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
        : [],
    ),
  };
}

/** The checks that the older kind of rules asks for. */
async function protectionOf({ client, at }: Place, branch: string): Promise<readonly string[]> {
  const { owner, repo } = at;
  const { data } = await client.call(`read the branch ${branch} of ${owner}/${repo}`, (octokit) =>
    octokit.rest.repos.getBranch({ owner, repo, branch }),
  );
  return data.protection?.required_status_checks?.contexts ?? [];
}

/** GitHub lets administrators merge what its rules forbid to others; Orca does not. */
async function refuseUnproven(place: Place, head: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const passed = await passedOn(place.client, place.at, head);
  const missing = names.filter((name) => !passed.has(name));
  if (missing.length === 0) return;
  const what = oneLine([...new Set(missing)].join(', '), 200);
  throw refused(place, `the branch demands checks that have not passed: ${what}`, 'later');
}

/** A merge commit where the repository allows it: the commit that was reviewed stays in the history. */
async function methodFor({
  client,
  at,
}: Place): Promise<{ readonly name: Method; readonly allowsAutoMerge: boolean }> {
  const { owner, repo } = at;
  const { data } = await client.call(`read ${owner}/${repo}`, (octokit) =>
    octokit.rest.repos.get({ owner, repo }),
  );
  const { allow_merge_commit: merge = true, allow_squash_merge: squash = true } = data;
  const name = merge ? 'merge' : squash ? 'squash' : 'rebase';
  // Not every token is shown the setting.
  return { name, allowsAutoMerge: data.allow_auto_merge !== false };
}

async function mutate(
  { client, at, number }: Place,
  query: string,
  input: Readonly<Record<string, string>>,
): Promise<void> {
  const what = `have ${at.owner}/${at.repo}#${number} merged when it is ready`;
  await client.call(what, async (octokit) => {
    try {
      await octokit.graphql(query, { input });
    } catch (error) {
      const words = graphqlRefusalOf(error);
      throw words === undefined ? error : refused({ client, at, number }, words, 'later');
    }
  });
}

interface Merge {
  readonly sha: string;
  readonly merge_method: Method;
  readonly commit_title: string;
}

/** What is missing may come: checks and approvals (405), a head that is looked at again (409). */
async function mergeNow(place: Place, merge: Merge): Promise<void> {
  const { client, at, number } = place;
  const { owner, repo } = at;
  await client.call(`merge ${owner}/${repo}#${number}`, async (octokit) => {
    try {
      await octokit.rest.pulls.merge({ owner, repo, pull_number: number, ...merge });
    } catch (error) {
      const status = error instanceof Error && 'status' in error ? error.status : undefined;
      if (status !== 405 && status !== 409) throw error;
      const words = error instanceof Error ? oneLine(error.message) : '';
      throw refused(place, words, 'later');
    }
  });
}

function refused({ at, number }: Place, why: string, kind: 'later' | 'never'): OrcaError {
  const message = `GitHub did not merge ${at.owner}/${at.repo}#${number}: ${why}`;
  return new OrcaError({ kind, reason: 'ForgeRefused', message });
}

/** How many pull requests stand, told by one request: CI and conflicts change without a trace in a listing. */
import { OrcaError } from '../../api/failure.ts';
import type { Activity } from '../../api/pull-request.ts';
import type { Timestamp } from '../../api/time.ts';
import type { GitHubAddress } from './github-address.ts';
import { type CheckSuite, isUnderWay, latest } from './github-checks.ts';
import type { GitHubClient } from './github-client.ts';
import { graphqlRefusalOf, isUnknownField } from './github-errors.ts';
import { enqueuerOf, QUEUE, QUEUE_FIELD, type Queued, withoutQueue } from './github-queue.ts';

export interface Glance {
  readonly headCommit: string;
  readonly ci: Activity['ci'];
  /** When something of it ended last. */
  readonly ciAt?: Timestamp;
  /** Names what has failed; differs when something else fails. */
  readonly failing: string;
  /** Undefined: GitHub has not worked it out yet. */
  readonly isMergeable: boolean | undefined;
  /** Who has put it into a merge queue, where it waits. */
  readonly queuedBy?: string;
}

/** GitHub allows more; so many cost two points of the hour's 5,000. */
const AT_ONCE = 100;

const FIELDS = `headRefOid mergeable ${QUEUE_FIELD} commits(last: 1) { nodes { commit {
  checkSuites(first: 30) { nodes { status app { slug } workflowRun { databaseId } } }
  statusCheckRollup { state contexts(last: 50) { nodes {
    ... on CheckRun { name conclusion databaseId completedAt detailsUrl } ... on StatusContext { context state id createdAt }
  } } }
} } }`;

interface Node extends Queued {
  readonly headRefOid: string;
  readonly mergeable: string;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly checkSuites: { readonly nodes: readonly CheckSuite[] } | null;
        readonly statusCheckRollup: Rollup | null;
      };
    }[];
  };
}

interface Rollup {
  readonly state: string;
  readonly contexts: {
    readonly nodes: readonly {
      readonly conclusion?: string | null;
      readonly state?: string;
      readonly completedAt?: string | null;
      readonly createdAt?: string;
      readonly detailsUrl?: string | null;
    }[];
  };
}

interface Answer {
  readonly repository: Readonly<Record<string, Node | null>>;
}

interface Asked {
  readonly numbers: readonly number[];
  /** The workflow run that asks: what it has yet to report on a head is nothing to wait for. */
  readonly ownRun: string | undefined;
}

/** By number. Throws where the server has no GraphQL, or the token may not see what is asked. */
export async function glancesAt(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  { numbers, ownRun }: Asked,
): Promise<ReadonlyMap<number, Glance>> {
  const found = new Map<number, Glance>();
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const asked = numbers.slice(from, from + AT_ONCE);
    const parts = asked.map((number) => `p${number}: pullRequest(number: ${number}) { ${FIELDS} }`);
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join('\n')} } }`;
    const what = `see how the pull requests of ${owner}/${repo} stand`;
    const { repository } = await client.call(what, async (octokit) => {
      try {
        return await octokit.graphql<Answer>(query, { owner, repo });
      } catch (error) {
        const words = graphqlRefusalOf(error);
        if (words === undefined) throw error;
        if (isUnknownField(error, QUEUE))
          return octokit.graphql<Answer>(withoutQueue(query), { owner, repo });
        const message = `GitHub did not say how the pull requests of ${owner}/${repo} stand: ${words}`;
        throw new OrcaError({ kind: 'never', reason: 'ForgeRefused', message });
      }
    });
    for (const number of asked) {
      const node = repository[`p${number}`];
      if (node) found.set(number, glanceOf(node, ownRun));
    }
  }
  return found;
}

function glanceOf(node: Node, ownRun: string | undefined): Glance {
  const { headRefOid, mergeable, commits } = node;
  const queuedBy = enqueuerOf(node);
  const commit = commits.nodes.at(-1)?.commit;
  const rollup = commit?.statusCheckRollup ?? undefined;
  const all = rollup?.contexts.nodes ?? [];
  const contexts = all.filter(({ detailsUrl }) => !isOf(ownRun, detailsUrl));
  const ciAt = latest(contexts.map(({ completedAt, createdAt }) => completedAt ?? createdAt));
  const failing = contexts.filter(({ conclusion, state }) => BAD.has(conclusion ?? state ?? ''));
  // GitHub calls it failed as soon as one has.
  const isRunning = contexts.some(({ conclusion, state }) => conclusion === null || state === 'PENDING');
  const isAwaited = (commit?.checkSuites?.nodes ?? [])
    .filter(({ workflowRun }) => ownRun === undefined || String(workflowRun?.databaseId) !== ownRun)
    .some(isUnderWay);
  const withoutOwn = contexts.length === 0 ? 'none' : failing.length > 0 ? 'failed' : 'passed';
  const reported = rollup === undefined ? 'none' : (CI[rollup.state] ?? 'pending');
  return {
    headCommit: headRefOid,
    ci: isRunning || isAwaited ? 'pending' : contexts.length < all.length ? withoutOwn : reported,
    ...(ciAt === undefined ? {} : { ciAt }),
    failing: JSON.stringify(failing),
    isMergeable: mergeable === 'UNKNOWN' ? undefined : mergeable === 'MERGEABLE',
    ...(queuedBy === undefined ? {} : { queuedBy }),
  };
}

/** Whether the page is one of a job of this workflow run. */
function isOf(run: string | undefined, page: string | null | undefined): boolean {
  return run !== undefined && page?.includes(`/actions/runs/${run}/`) === true;
}

const CI: Readonly<Record<string, Activity['ci']>> = {
  SUCCESS: 'passed',
  FAILURE: 'failed',
  ERROR: 'failed',
};
const BAD = new Set(['FAILURE', 'ERROR', 'TIMED_OUT', 'STARTUP_FAILURE', 'CANCELLED']);

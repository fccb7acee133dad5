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
  checkSuites(last: 100) { totalCount nodes { status app { slug } workflowRun { databaseId } } }
  statusCheckRollup { state contexts(last: 100) { totalCount nodes {
    ... on CheckRun { name conclusion databaseId completedAt detailsUrl checkSuite { app { slug } workflowRun { databaseId } } }
    ... on StatusContext { context state id createdAt }
  } } }
} } }`;

interface Node extends Queued {
  readonly headRefOid: string;
  readonly mergeable: string;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly checkSuites: Listed<CheckSuite> | null;
        readonly statusCheckRollup: Rollup | null;
      };
    }[];
  };
}

/** The last of so many. */
interface Listed<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

interface Rollup {
  readonly state: string;
  readonly contexts: Listed<Context>;
}

interface Context {
  readonly conclusion?: string | null;
  readonly state?: string;
  readonly completedAt?: string | null;
  readonly createdAt?: string;
  readonly detailsUrl?: string | null;
  readonly checkSuite?: Pick<CheckSuite, 'app' | 'workflowRun'>;
}

interface Answer {
  readonly repository: { readonly url: string } & Readonly<Record<`p${number}`, Node | null>>;
}

/** The workflow run that asks, and where its jobs have their pages. */
interface OwnRun {
  readonly id: string;
  readonly page: string;
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
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { url ${parts.join('\n')} } }`;
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
    const own =
      ownRun === undefined ? undefined : { id: ownRun, page: `${repository.url}/actions/runs/${ownRun}/` };
    for (const number of asked) {
      const node = repository[`p${number}`];
      if (node) found.set(number, glanceOf(node, own));
    }
  }
  return found;
}

function glanceOf(node: Node, own: OwnRun | undefined): Glance {
  const { headRefOid, mergeable, commits } = node;
  const queuedBy = enqueuerOf(node);
  const commit = commits.nodes.at(-1)?.commit;
  const rollup = commit?.statusCheckRollup ?? undefined;
  const contexts = (rollup?.contexts.nodes ?? []).filter((context) => !isOf(own, context));
  const ciAt = latest(contexts.map(({ completedAt, createdAt }) => completedAt ?? createdAt));
  const failing = contexts.filter((context) => BAD.has(stateOf(context)));
  return {
    headCommit: headRefOid,
    ci: isAwaited(commit?.checkSuites ?? NOTHING, own) ? 'pending' : ciOf(rollup, contexts),
    ...(ciAt === undefined ? {} : { ciAt }),
    failing: JSON.stringify(failing),
    isMergeable: mergeable === 'UNKNOWN' ? undefined : mergeable === 'MERGEABLE',
    ...(queuedBy === undefined ? {} : { queuedBy }),
  };
}

/** Whether it is a job of this workflow run, and nothing that somebody else reports under its name. */
function isOf(own: OwnRun | undefined, { detailsUrl, checkSuite }: Context): boolean {
  if (own === undefined || checkSuite?.app?.slug !== 'github-actions') return false;
  return String(checkSuite.workflowRun?.databaseId) === own.id && detailsUrl?.startsWith(own.page) === true;
}

/** Whether a workflow other than this one has yet to report, as far as is told: what is not listed may. */
function isAwaited({ totalCount, nodes }: Listed<CheckSuite>, own: OwnRun | undefined): boolean {
  if (totalCount > nodes.length) return true;
  const others = nodes.filter(({ workflowRun }) => String(workflowRun?.databaseId) !== own?.id);
  return others.some(isUnderWay);
}

/** `contexts`: without those of this workflow run, which GitHub's own verdict counts; what is not listed may be one, or have failed. */
function ciOf(rollup: Rollup | undefined, contexts: readonly Context[]): Activity['ci'] {
  if (rollup === undefined) return 'none';
  const states = contexts.map(stateOf);
  // GitHub calls it failed as soon as one has.
  if (states.some((state) => state === RUNNING || state === 'PENDING')) return 'pending';
  const { totalCount, nodes } = rollup.contexts;
  if (contexts.length === nodes.length) return CI[rollup.state] ?? 'pending';
  if (states.some((state) => BAD.has(state))) return 'failed';
  if (totalCount > nodes.length || !states.every((state) => FINE.has(state))) return 'pending';
  return states.length === 0 ? 'none' : 'passed';
}

function stateOf({ conclusion, state }: Context): string {
  return conclusion ?? state ?? RUNNING;
}

const NOTHING: Listed<never> = { totalCount: 0, nodes: [] };
/** Of a check run, which has a conclusion once it has ended. */
const RUNNING = '';
const CI: Readonly<Record<string, Activity['ci']>> = {
  SUCCESS: 'passed',
  FAILURE: 'failed',
  ERROR: 'failed',
};
const BAD = new Set(['FAILURE', 'ERROR', 'TIMED_OUT', 'STARTUP_FAILURE', 'CANCELLED']);
const FINE = new Set(['SUCCESS', 'NEUTRAL', 'SKIPPED', 'STALE']);

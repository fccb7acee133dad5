/** Merge queues of GitHub, which only GraphQL knows: who has put a pull request into one, in, and out again. */
import type { GitHubClient } from './github-client.ts';
import { isUnknownField } from './github-errors.ts';

/** What is asked of a pull request; servers without merge queues do not know it. */
export const QUEUE = 'mergeQueueEntry';
export const QUEUE_FIELD = `${QUEUE} { enqueuer { login } }`;

export const ENQUEUE =
  'mutation($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId } }';
export const DEQUEUE =
  'mutation($input: DequeuePullRequestInput!) { dequeuePullRequest(input: $input) { clientMutationId } }';

export interface Queued {
  readonly mergeQueueEntry?: { readonly enqueuer: { readonly login: string } | null } | null;
}

/** Undefined: it is in none. */
export function enqueuerOf({ mergeQueueEntry }: Queued): string | undefined {
  return mergeQueueEntry == null ? undefined : (mergeQueueEntry.enqueuer?.login ?? '');
}

export function withoutQueue(query: string): string {
  return query.replaceAll(QUEUE_FIELD, '');
}

/** GraphQL leaves out what marks an App where REST has it. */
export function isSameLogin(a: string | undefined, b: string | undefined): boolean {
  const plain = (login: string | undefined) => login?.replace(/\[bot\]$/, '').toLowerCase();
  return a !== undefined && plain(a) === plain(b);
}

/** Of one pull request, asked now. `what`: as a client says what it is about. */
export async function enqueuerAt(
  client: GitHubClient,
  id: string,
  what: string,
): Promise<string | undefined> {
  const query = `query($id: ID!) { node(id: $id) { ... on PullRequest { ${QUEUE_FIELD} } } }`;
  return client.call(what, async (octokit) => {
    try {
      const { node } = await octokit.graphql<{ readonly node: Queued | null }>(query, { id });
      return node === null ? undefined : enqueuerOf(node);
    } catch (error) {
      if (isUnknownField(error, QUEUE)) return undefined;
      throw error;
    }
  });
}

/** How pull requests are merged: at once, by auto-merge, by a merge queue; and what a branch demands before. */
import type { Checks } from './checks.ts';
import type { Discussion } from './discussion.ts';
import {
  type Answer,
  type Call,
  type Fields,
  isRecord,
  matched,
  notFound,
  ok,
  refused,
  type StandInWorld,
} from './exchange.ts';
import { baseOf, type Pulls } from './pulls.ts';

/** What the base branch demands. */
export interface BranchRules {
  readonly approvals?: number;
  /** Names of statuses or check runs. */
  readonly checks?: readonly string[];
  readonly hasQueue?: boolean;
  /** Whether its owner may merge what it forbids to others; default false. */
  readonly sparesOwner?: boolean;
  /** Whether the repository lets pull requests merge by themselves; default true. */
  readonly allowsAutoMerge?: boolean;
  /** Default: all three. */
  readonly methods?: readonly Method[];
}

type Method = 'merge' | 'squash' | 'rebase';

export interface Merging {
  area(call: Call): Promise<Answer | undefined>;
  /** Auto-merge and merge queue: in, out, and who has put it there; undefined: of another repository. */
  graphql(call: Call): Promise<Answer | undefined>;
  /** Merges what has become ready since; to be called before each request. */
  settle(): Promise<void>;
  /** Of every branch. */
  rules: BranchRules;
}

interface Parts {
  readonly pulls: Pulls;
  readonly discussion: Discussion;
  readonly checks: Checks;
}

const METHODS: readonly Method[] = ['merge', 'squash', 'rebase'];
const HEAD_MODIFIED = 'Head branch was modified. Review and try the merge again.';

export function mergingOf(world: StandInWorld, { pulls, discussion, checks }: Parts): Merging {
  const { armed } = pulls;

  async function pullWith(number: number): Promise<Fields | undefined> {
    return (await pulls.all()).find((pull) => pull.number === number);
  }

  /** What the branch still demands; undefined: nothing. */
  function demanded(pull: Fields, head: string): string | undefined {
    const { approvals = 0, checks: names = [] } = merging.rules;
    if (discussion.approvals(Number(pull.number)).length < approvals)
      return `At least ${approvals} approving review is required by reviewers with write access.`;
    if (!checks.havePassed(head, names)) return `Required status check "${names[0]}" is expected.`;
    return undefined;
  }

  async function merge(call: Call, number: number): Promise<Answer> {
    const pull = await pullWith(number);
    if (pull === undefined) return notFound;
    const at = pulls.tips(pull);
    const { sha, merge_method: method = 'merge' } = call.body;
    if (at === undefined) return refused(405, 'Pull Request is not mergeable');
    if (sha !== undefined && sha !== at.head) return refused(409, HEAD_MODIFIED);
    if (pull.draft === true) return refused(405, 'Pull Request is still a draft');
    if (!methods().includes(method as Method))
      return refused(405, `${String(method)} merges are not allowed on this repository.`);
    if (merging.rules.hasQueue) return refused(405, 'Changes must be made through the merge queue');
    const isSpared = merging.rules.sparesOwner && world.fullName.startsWith(`${call.user}/`);
    const why = isSpared ? undefined : demanded(pull, at.head);
    return why === undefined ? merged(pull, method as Method, call) : refused(405, why);
  }

  function methods(): readonly Method[] {
    return merging.rules.methods ?? METHODS;
  }

  async function merged(pull: Fields, method: Method, call: Pick<Call, 'user' | 'body'>): Promise<Answer> {
    const at = pulls.tips(pull);
    const tree = at === undefined ? undefined : await pulls.mergedTree(at.base, at.head);
    if (at === undefined || tree === undefined) return refused(405, 'Pull Request is not mergeable');
    const number = Number(pull.number);
    const title = call.body.commit_title ?? `Merge pull request #${number}`;
    const parents = ['-p', at.base, ...(method === 'merge' ? ['-p', at.head] : [])];
    const made = await world.bare.git('commit-tree', tree, ...parents, '-m', String(title));
    const commit = made.trim();
    await world.bare.git('update-ref', `refs/heads/${baseOf(pull)}`, commit, at.base);
    const ending = { mergedAt: world.timestamp(), mergeCommit: commit, mergedBy: call.user };
    await pulls.end(number, { head: at.head, ...ending });
    armed.delete(number);
    return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' });
  }

  async function updateBranch(call: Call, number: number): Promise<Answer> {
    const pull = await pullWith(number);
    const at = pull === undefined ? undefined : pulls.tips(pull);
    if (pull === undefined || at === undefined) return notFound;
    const { expected_head_sha: expected } = call.body;
    if (expected !== undefined && expected !== at.head)
      return refused(422, `expected head sha didn't match current head ref.`);
    const tree = await pulls.mergedTree(at.head, at.base);
    if (tree === undefined) return refused(422, 'merge conflict between base and head');
    const made = await world.bare.git(
      'commit-tree',
      tree,
      '-p',
      at.head,
      '-p',
      at.base,
      '-m',
      'Merge the base',
    );
    const branch = isRecord(pull.head) ? String(pull.head.ref) : '';
    await world.bare.git('update-ref', `refs/heads/${branch}`, made.trim(), at.head);
    pulls.touch(number);
    return { status: 202, body: { message: 'Updating pull request branch.' } };
  }

  function rulesOf(): readonly Fields[] {
    const { approvals, checks: names, hasQueue } = merging.rules;
    return [
      ...(approvals === undefined
        ? []
        : [{ type: 'pull_request', parameters: { required_approving_review_count: approvals } }]),
      ...(names === undefined
        ? []
        : [
            {
              type: 'required_status_checks',
              parameters: { required_status_checks: names.map((context) => ({ context })) },
            },
          ]),
      ...(hasQueue ? [{ type: 'merge_queue', parameters: { merge_method: 'MERGE' } }] : []),
    ];
  }

  async function arm(call: Call, mutation: string, input: Fields): Promise<Answer | undefined> {
    const id = input.pullRequestId ?? input.id;
    const pull = (await pulls.all()).find((candidate) => candidate.node_id === id);
    if (pull === undefined) return undefined;
    const before = armed.get(Number(pull.number));
    if (mutation === 'disablePullRequestAutoMerge' || mutation === 'dequeuePullRequest') {
      const isThere =
        before !== undefined && (before.isQueued ?? false) === (mutation === 'dequeuePullRequest');
      return isThere ? disarm(mutation, Number(pull.number)) : unprocessable('Pull request is not in it');
    }
    const at = pulls.tips(pull);
    const { expectedHeadOid: expected, mergeMethod = 'MERGE' } = input;
    const { hasQueue, allowsAutoMerge = true } = merging.rules;
    const queue = mutation === 'enqueuePullRequest';
    if (queue && before?.isQueued) return unprocessable('Pull request is already in the merge queue');
    if (at === undefined) return unprocessable('Pull request is closed');
    if (expected !== undefined && expected !== at.head)
      return unprocessable('Head sha didn’t match expected head oid');
    if (pull.draft === true) return unprocessable('Pull request is a draft');
    if (queue && !hasQueue) return unprocessable('The merge queue is not enabled on this branch');
    if (!queue && !allowsAutoMerge) return unprocessable('Auto merge is not allowed for this repository');
    if (!queue && !hasQueue && demanded(pull, at.head) === undefined)
      return unprocessable('Pull request Pull request is in clean status');
    const method = String(mergeMethod).toLowerCase() as Method;
    if (!methods().includes(method)) return unprocessable(`Merge method ${method} is not allowed`);
    armed.set(Number(pull.number), { by: call.user, method, head: at.head, isQueued: queue });
    pulls.touch(Number(pull.number));
    return ok({ data: { [mutation]: { clientMutationId: null } } });
  }

  function disarm(mutation: string, number: number): Answer {
    armed.delete(number);
    pulls.touch(number);
    return ok({ data: { [mutation]: { clientMutationId: null } } });
  }

  async function entryOf(id: unknown): Promise<Answer | undefined> {
    const pull = (await pulls.all()).find((candidate) => candidate.node_id === id);
    if (pull === undefined) return undefined;
    return ok({ data: { node: { mergeQueueEntry: pulls.queueEntry(Number(pull.number)) } } });
  }

  const merging: Merging = {
    rules: {},
    async area(call) {
      const [number] = matched(call, world, 'PUT', '/pulls/:n/merge') ?? [];
      if (number !== undefined) return merge(call, Number(number));
      const [behind] = matched(call, world, 'PUT', '/pulls/:n/update-branch') ?? [];
      if (behind !== undefined) return updateBranch(call, Number(behind));
      return matched(call, world, 'GET', '/rules/branches/:name') === undefined ? undefined : ok(rulesOf());
    },
    async graphql(call) {
      const { query, variables } = call.body;
      if (!isRecord(variables)) return undefined;
      const [mutation] =
        /(?:en|dis)ablePullRequestAutoMerge|(?:en|de)queuePullRequest/.exec(String(query)) ?? [];
      if (mutation === undefined)
        return /\bnode\(id: \$id\)/.test(String(query)) ? entryOf(variables.id) : undefined;
      const input = isRecord(variables.input) ? variables.input : variables;
      return arm(call, mutation, input);
    },
    async settle() {
      for (const [number, { by, method, head }] of armed) {
        const pull = await pullWith(number);
        const at = pull === undefined ? undefined : pulls.tips(pull);
        if (pull === undefined || at === undefined || (merging.rules.hasQueue && at.head !== head))
          armed.delete(number);
        else if (demanded(pull, at.head) === undefined) await merged(pull, method, { user: by, body: {} });
      }
    },
  };
  return merging;
}

/** GraphQL says so with status 200. */
function unprocessable(message: string): Answer {
  return ok({ data: null, errors: [{ type: 'UNPROCESSABLE', message }] });
}

/** What is recorded of the reconciler itself: config commit, settings, problems, and what hampers all of it. */
import type { Desired, RootSpec } from '../api/desired.ts';
import type { Failure } from '../api/failure.ts';
import type { Observed } from '../api/observed.ts';
import { problemText } from '../api/problem.ts';
import { FORMAT_VERSION, type StateHeader } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { oneLine } from '../api/sanitize.ts';
import { unseenRepositories } from './adoption/claims.ts';

const MAX_PROBLEMS = 100;

export function headerFor(observed: Observed): StateHeader {
  const { desired, recorded } = observed;
  const before = recorded.header;
  const lease = leaseOf(observed);
  if (!desired.known)
    return { ...before, ...lease, formatVersion: FORMAT_VERSION, notices: noticesFor(observed, before.root) };
  const root = rootFor(desired.value, before);
  const unseen = stillUnseen(observed);
  return {
    formatVersion: FORMAT_VERSION,
    configCommit: desired.value.commit,
    ...lease,
    root,
    problems: desired.value.problems.slice(0, MAX_PROBLEMS).map((problem) => oneLine(problemText(problem))),
    notices: noticesFor(observed, root),
    ...(unseen.length === 0 ? {} : { unseen }),
  };
}

function stillUnseen(observed: Observed): readonly string[] {
  return unseenRepositories(observed).filter((url) => {
    const key = repositoryKey(url);
    return !(observed.repositories.get(key)?.known && observed.pullRequests.get(key)?.known);
  });
}

/** Recorded by the first plan of a new holder, before anything of it is done: what a former one still saves comes too late. */
function leaseOf({ leaseEpoch, recorded }: Observed): Pick<StateHeader, 'leaseEpoch'> {
  const epoch = leaseEpoch ?? recorded.header.leaseEpoch;
  return epoch === undefined ? {} : { leaseEpoch: epoch };
}

/** Settings whose file has errors keep their last good value, as the spec of every object does; but nothing starts under them. */
function rootFor({ root }: Desired, before: StateHeader): RootSpec {
  if (root.isBroken !== true || before.configCommit === '') return root;
  return { ...before.root, suspend: true, isBroken: true };
}

/** Why a root that suspends does so. */
export function suspensionBy({ isBroken }: RootSpec): string {
  return isBroken === true
    ? 'orca.yaml has errors, and nothing starts until they are repaired'
    : 'orca.yaml suspends all dispatch';
}

function noticesFor(
  { desired, executor, recorded }: Observed,
  root: StateHeader['root'],
): readonly Failure[] {
  const notices: Failure[] = [];
  if (!desired.known) notices.push(desired.failure);
  if (root.suspend) notices.push({ kind: 'waiting', reason: 'Suspended', message: `${suspensionBy(root)}.` });
  if (executor.known) {
    if (executor.value.isolation === 'unconfined' && root.isolation !== 'none') notices.push(UNCONFINED);
    return notices;
  }
  return [...notices, ...recorded.header.notices.filter(({ reason }) => reason === 'IsolationMissing')];
}

const UNCONFINED: Failure = {
  kind: 'never',
  reason: 'IsolationMissing',
  message: 'Agents run without isolation on this machine; install bubblewrap, then see `orca doctor`.',
};

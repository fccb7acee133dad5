/** What the emulator lacks of GitHub's pull requests: heads and merges that follow a real bare repository. */
import type { BareRepository } from './repositories.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the emulator itself, as the owner of the repository. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface PullsBridge {
  /** Closes or marks merged what pushes have ended since; to be called before each request. */
  settle(): Promise<void>;
  /** Answers what the emulator answers wrongly; undefined: it may answer itself. */
  intercept(method: string, path: string, body: Fields): Promise<Answer | undefined>;
  /** Pull requests in an answer as GitHub would show them. */
  shown(body: unknown): unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

interface Ending {
  readonly head: string | undefined;
  readonly mergedAt?: string;
  readonly mergeCommit?: string | undefined;
}

export function pullsBridge(fullName: string, repository: BareRepository, ask: Ask): PullsBridge {
  const path = `/repos/${fullName}/pulls`;
  const [owner = ''] = fullName.split('/');
  const endings = new Map<number, Ending>();
  const assignees = new Map<number, ReadonlySet<string>>();

  async function openPulls(): Promise<readonly Fields[]> {
    const { body } = await ask('GET', `${path}?state=open&per_page=100`);
    return Array.isArray(body) ? body.filter((pull) => isRecord(pull)) : [];
  }

  async function end(number: number, ending: Ending): Promise<void> {
    endings.set(number, ending);
    await ask('PATCH', `${path}/${number}`, { state: 'closed' });
  }

  /** The branches as one request sees them, and as they were when all was settled. */
  let refs: Readonly<Record<string, string>> = {};
  let settledAt = '';
  const tipOf = (branch: string) => refs[`refs/heads/${branch}`];

  /** Neither commits nor what follows from what ever change. */
  const ancestry = new Map<string, Promise<boolean>>();
  function isAncestor(commit: string, of: string): Promise<boolean> {
    const range = `${of}..${commit}`;
    const known = ancestry.get(range) ?? repository.git('rev-list', '--count', range).then(isZero);
    ancestry.set(range, known);
    return known;
  }

  async function settle(): Promise<void> {
    refs = await repository.refs();
    if (JSON.stringify(refs) === settledAt) return;
    for (const pull of await openPulls()) {
      const head = ownHead(pull, fullName);
      if (head === undefined) continue;
      const [tip, base] = [tipOf(head), tipOf(baseOf(pull))];
      const number = Number(pull.number);
      if (tip === undefined) await end(number, { head: endings.get(number)?.head });
      else if (base !== undefined && (await isAncestor(tip, base)))
        await end(number, { head: tip, mergedAt: new Date().toISOString(), mergeCommit: base });
      else endings.set(number, { head: tip });
    }
    settledAt = JSON.stringify(refs);
  }

  async function refusalOfNew(body: Fields): Promise<Answer | undefined> {
    const [by, branch] = splitHead(String(body.head), owner);
    if (by !== owner) return undefined;
    const [tip, base] = [tipOf(branch), tipOf(String(body.base))];
    if (tip === undefined) return invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
    if (base === undefined) return invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    if (await isAncestor(tip, base))
      return invalid({ message: `No commits between ${String(body.base)} and ${branch}` });
    const pulls = await openPulls();
    if (pulls.some((pull) => ownHead(pull, fullName) === branch))
      return invalid({ message: `A pull request already exists for ${owner}:${branch}.` });
    return undefined;
  }

  async function merge(number: number): Promise<Answer> {
    const pull = (await openPulls()).find((candidate) => candidate.number === number);
    const head = pull === undefined ? undefined : ownHead(pull, fullName);
    if (pull === undefined || head === undefined) return notMergeable;
    const [tip, base] = [tipOf(head), tipOf(baseOf(pull))];
    const tree = await repository
      .git('merge-tree', '--write-tree', String(base), String(tip))
      .catch(() => '');
    if (tree === '') return notMergeable;
    const message = `Merge pull request #${number} from ${owner}/${head}`;
    const parents = ['-p', String(base), '-p', String(tip)];
    const made = await repository.git('commit-tree', tree.trim(), ...parents, '-m', message);
    const commit = made.trim();
    await repository.git('update-ref', `refs/heads/${baseOf(pull)}`, commit, String(base));
    await end(number, { head: tip, mergedAt: new Date().toISOString(), mergeCommit: commit });
    return { status: 200, body: { sha: commit, merged: true, message: 'Pull Request successfully merged' } };
  }

  /** GitHub leaves out whom it does not know. */
  async function assign(number: number, body: Fields): Promise<Answer> {
    const logins: unknown[] = Array.isArray(body.assignees) ? body.assignees : [];
    const there = new Set(assignees.get(number));
    for (const login of logins) {
      if ((await ask('GET', `/users/${String(login)}`)).status === 200) there.add(String(login));
    }
    assignees.set(number, there);
    return { status: 201, body: { number, assignees: [...there].map((login) => ({ login })) } };
  }

  function shownPull(pull: Fields): Fields {
    const branch = ownHead(pull, fullName);
    if (branch === undefined || !isRecord(pull.head) || !isRecord(pull.base)) return pull;
    const ending = pull.state === 'closed' ? endings.get(Number(pull.number)) : undefined;
    const sha = ending?.head ?? tipOf(branch) ?? pull.head.sha;
    const base = tipOf(baseOf(pull)) ?? pull.base.sha;
    return {
      ...pull,
      assignees: [...(assignees.get(Number(pull.number)) ?? [])].map((login) => ({ login })),
      head: { ...pull.head, sha },
      base: { ...pull.base, sha: base },
      merged_at: ending?.mergedAt ?? null,
      merged: ending?.mergedAt !== undefined,
      merge_commit_sha: ending?.mergeCommit ?? null,
    };
  }

  return {
    settle,
    async intercept(method, requested, body) {
      if (method !== 'GET') settledAt = '';
      if (method === 'POST' && requested === path) return refusalOfNew(body);
      const [, number, what] = /\/(\d+)\/(merge|assignees)$/.exec(requested) ?? [];
      if (method === 'PUT' && what === 'merge') return merge(Number(number));
      return method === 'POST' && what === 'assignees' ? assign(Number(number), body) : undefined;
    },
    shown(body) {
      if (Array.isArray(body)) return body.map((item) => (isPull(item) ? shownPull(item) : item));
      return isPull(body) ? shownPull(body) : body;
    },
  };
}

const notMergeable: Answer = { status: 405, body: { message: 'Pull Request is not mergeable' } };

function isZero(count: string): boolean {
  return count.trim() === '0';
}

function invalid(error: Fields): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [error] } };
}

function isPull(value: unknown): value is Fields {
  return isRecord(value) && isRecord(value.head) && isRecord(value.base) && typeof value.number === 'number';
}

/** Head branch of a pull request that does not come from a fork. */
function ownHead(pull: Fields, fullName: string): string | undefined {
  if (!isRecord(pull.head) || !isRecord(pull.head.repo)) return undefined;
  return pull.head.repo.full_name === fullName ? String(pull.head.ref) : undefined;
}

function baseOf(pull: Fields): string {
  return isRecord(pull.base) ? String(pull.base.ref) : '';
}

function splitHead(head: string, owner: string): readonly [string, string] {
  const colon = head.indexOf(':');
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

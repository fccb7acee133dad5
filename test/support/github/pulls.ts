/** What the emulator lacks of GitHub's pull requests: heads, merges, times and conflicts that follow a real bare repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type Answer,
  type Call,
  type Fields,
  invalid,
  isRecord,
  matched,
  ok,
  paged,
  recordsIn,
  refused,
  type StandInWorld,
} from './exchange.ts';

export interface Pulls {
  /** Closes or marks merged what pushes have ended since; to be called before each request. */
  settle(): Promise<void>;
  /** Answers what the emulator answers wrongly; undefined: it may answer itself. */
  area(call: Call): Promise<Answer | undefined>;
  /** What the emulator holds may have changed. */
  stir(): void;
  touch(number: number): void;
  /** Pull requests in an answer as GitHub would show them. */
  shown(body: unknown): unknown;
  /** All of them, as GitHub would show them, the newest first. */
  all(): Promise<readonly Fields[]>;
  /** Heads of this repository and where they lead; undefined: not open, or from a fork. */
  tips(pull: Fields): { readonly head: string; readonly base: string } | undefined;
  /** The tree of a merge; undefined: they conflict. */
  mergedTree(base: string, head: string): Promise<string | undefined>;
  end(number: number, ending: Ending): Promise<void>;
  /** As GraphQL tells of it; null: it is in no queue. */
  queueEntry(number: number): Fields | null;
  /** What merges by itself as soon as it may. */
  readonly armed: Map<number, AutoMerge>;
}

export interface AutoMerge {
  readonly by: string;
  readonly method: 'merge' | 'squash' | 'rebase';
  /** The commit that was meant. */
  readonly head: string;
  /** By a merge queue. */
  readonly isQueued?: boolean;
}

interface Ending {
  readonly head: string | undefined;
  readonly mergedAt?: string;
  readonly mergeCommit?: string | undefined;
  readonly mergedBy?: string;
}

export function pullsOf(world: Omit<StandInWorld, 'touch'>): Pulls {
  const { fullName, bare, ask } = world;
  const path = `/repos/${fullName}/pulls`;
  const [owner = ''] = fullName.split('/');
  const endings = new Map<number, Ending>();
  const assignees = new Map<number, ReadonlySet<string>>();
  const updated = new Map<number, string>();
  const created = new Map<number, string>();
  /** `<base> <head>` of those whose conflicts GitHub has been asked about: it answers the next time. */
  const judged = new Map<number, string>();
  const armed = new Map<number, AutoMerge>();
  let listed: readonly Fields[] | undefined;

  async function raw(): Promise<readonly Fields[]> {
    if (listed !== undefined) return listed;
    const found: Fields[] = [];
    for (let page = 1; ; page += 1) {
      const items = recordsIn((await ask('GET', `${path}?state=all&per_page=100&page=${page}`)).body);
      found.push(...items);
      if (items.length < 100) break;
    }
    listed = found;
    return found;
  }

  async function openPulls(): Promise<readonly Fields[]> {
    return (await raw()).filter(({ state }) => state === 'open');
  }

  async function end(number: number, ending: Ending): Promise<void> {
    endings.set(number, ending);
    await ask('PATCH', `${path}/${number}`, { state: 'closed' });
    touch(number);
    listed = undefined;
  }

  function touch(number: number): void {
    updated.set(number, world.timestamp());
  }

  /** The branches as one request sees them, and as they were when all was settled. */
  let refs: Readonly<Record<string, string>> = {};
  let settledAt = '';
  const tipOf = (branch: string) => refs[`refs/heads/${branch}`];

  /** Neither commits nor what follows from what ever change. */
  const ancestry = new Map<string, Promise<boolean>>();
  function isAncestor(commit: string, of: string): Promise<boolean> {
    const range = `${of}..${commit}`;
    const known = ancestry.get(range) ?? bare.git('rev-list', '--count', range).then(isZero);
    ancestry.set(range, known);
    return known;
  }

  const trees = new Map<string, Promise<string | undefined>>();
  function mergedTree(base: string, head: string): Promise<string | undefined> {
    const both = `${base} ${head}`;
    const merging = () => bare.git('merge-tree', '--write-tree', base, head);
    const known =
      trees.get(both) ??
      merging().then(
        (tree) => tree.trim(),
        () => undefined,
      );
    trees.set(both, known);
    return known;
  }

  async function settle(): Promise<void> {
    refs = branchesOf(bare.path);
    if (JSON.stringify(refs) === settledAt) return;
    for (const pull of await openPulls()) {
      const head = ownHead(pull, fullName);
      if (head === undefined) continue;
      const [tip, base] = [tipOf(head), tipOf(baseOf(pull))];
      const number = Number(pull.number);
      const before = endings.get(number)?.head;
      if (tip === undefined) await end(number, { head: before });
      else if (base !== undefined && (await isAncestor(tip, base)))
        await end(number, { head: tip, mergedAt: world.timestamp(), mergeCommit: base });
      else {
        endings.set(number, { head: tip });
        if (before !== undefined && before !== tip) touch(number);
      }
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

  async function refusalOfChange(number: number, body: Fields): Promise<Answer | undefined> {
    const pull = (await raw()).find((candidate) => candidate.number === number);
    if (body.base !== undefined && tipOf(String(body.base)) === undefined)
      return invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    const head = pull === undefined ? undefined : ownHead(pull, fullName);
    if (body.state === 'open' && head !== undefined && tipOf(head) === undefined)
      return invalid({ message: `The ${head} branch has been deleted.` });
    return undefined;
  }

  /** GitHub leaves out whom it does not know. */
  async function assign(number: number, body: Fields): Promise<Answer> {
    const logins: unknown[] = Array.isArray(body.assignees) ? body.assignees : [];
    const there = new Set(assignees.get(number));
    for (const login of logins) {
      if ((await ask('GET', `/users/${String(login)}`)).status === 200) there.add(String(login));
    }
    assignees.set(number, there);
    touch(number);
    return { status: 201, body: { number, assignees: [...there].map((login) => ({ login })) } };
  }

  function shownPull(pull: Fields): Fields {
    const branch = ownHead(pull, fullName);
    const number = Number(pull.number);
    const times = {
      created_at: created.get(number) ?? seconds(pull.created_at),
      updated_at: updated.get(number) ?? seconds(pull.updated_at),
    };
    if (branch === undefined || !isRecord(pull.head) || !isRecord(pull.base)) return { ...pull, ...times };
    const ending = pull.state === 'closed' ? endings.get(number) : undefined;
    return {
      ...pull,
      ...times,
      assignees: [...(assignees.get(number) ?? [])].map((login) => ({ login })),
      head: { ...pull.head, sha: ending?.head ?? tipOf(branch) ?? pull.head.sha },
      base: { ...pull.base, sha: tipOf(baseOf(pull)) ?? pull.base.sha },
      merged_at: ending?.mergedAt ?? null,
      merged: ending?.mergedAt !== undefined,
      ...(ending?.mergedBy === undefined ? {} : { merged_by: { login: ending.mergedBy } }),
      merge_commit_sha: ending?.mergeCommit ?? null,
      auto_merge: autoMerge(armed.get(number)),
    };
  }

  function tips(pull: Fields): { readonly head: string; readonly base: string } | undefined {
    const branch = pull.state === 'open' ? ownHead(pull, fullName) : undefined;
    const [head, base] = [branch === undefined ? undefined : tipOf(branch), tipOf(baseOf(pull))];
    return head === undefined || base === undefined ? undefined : { head, base };
  }

  async function all(): Promise<readonly Fields[]> {
    return (await raw()).map(shownPull);
  }

  function listing(call: Call, pulls: readonly Fields[]): Answer {
    const wanted = (name: string, otherwise: string) => call.query.get(name) ?? otherwise;
    const [state, sort] = [wanted('state', 'open'), wanted('sort', 'created')];
    const [by, branch] = splitHead(call.query.get('head') ?? '', '');
    const found = pulls.filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (branch === '' || (isRecord(pull.head) && pull.head.label === `${by}:${branch}`)) &&
        (call.query.get('base') ?? baseOf(pull)) === baseOf(pull),
    );
    const key = (pull: Fields) => (sort === 'updated' ? Date.parse(String(pull.updated_at)) : 0);
    const sorted = [...found].sort((a, b) => key(b) - key(a) || Number(b.number) - Number(a.number));
    if (wanted('direction', 'desc') === 'asc') sorted.reverse();
    return paged(call, sorted.map(listedPull));
  }

  /** Asked for the first time since head or base moved, GitHub does not know yet. */
  async function single(pull: Fields): Promise<Answer> {
    const at = tips(pull);
    if (at === undefined) return ok({ ...pull, mergeable: null, mergeable_state: 'unknown' });
    const asked = `${at.base} ${at.head}`;
    const number = Number(pull.number);
    if (judged.get(number) !== asked) {
      judged.set(number, asked);
      return ok({ ...pull, mergeable: null, mergeable_state: 'unknown' });
    }
    const mergeable = (await mergedTree(at.base, at.head)) !== undefined;
    const state = pull.draft === true ? 'draft' : 'clean';
    return ok({ ...pull, mergeable, mergeable_state: mergeable ? state : 'dirty' });
  }

  return {
    settle,
    touch,
    tips,
    all,
    mergedTree,
    end,
    queueEntry(number) {
      const queued = armed.get(number);
      return queued?.isQueued ? { enqueuer: { login: queued.by.replace(/\[bot\]$/, '') } } : null;
    },
    armed,
    stir() {
      settledAt = '';
      listed = undefined;
    },
    async area(call) {
      if (matched(call, world, 'POST', '/pulls') !== undefined) return refusalOfNew(call.body);
      const [changed] = matched(call, world, 'PATCH', '/pulls/:n') ?? [];
      if (changed !== undefined) return refusalOfChange(Number(changed), call.body);
      const [assigned] = matched(call, world, 'POST', '/(?:pulls|issues)/:n/assignees') ?? [];
      if (assigned !== undefined) return assign(Number(assigned), call.body);
      if (matched(call, world, 'GET', '/pulls') !== undefined) return listing(call, await all());
      const [number, more] = matched(call, world, 'GET', '/pulls/:n(/files)?') ?? [];
      const pull = (await all()).find((candidate) => candidate.number === Number(number));
      if (number === undefined || pull === undefined) return undefined;
      if (more === undefined || more === 'undefined') return single(pull);
      const at = tips(pull);
      if (at === undefined) return refused(422, 'The head is gone');
      return paged(call, filesIn(await bare.git('diff', '--name-status', `${at.base}...${at.head}`)));
    },
    shown(body) {
      if (Array.isArray(body)) return body.map((item) => (isPull(item) ? shownPull(item) : item));
      if (!isPull(body)) return body;
      const number = Number(body.number);
      if (!created.has(number) && !updated.has(number) && body.state === 'open') {
        created.set(number, world.timestamp());
        touch(number);
      }
      return shownPull(body);
    },
  };
}

/** Read from the files that Git keeps them in, since every request asks. */
function branchesOf(gitDir: string): Readonly<Record<string, string>> {
  const packed = join(gitDir, 'packed-refs');
  const lines = existsSync(packed) ? readFileSync(packed, 'utf8').split('\n') : [];
  const found = lines
    .map((line) => line.split(' '))
    .filter(([commit, ref]) => commit?.length === 40 && ref?.startsWith('refs/heads/'))
    .map(([commit, ref]) => [String(ref), String(commit)] as const);
  const heads = join(gitDir, 'refs/heads');
  const loose = readdirSync(heads, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(gitDir, file), readFileSync(file, 'utf8').trim()] as const);
  return Object.fromEntries([...found, ...loose]);
}

/** Repositories by name only: a listing of a hundred would have two megabytes. */
function listedPull(pull: Fields): Fields {
  const end = (side: unknown) => {
    if (!isRecord(side) || !isRecord(side.repo)) return side;
    return { ...side, repo: { id: side.repo.id, full_name: side.repo.full_name } };
  };
  return { ...pull, head: end(pull.head), base: end(pull.base) };
}

function autoMerge(armed: AutoMerge | undefined): Fields | null {
  return armed === undefined || armed.isQueued
    ? null
    : { enabled_by: { login: armed.by }, merge_method: armed.method };
}

function filesIn(diff: string): readonly Fields[] {
  const words: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified' };
  return diff
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([letter = '', ...names]) => ({ filename: names.at(-1), status: words[letter] ?? 'renamed' }));
}

function isZero(count: string): boolean {
  return count.trim() === '0';
}

function seconds(time: unknown): string {
  return String(time).replace(/\.\d+Z$/, 'Z');
}

function isPull(value: unknown): value is Fields {
  return isRecord(value) && isRecord(value.head) && isRecord(value.base) && typeof value.number === 'number';
}

/** Head branch of a pull request that does not come from a fork. */
function ownHead(pull: Fields, fullName: string): string | undefined {
  if (!isRecord(pull.head) || !isRecord(pull.head.repo)) return undefined;
  return pull.head.repo.full_name === fullName ? String(pull.head.ref) : undefined;
}

export function baseOf(pull: Fields): string {
  return isRecord(pull.base) ? String(pull.base.ref) : '';
}

function splitHead(head: string, owner: string): readonly [string, string] {
  const colon = head.indexOf(':');
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
}

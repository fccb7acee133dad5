/** One repository of the stand-in: the areas that answer for it before the emulator does, and who may do what. */
import type { BareRepository } from '../repositories.ts';
import { type Checks, checks } from './checks.ts';
import { discussion } from './discussion.ts';
import {
  type Answer,
  type Ask,
  type Call,
  invalid,
  isRecord,
  matched,
  notFound,
  ok,
  type StandInWorld,
} from './exchange.ts';
import { type BranchRules, mergingOf } from './merging.ts';
import { pullsOf } from './pulls.ts';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

export interface RepositoryBridge {
  /** Everything that follows from pushes and time; to be called before each request. */
  settle(): Promise<void>;
  /** Answers as GitHub would, the emulator where that is right. */
  answer(call: Call, emulated: () => Promise<Answer>): Promise<Answer>;
  graphql(call: Call): Promise<Answer | undefined>;
  stir(): void;
  protect(rules: BranchRules): void;
  readonly checks: Checks;
  /** Calls that only GitHub Actions would notice, the newest last. */
  readonly dispatched: readonly Call[];
}

export interface RepositoryParts {
  readonly fullName: string;
  readonly bare: BareRepository;
  readonly ask: Ask;
  readonly origin: string;
  readonly nextId: () => number;
  readonly now: () => number;
  readonly roles: ReadonlyMap<string, Role>;
}

export function repositoryBridge(parts: RepositoryParts): RepositoryBridge {
  const { fullName, bare, ask, nextId, roles } = parts;
  const ground = {
    ...{ fullName, bare, ask, nextId, page: `${parts.origin}/${fullName}` },
    timestamp: () => new Date(parts.now()).toISOString().replace(/\.\d+/, ''),
  };
  const pulls = pullsOf(ground);
  const world: StandInWorld = { ...ground, touch: (number) => pulls.touch(number) };
  const talk = discussion(world, {
    associationOf: (login) => ASSOCIATIONS[roles.get(login) ?? 'none'] ?? 'NONE',
    async pull(number) {
      const found = (await pulls.all()).find((pull) => pull.number === number);
      if (found === undefined || !isRecord(found.head) || !isRecord(found.user)) return undefined;
      return { head: String(found.head.sha), author: String(found.user.login) };
    },
    mayApprove: (login) => MAY_WRITE.has(roles.get(login) ?? 'read'),
  });
  const ci = checks(world, (user) => user.endsWith('[bot]'));
  const merging = mergingOf(world, { pulls, discussion: talk, checks: ci });
  const dispatched: Call[] = [];

  async function others(call: Call): Promise<Answer | undefined> {
    const [login] = matched(call, world, 'GET', '/collaborators/:name/permission') ?? [];
    if (login !== undefined) return permissionOf(login);
    // Whoever may push: the emulator knows of no roles.
    if (matched(call, world, 'POST', '/git/refs') !== undefined && call.body.ref === undefined)
      return invalid({ resource: 'Reference', field: 'ref', code: 'missing_field' });
    const isDispatch =
      matched(call, world, 'POST', '/dispatches') ??
      matched(call, world, 'POST', '/actions/workflows/:name/dispatches');
    if (isDispatch === undefined) return undefined;
    dispatched.push(call);
    return { status: 204, body: undefined };
  }

  async function permissionOf(login: string): Promise<Answer> {
    const isKnown =
      roles.has(login) || login.endsWith('[bot]') || (await ask('GET', `/users/${login}`)).status === 200;
    if (!isKnown) return notFound;
    const role = roles.get(login) ?? (login.endsWith('[bot]') ? 'none' : 'read');
    const permission = { maintain: 'write', triage: 'read' }[role as string] ?? role;
    return ok({ permission, role_name: role, user: { login } });
  }

  /** `repository(owner:, name:) { p1: pullRequest(number: 1) {…} … }`, whatever fields are asked for. */
  async function glanced(call: Call): Promise<Answer | undefined> {
    const { query, variables } = call.body;
    const asked = [...String(query).matchAll(/(\w+): pullRequest\(number: (\d+)\)/g)];
    if (asked.length === 0 || !isRecord(variables)) return undefined;
    if (`${variables.owner}/${variables.repo}` !== fullName) return undefined;
    const all = await pulls.all();
    const repository: Record<string, unknown> = { url: world.page };
    for (const [, alias = '', number] of asked) {
      const pull = all.find((candidate) => candidate.number === Number(number));
      const at = pull === undefined ? undefined : pulls.tips(pull);
      if (at === undefined) {
        repository[alias] = null;
        continue;
      }
      const mergeable =
        (await pulls.mergedTree(at.base, at.head)) === undefined ? 'CONFLICTING' : 'MERGEABLE';
      const suites = ci.suites(at.head).map((suite) => ({
        ...suite,
        status: String(suite.status).toUpperCase(),
      }));
      const told = ci.rollup(at.head);
      const statusCheckRollup = told && { ...told, contexts: listed(call, 'contexts', told.contexts) };
      const commit = { statusCheckRollup, checkSuites: listed(call, 'checkSuites', suites) };
      const mergeQueueEntry = pulls.queueEntry(Number(number));
      repository[alias] = {
        headRefOid: at.head,
        mergeable,
        mergeQueueEntry,
        commits: { nodes: [{ commit }] },
      };
    }
    return ok({ data: { repository } });
  }

  /** When texts of issues were edited last. */
  const edited = new Map<number, string>();

  /** `repository(owner:, name:) { issue(number: $number) { lastEditedAt } }`. */
  function lastEdit(call: Call): Answer | undefined {
    const { query, variables } = call.body;
    if (!/\bissue\(number: \$number\)/.test(String(query)) || !isRecord(variables)) return undefined;
    if (`${variables.owner}/${variables.repo}` !== fullName) return undefined;
    const lastEditedAt = edited.get(Number(variables.number)) ?? null;
    return ok({ data: { repository: { issue: { lastEditedAt } } } });
  }

  const areas = [pulls.area, talk.area, ci.area, merging.area, others];
  return {
    async settle() {
      await pulls.settle();
      await merging.settle();
    },
    async answer(call, emulated) {
      if (call.method !== 'GET') pulls.stir();
      for (const area of areas) {
        const answer = await area(call);
        if (answer !== undefined) return { ...answer, body: pulls.shown(answer.body) };
      }
      const answer = await emulated();
      if (call.method !== 'GET') {
        pulls.stir();
        const [, number] = /\/(?:pulls|issues)\/(\d+)(?:\/|$)/.exec(call.path) ?? [];
        if (number !== undefined && answer.status < 300) pulls.touch(Number(number));
        const [issue] = matched(call, world, 'PATCH', '/issues/:n') ?? [];
        if (issue !== undefined && call.body.body !== undefined) edited.set(Number(issue), world.timestamp());
      }
      const { allowsAutoMerge: allow_auto_merge = true, methods } = merging.rules;
      const allow_merge_commit = methods?.includes('merge') ?? true;
      const isRepository = matched(call, world, 'GET', '') !== undefined && isRecord(answer.body);
      const extra = isRepository
        ? { ...(answer.body as object), allow_auto_merge, allow_merge_commit }
        : answer.body;
      return { ...answer, body: pulls.shown(extra) };
    },
    graphql: async (call) => (await glanced(call)) ?? lastEdit(call) ?? merging.graphql(call),
    stir: () => pulls.stir(),
    protect(rules) {
      merging.rules = rules;
    },
    checks: ci,
    dispatched,
  };
}

const MAY_WRITE: ReadonlySet<Role> = new Set(['admin', 'maintain', 'write']);

const ASSOCIATIONS: Readonly<Record<string, string>> = {
  ...{ admin: 'OWNER', maintain: 'COLLABORATOR', write: 'COLLABORATOR', triage: 'COLLABORATOR' },
  none: 'NONE',
};

/** As many of the first or last as GraphQL was asked for. */
function listed(call: Call, field: string, all: readonly object[]): object {
  const asked = new RegExp(`\\b${field}\\((first|last): (\\d+)\\)`).exec(String(call.body.query));
  const [, end, size] = asked ?? [];
  const nodes = end === 'first' ? all.slice(0, Number(size)) : all.slice(-Number(size));
  return { totalCount: all.length, nodes };
}

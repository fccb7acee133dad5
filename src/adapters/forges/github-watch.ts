/**
 * Watches the open pull requests of one repository on GitHub: asks again only about what has changed, and about CI and
 * conflicts, which change without a trace, by one request for all of them, or by an allowance of single looks.
 */
import { OrcaError } from '../../api/failure.ts';
import type { Activity, FeedbackItem, Watched } from '../../api/pull-request.ts';
import type { Log } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import { readCi } from './github-checks.ts';
import type { GitHubClient, GitHubServer } from './github-client.ts';
import { type Glance, glancesAt } from './github-glance.ts';
import { type Looks, looksOf } from './github-looks.ts';
import type { GitHubPull } from './github-pull.ts';
import { isSameLogin } from './github-queue.ts';
import { readTalk, standingAt, type Talk } from './github-talk.ts';
import { type Writers, writersOf } from './github-writers.ts';

/** What is remembered of a pull request. */
interface Seen {
  talk?: {
    readonly updatedAt: string;
    readonly talk: Talk;
    /** When it was read for the first time since that change. */
    readonly firstReadAt: number;
    /** Whether nothing can have been said since in the same second, which `updatedAt` would not tell. */
    readonly isSettled: boolean;
  };
  glance?: Glance;
  /** Of a head with exactly these failures. */
  failed?: { readonly head: string; readonly failing: string; readonly items: readonly FeedbackItem[] };
}

/** Milliseconds that one glance at all is good for, and before GraphQL is tried again where it was refused. */
const GLANCE_FOR = 45_000;
const WITHOUT_GRAPHQL = 3_600_000;
/** Milliseconds after a change; GitHub's times are whole seconds, and its clock may be a little ahead. */
const SETTLED_AFTER = 5000;
/** Pull requests that are read at a time. */
const WIDTH = 4;

interface WatchOptions {
  readonly server: GitHubServer;
  readonly at: GitHubAddress;
  readonly log: Log;
}

/** One for each repository; its memory only saves requests. */
export class GitHubWatch {
  private readonly options: WatchOptions;
  private readonly client: GitHubClient;
  private readonly writers: Writers;
  private readonly looks: Looks;
  private readonly memory = new Map<number, Seen>();
  private glancedAt = Number.NEGATIVE_INFINITY;
  private glanceAgainAt = 0;

  constructor(options: WatchOptions) {
    const { server, at } = options;
    this.options = options;
    this.client = server.at(at);
    this.writers = writersOf(this.client, at, server.now);
    this.looks = looksOf({ server, client: this.client, at });
  }

  /** By number, the activity of the open ones that are watched, as far as it is known; what can't be read is logged. */
  async activities(
    pulls: readonly GitHubPull[],
    watched: ReadonlyMap<number, Watched>,
  ): Promise<ReadonlyMap<number, Activity>> {
    const open = pulls.filter(({ number, state }) => state === 'open' && watched.has(number));
    this.forgetAllBut(open);
    const found = new Map<number, Activity>();
    if (open.length === 0 || !this.client.hasSpareQuota()) return found;
    const hasNews = ({ number, updated_at }: GitHubPull) =>
      (this.memory.get(number)?.talk?.updatedAt ?? watched.get(number)?.seenAt) !== updated_at;
    if (!(await this.glanceAtAll(open))) await this.lookAtSome(open, hasNews);
    await inParallel(open, async (pull) => {
      const recorded = watched.get(pull.number);
      const activity = recorded && (await this.attempted(pull, () => this.activityOf(pull, recorded)));
      if (activity !== undefined) found.set(pull.number, activity);
    });
    return found;
  }

  /** Whether it waits in a merge queue on Orca's account, as far as was told when all were looked at last. */
  isQueued({ number, user }: GitHubPull): boolean {
    return isSameLogin(this.memory.get(number)?.glance?.queuedBy, user?.login);
  }

  private seen(number: number): Seen {
    const there = this.memory.get(number) ?? {};
    this.memory.set(number, there);
    return there;
  }

  private forgetAllBut(pulls: readonly GitHubPull[]): void {
    const open = new Set(pulls.map(({ number }) => number));
    for (const number of this.memory.keys()) if (!open.has(number)) this.memory.delete(number);
    this.looks.forgetAllBut(open);
  }

  /** False where they have to be looked at one by one. */
  private async glanceAtAll(pulls: readonly GitHubPull[]): Promise<boolean> {
    const now = this.options.server.now();
    if (now < this.glanceAgainAt) return false;
    const isRecent = now < this.glancedAt + GLANCE_FOR;
    const isStale = ({ number, head }: GitHubPull) =>
      this.memory.get(number)?.glance?.headCommit !== head.sha;
    const numbers = (isRecent ? pulls.filter(isStale) : pulls).map(({ number }) => number);
    if (numbers.length === 0) return true;
    const { at, server } = this.options;
    try {
      const glances = await glancesAt(this.client, at, { numbers, ownRun: server.ownRun });
      for (const [number, glance] of glances) this.seen(number).glance = glance;
      if (!isRecent) this.glancedAt = now;
      return true;
    } catch (error) {
      if (!(error instanceof OrcaError)) throw error;
      // A server without it refuses, as does one whose token may not read checks.
      if (error.kind === 'never') this.glanceAgainAt = now + WITHOUT_GRAPHQL;
      return false;
    }
  }

  private async lookAtSome(
    pulls: readonly GitHubPull[],
    isUrgent: (pull: GitHubPull) => boolean,
  ): Promise<void> {
    for (const pull of this.looks.due(pulls, isUrgent)) {
      const look = await this.attempted(pull, () => this.looks.at(pull));
      if (look === undefined) continue;
      const { failed, ...glance } = look;
      const failedNow = { head: pull.head.sha, failing: glance.failing, items: failed };
      Object.assign(this.seen(pull.number), { glance, failed: failedNow });
    }
  }

  private async attempted<T>({ number }: GitHubPull, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OrcaError)) throw error;
      const { at, log } = this.options;
      const fields = { repository: `${at.owner}/${at.repo}`, pullRequest: number, reason: error.reason };
      log.warn(fields, error.message);
      return undefined;
    }
  }

  /** Undefined: nothing is known to be other than recorded. */
  private async activityOf(pull: GitHubPull, recorded: Watched): Promise<Activity | undefined> {
    const mine = this.seen(pull.number);
    const { glance } = mine;
    if (glance === undefined || glance.headCommit !== pull.head.sha) return undefined;
    if (mine.talk === undefined && isRecorded(pull, glance, recorded)) return undefined;
    const talk = await this.talkOf(pull, mine);
    const failed = glance.ci === 'failed' ? await this.failedOf(pull, mine, glance) : [];
    return {
      ci: glance.ci,
      ...(glance.ciAt === undefined ? {} : { ciAt: glance.ciAt }),
      ...standingAt(talk, pull.head.sha),
      ...(glance.isMergeable === undefined ? {} : { isMergeable: glance.isMergeable }),
      isDraft: pull.draft === true,
      ...(mine.talk?.isSettled ? { seenAt: pull.updated_at } : {}),
      feedback: [...talk.feedback, ...failed].sort(
        (a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id),
      ),
    };
  }

  private async talkOf({ number, updated_at }: GitHubPull, mine: Seen): Promise<Talk> {
    const last = mine.talk?.updatedAt === updated_at ? mine.talk : undefined;
    if (last?.isSettled) return last.talk;
    const readAt = this.options.server.now();
    const firstReadAt = last?.firstReadAt ?? readAt;
    const talk = await readTalk(this.client, this.options.at, { number, writers: this.writers });
    const isSettled = [Date.parse(updated_at), firstReadAt].some((at) => readAt - at >= SETTLED_AFTER);
    mine.talk = { updatedAt: updated_at, talk, firstReadAt, isSettled };
    return talk;
  }

  private async failedOf({ head }: GitHubPull, mine: Seen, glance: Glance): Promise<readonly FeedbackItem[]> {
    const last = mine.failed;
    if (last?.head === head.sha && last.failing === glance.failing) return last.items;
    const { ci, failed } = await readCi(this.client, this.options.at, head.sha);
    // Another one has begun since the glance.
    if (ci !== 'failed') return [];
    mine.failed = { head: head.sha, failing: glance.failing, items: failed };
    return failed;
  }
}

function isRecorded(pull: GitHubPull, glance: Glance, recorded: Watched): boolean {
  return (
    recorded.seenAt === pull.updated_at &&
    recorded.headCommit === pull.head.sha &&
    recorded.ci === glance.ci &&
    (glance.isMergeable === undefined || recorded.isMergeable === glance.isMergeable)
  );
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  async function takeTurns(): Promise<void> {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  }
  await Promise.all(Array.from({ length: WIDTH }, takeTurns));
}

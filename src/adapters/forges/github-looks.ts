/** Single looks at CI and conflicts of pull requests, where a server has no GraphQL: rarer and rarer, within an allowance. */
import type { FeedbackItem } from '../../api/pull-request.ts';
import type { GitHubAddress } from './github-address.ts';
import { type Ci, hasWorkUnderWay, readCi } from './github-checks.ts';
import type { GitHubClient, GitHubServer } from './github-client.ts';
import type { Glance } from './github-glance.ts';
import type { GitHubPull } from './github-pull.ts';

export interface Looks {
  /** Those to look at now, the ones that waited longest first; urgent ones whatever the allowance. */
  due(pulls: readonly GitHubPull[], isUrgent: (pull: GitHubPull) => boolean): readonly GitHubPull[];
  at(pull: GitHubPull): Promise<Glance & { readonly failed: readonly FeedbackItem[] }>;
  forgetAllBut(numbers: ReadonlySet<number>): void;
}

/** Answers an hour that may be spent on looks, and how many at once; what GitHub answers with 304 costs none. */
const PER_HOUR = 140;
const BURST = 20;
/** Answers that a first look takes, and a further one. */
const FIRST_COST = 4;
const COST = 3;
/** Looks in one pass, when they cost nothing. */
const MAX_AT_ONCE = 100;
/** Milliseconds between two looks: at first, at most while something is pending, at most when all is settled. */
const FIRST_GAP = 60_000;
const PENDING_GAP = 900_000;
const SETTLED_GAP = 3_600_000;
/** Milliseconds after which a process without memory begins with other ones. */
const TURN = 300_000;

interface Look {
  readonly head: string;
  readonly nextAt: number;
  readonly gap: number;
  readonly found: string;
  readonly isMergeable: boolean | undefined;
}

export function looksOf(options: {
  readonly server: GitHubServer;
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
}): Looks {
  const { server, client, at } = options;
  const last = new Map<number, Look>();
  let allowance = BURST;
  let filledAt = server.now();

  function refill(): void {
    const now = server.now();
    allowance = Math.min(BURST, allowance + ((now - filledAt) / 3_600_000) * PER_HOUR);
    filledAt = now;
  }

  function affordable(pulls: readonly GitHubPull[]): readonly GitHubPull[] {
    let left = allowance;
    return pulls.filter(({ number }) => {
      left -= last.has(number) ? COST : FIRST_COST;
      return left >= 0;
    });
  }

  /** Each that was not looked at yet has its turn first, whoever begins where. */
  function inTurn(pulls: readonly GitHubPull[]): readonly GitHubPull[] {
    const start =
      pulls.length === 0
        ? 0
        : (Math.floor(server.now() / TURN) * Math.floor(BURST / FIRST_COST)) % pulls.length;
    const turned = [...pulls.slice(start), ...pulls.slice(0, start)];
    return turned.sort((a, b) => (last.get(a.number)?.nextAt ?? 0) - (last.get(b.number)?.nextAt ?? 0));
  }

  async function mergeability({ number }: GitHubPull): Promise<boolean | undefined> {
    const { owner, repo } = at;
    const { data } = await client.call(`read ${owner}/${repo}#${number}`, (octokit) =>
      octokit.rest.pulls.get({ owner, repo, pull_number: number }),
    );
    return data.mergeable ?? undefined;
  }

  /** What workflows have yet to report is not there to be read. */
  async function seenCi(commit: string): Promise<Ci> {
    const seen = await readCi(client, at, commit);
    if (seen.ci === 'pending' || !(await hasWorkUnderWay(client, at, commit))) return seen;
    return { ...seen, ci: 'pending', failed: [] };
  }

  return {
    due(pulls, isUrgent) {
      refill();
      const urgent = pulls.filter(isUrgent);
      const isDue = (pull: GitHubPull) => {
        const look = last.get(pull.number);
        return look === undefined || look.head !== pull.head.sha || look.nextAt <= server.now();
      };
      const others = inTurn(pulls.filter((pull) => !urgent.includes(pull) && isDue(pull)));
      return [...urgent, ...(server.isConditional() ? others.slice(0, MAX_AT_ONCE) : affordable(others))];
    },

    async at(pull) {
      const before = server.counted();
      const { ci, ciAt, failed } = await seenCi(pull.head.sha);
      const look = last.get(pull.number);
      // While CI is at it nobody merges.
      const isKnown = ci === 'pending' && look?.head === pull.head.sha && look.isMergeable !== undefined;
      const isMergeable = isKnown ? look.isMergeable : await mergeability(pull);
      // What is urgent is no debt.
      allowance = Math.max(0, allowance - (server.counted() - before));
      const failing = JSON.stringify(failed.map(({ id }) => id));
      const glance = {
        ...{ headCommit: pull.head.sha, ci, failing, isMergeable },
        ...(ciAt === undefined ? {} : { ciAt }),
      };
      const found = JSON.stringify(glance);
      const longest = ci === 'pending' || isMergeable === undefined ? PENDING_GAP : SETTLED_GAP;
      const gap = look?.found === found ? Math.min(look.gap * 1.5, longest) : FIRST_GAP;
      last.set(pull.number, { head: pull.head.sha, nextAt: server.now() + gap, gap, found, isMergeable });
      return { ...glance, failed };
    },

    forgetAllBut(numbers) {
      for (const number of last.keys()) if (!numbers.has(number)) last.delete(number);
    },
  };
}

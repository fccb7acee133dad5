/** The chores that tell people what Orca thinks of the config repository: of each commit it reads, of each open pull request. */
import { OrcaError } from '../api/failure.ts';
import type { Proposal } from '../api/proposal.ts';
import type { Recorded } from '../api/recorded.ts';
import { verdictOn } from '../api/verdict.ts';
import type { Chore, ConfigForge, ConfigSource, Lease, Log, PassEnd } from './ports.ts';
import { type Report, report } from './reports.ts';
import { toldOnce } from './told-once.ts';

export interface ReportingOptions {
  readonly forge: () => Promise<ConfigForge>;
  readonly lease: Pick<Lease, 'mayAct'>;
  /** Milliseconds since some moment, which nobody sets. */
  readonly stopwatch: { now(): number };
  readonly log: Log;
}

const UNTOLD = 'GitHub was not told about the manifests';

/** Milliseconds until what failed is tried again: what a person must settle is not asked for at every pass. */
const RETRY = { later: 60_000, waiting: 60_000, never: 600_000 };

/** Commits that get a verdict at most where many came at once: the newest ones. */
const MOST = 20;

/**
 * Each commit that the branch got gets its verdict, the oldest first. Verdicts stand on the forge, so that a process that died
 * finds there how far it came: the commit before the first one without.
 */
export function commitVerdicts(options: ReportingOptions & { readonly config: ConfigSource }): Chore {
  const { forge, config, lease, stopwatch } = options;
  const tell = toldOnce(options.log, UNTOLD);
  let wanted: string | undefined;
  /** Up to here all have theirs. */
  let judged: string | undefined;
  let due = 0;
  let work: Promise<void> | undefined;

  function begin(): void {
    if (wanted === undefined || wanted === judged || stopwatch.now() < due || work !== undefined) return;
    // What came meanwhile is next.
    work = judgeUpTo(wanted).finally(() => {
      work = undefined;
      begin();
    });
  }

  async function judgeUpTo(tip: string): Promise<void> {
    try {
      const there = await forge();
      for (const commit of await unjudged(tip, there)) {
        const verdict = verdictOn(await config.problemsAt(commit));
        if (!lease.mayAct()) {
          due = stopwatch.now() + RETRY.waiting;
          return;
        }
        await there.judge(commit, verdict);
        judged = commit;
      }
      tell(undefined);
    } catch (error) {
      due = stopwatch.now() + RETRY[error instanceof OrcaError ? error.kind : 'never'];
      tell(error);
    }
  }

  /** Whatever is known, the verdict on the tip is looked at: it may be one on a proposal, which the branch came to later. */
  async function unjudged(tip: string, there: ConfigForge): Promise<readonly string[]> {
    const line = await config.history(tip, { limit: MOST + 1, until: judged });
    const open = [tip];
    for (const commit of line.slice(1)) {
      if (await there.isJudged(commit)) return open;
      if (open.length === MOST) {
        options.log.warn({ commits: MOST, oldest: open[0] }, 'Only the newest commits of a push were judged');
        return open;
      }
      open.unshift(commit);
    }
    return open;
  }

  return {
    afterPass({ tips }) {
      if (tips?.config.known !== true) return;
      wanted = tips.config.value;
      begin();
    },
    async settle() {
      while (work !== undefined) await work;
      return false;
    },
    async finish() {
      while (work !== undefined) await work;
    },
  };
}

export interface ProposalOptions extends ReportingOptions {
  /** Reviews one from this state; throws OrcaError where it can't be had. */
  readonly review: (proposal: Proposal, recorded: Recorded) => Promise<Omit<Report, 'number'>>;
  /** Milliseconds between two looks. */
  readonly interval: number;
  readonly close: () => Promise<void>;
}

/** Reviewed again when its head, the config branch, or where it matters the recorded state is another one. */
export function proposalPlans(options: ProposalOptions): Chore {
  const { forge, lease, stopwatch, interval } = options;
  const tell = toldOnce(options.log, UNTOLD);
  let told = new Map<number, string>();
  let due = 0;
  let work: Promise<void> | undefined;
  let isOver = false;

  async function look(end: PassEnd): Promise<void> {
    try {
      const there = await forge();
      const proposals = await there.proposals();
      const next = new Map<number, string>();
      const failures: unknown[] = [];
      for (const proposal of proposals) {
        if (isOver || !lease.mayAct()) return;
        try {
          next.set(proposal.number, await lookAt(proposal, end, there));
        } catch (error) {
          failures.push(error);
        }
      }
      told = next;
      tell(failures[0]);
    } catch (error) {
      due = stopwatch.now() + Math.max(interval, RETRY[error instanceof OrcaError ? error.kind : 'never']);
      tell(error);
    }
  }

  async function lookAt(
    proposal: Proposal,
    { tips, recorded }: PassEnd,
    there: ConfigForge,
  ): Promise<string> {
    const { number, headCommit } = proposal;
    const base = tips?.config.known === true ? tips.config.value : '';
    const quiet = `${headCommit} ${base}`;
    const whole = `${quiet} ${tips?.status ?? ''}`;
    const before = told.get(number);
    if (before === quiet || before === whole) return before;
    const made = await options.review(proposal, recorded);
    if (lease.mayAct()) await report(there, { ...made, number });
    return made.how === 'update' ? quiet : whole;
  }

  return {
    afterPass(end) {
      if (stopwatch.now() < due || work !== undefined) return;
      due = stopwatch.now() + interval;
      work = look(end).finally(() => {
        work = undefined;
      });
    },
    async finish() {
      isOver = true;
      await work;
      await options.close();
    },
  };
}

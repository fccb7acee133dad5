/** What passes need, with what is done beside them where repositories are on GitHub: verdicts, plans, tasks from issues. */
import { issueTasks } from '../reconciler/issue-tasks.ts';
import type { Chore, ConfigForge, Log } from '../reconciler/ports.ts';
import { commitVerdicts, proposalPlans } from '../reconciler/reporting.ts';
import type { IssueManifests } from './issue-manifests.ts';
import type { Reviewer } from './review.ts';
import type { Settings } from './settings.ts';
import { openReconciler, secretValues, type Wiring } from './wire.ts';
import { configForge, hasConfigForge, hasIssues, issuesOf, reviewerFor } from './wire-github.ts';

interface Parts {
  readonly settings: Settings;
  readonly wiring: Wiring;
  readonly log: Log;
  /** The config repository's. */
  readonly forge: () => Promise<ConfigForge>;
}

/** `serving`: looks after open pull requests, too, which cost a listing now and then. */
export async function openReconciling(
  settings: Settings,
  log: Log,
  how: 'untilDone' | 'serving',
): Promise<Wiring> {
  const wiring = await openReconciler(settings, log);
  const parts = {
    ...{ settings, wiring, log },
    forge: once(() => configForge(settings, wiring.config, log)),
  };
  const chores = [
    ...(wiring.loop.chores ?? []),
    ...(hasConfigForge(settings, wiring.config) ? reports(parts, how) : []),
    tasksFromIssues(parts),
  ];
  return { ...wiring, loop: { ...wiring.loop, chores } };
}

function reports({ settings, wiring, log, forge }: Parts, how: 'untilDone' | 'serving'): readonly Chore[] {
  const { ports, config } = wiring;
  const common = { forge, lease: ports.lease, stopwatch: performance, log };
  const verdicts = commitVerdicts({ ...common, config: ports.config });
  if (how === 'untilDone') return [verdicts];
  let opened: Promise<Reviewer> | undefined;
  const plans = proposalPlans({
    ...common,
    interval: config.root.root.forgePollSeconds * 1000,
    async review({ refs, headCommit }, recorded) {
      const { reportOn } = await import('./review-page.ts');
      opened ??= reviewerFor(settings, wiring);
      return reportOn(await (await opened).review({ refs, commit: headCommit }, recorded));
    },
    close: async () => (await opened)?.close(),
  });
  return [verdicts, plans];
}

function tasksFromIssues({ settings, wiring, log, forge }: Parts): Chore {
  const { ports, config } = wiring;
  let opened: Promise<IssueManifests> | undefined;
  async function open(): Promise<IssueManifests> {
    const { issueManifests } = await import('./issue-manifests.ts');
    return issueManifests({ settings, config, forge, secrets: secretValues(settings) });
  }
  return issueTasks({
    issues: once(() => issuesOf(settings, config, log)),
    hasIssues: (url) => hasIssues(settings, config, url),
    configUrl: config.url,
    async declare(task) {
      opened ??= open();
      return (await opened).declare(task);
    },
    interval: config.root.root.forgePollSeconds * 1000,
    ...{ lease: ports.lease, clock: ports.clock, stopwatch: performance, log },
    close: async () => (await opened)?.close(),
  });
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

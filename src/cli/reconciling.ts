/** What passes need, with what is done beside them where the config repository is on GitHub. */
import type { Chore, Log } from '../reconciler/ports.ts';
import { commitVerdicts, proposalPlans } from '../reconciler/reporting.ts';
import type { Reviewer } from './review.ts';
import type { Settings } from './settings.ts';
import { openReconciler, type Wiring } from './wire.ts';
import { configForge, hasConfigForge, reviewerFor } from './wire-github.ts';

/** `serving`: looks after open pull requests, too, which cost a listing now and then. */
export async function openReconciling(
  settings: Settings,
  log: Log,
  how: 'untilDone' | 'serving',
): Promise<Wiring> {
  const wiring = await openReconciler(settings, log);
  if (!hasConfigForge(settings, wiring.config)) return wiring;
  const { ports, config } = wiring;
  let opened: ReturnType<typeof configForge> | undefined;
  const parts = {
    forge: () => {
      opened ??= configForge(settings, config, log);
      return opened;
    },
    ...{ lease: ports.lease, clock: ports.clock, log },
  };
  const chores = [
    ...(wiring.loop.chores ?? []),
    commitVerdicts({ ...parts, config: ports.config }),
    ...(how === 'serving' ? [plans(settings, wiring, parts)] : []),
  ];
  return { ...wiring, loop: { ...wiring.loop, chores } };
}

type Parts = Parameters<typeof commitVerdicts>[0];

function plans(settings: Settings, wiring: Wiring, parts: Omit<Parts, 'config'>): Chore {
  let reviewer: Promise<Reviewer> | undefined;
  return proposalPlans({
    ...parts,
    interval: wiring.config.root.root.forgePollSeconds * 1000,
    async review({ refs, headCommit }, recorded) {
      const { reportOn } = await import('./review-page.ts');
      reviewer ??= reviewerFor(settings, wiring);
      return reportOn(await (await reviewer).review({ refs, commit: headCommit }, recorded));
    },
    close: async () => (await reviewer)?.close(),
  });
}

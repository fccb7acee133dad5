/** `orca compact`: bounds the history of the status branch; the state stays, and the old history in an archive. */
import type { Command } from 'commander';
import type { Hold } from '../../reconciler/ports.ts';
import { underLease } from '../../reconciler/under-lease.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { holdTeller, refusalSentence } from '../hold-sentence.ts';
import { lineLog } from '../line-log.ts';
import { openReconciler, type Wiring } from '../wire.ts';

/** Times that the tip is read anew because somebody recorded something meanwhile. */
const TRIES = 5;

interface Compacted {
  readonly tip: string;
  readonly archive: string;
}

export function define(command: Command, context: Context): void {
  command
    .addHelpText(
      'after',
      examples([
        ['orca compact', 'one commit with the same files; stop the daemon for it'],
        ['orca compact --repo https://github.com/me/config', 'for another repository'],
      ]),
    )
    .action(async () => {
      const settings = await context.settings(command);
      const wiring = await openReconciler(settings, lineLog(context.terminal, { verbose: false }));
      try {
        const { tip, archive } = await compactedUnderLease(wiring, context);
        context.terminal.out(
          `The status branch is one commit now, ${tip.slice(0, 12)}; its history is kept at ${archive}.`,
        );
      } finally {
        await wiring.close();
      }
    });
}

async function compactedUnderLease(wiring: Wiring, context: Context): Promise<Compacted> {
  const tell = holdTeller(context.terminal.err, wiring.config.root.lease.ttlSeconds);
  const signal = context.interruption();
  const onHold = (hold: Hold) => {
    if (hold.held || !hold.isAlive) tell(hold);
  };
  const result = await underLease(wiring.ports, { signal, onHold }, () => compacted(wiring));
  if ('done' in result) return result.done;
  if (signal.aborted) throw new CommandError('Stopped; nothing was changed.', EXIT.interrupted);
  throw new CommandError(refusalSentence(result.elsewhere), EXIT.later);
}

/** Commands like `orca run` record something without the lease: the tip that was read has to be there still. */
async function compacted({ ports, state }: Wiring): Promise<Compacted> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { status } = await ports.repository.tips();
    if (status === undefined)
      throw new CommandError('There is no status branch yet: `orca reconcile` makes it.');
    await ports.state.load(status);
    if (!ports.lease.mayAct()) throw new CommandError('The lease was lost meanwhile: try again.', EXIT.later);
    const result = await state.compact(status, ports.clock.now());
    if (result.result === 'saved') return result;
  }
  throw new CommandError('The status branch moved again and again meanwhile: try again.', EXIT.later);
}

/** `orca compact`: bounds the history of the status branch; the state stays, and the old history in an archive. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { openPorts, type Wiring } from '../wire.ts';

/** A reconciler at work may record something between two looks. */
const TRIES = 5;

export function define(command: Command, context: Context): void {
  command
    .addHelpText(
      'after',
      examples([
        ['orca compact', 'one commit with the same files; other Orcas go on from it'],
        ['orca compact --repo https://github.com/me/config', 'for another repository'],
      ]),
    )
    .action(async () => {
      const settings = await context.settings(command);
      const wiring = await openPorts(settings, lineLog(context.terminal, { verbose: false }));
      try {
        const { tip, archive } = await compacted(wiring);
        context.terminal.out(
          `The status branch is one commit now, ${tip.slice(0, 12)}; its history is kept at ${archive}.`,
        );
      } finally {
        await wiring.close();
      }
    });
}

async function compacted({
  ports,
  state,
}: Wiring): Promise<{ readonly tip: string; readonly archive: string }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { status } = await ports.repository.tips();
    if (status === undefined)
      throw new CommandError('There is no status branch yet: `orca reconcile` makes it.');
    await ports.state.load(status);
    const result = await state.compact(status, ports.clock.now());
    if (result.result === 'saved') return result;
  }
  throw new CommandError('The status branch moved again and again meanwhile: try again.', EXIT.later);
}

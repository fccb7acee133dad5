/** `orca reconcile`: passes until nothing is left to do, or one of them; each recorded change is a line. */
import { type Command, Option } from 'commander';
import { carryOut } from '../carry-out.ts';
import type { Context } from '../context.ts';
import { durationOf } from '../duration-option.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { openReconciling } from '../reconciling.ts';
import { type GlobalFlags, isVerbose } from '../settings.ts';
import type { Wiring } from '../wire.ts';

interface ReconcileFlags extends GlobalFlags {
  readonly once?: true;
  /** Milliseconds. */
  readonly timeBudget?: number;
  readonly acceptStatus?: string;
}

export function define(command: Command, context: Context): void {
  command
    .option('--once', 'one pass, without waiting for what it starts')
    .addOption(
      new Option('--time-budget <duration>', 'after this time, hand over what still runs, and end')
        .argParser(durationOf)
        .conflicts('once'),
    )
    .option('--accept-status <commit>', 'go on from this commit of the status branch, which is not of Orca')
    .addHelpText(
      'after',
      examples([
        ['orca reconcile', 'carry out what is committed, and wait for it'],
        ['orca reconcile --once', 'one pass; runs go on by themselves'],
        ['orca reconcile --time-budget 50m', 'where the machine goes away: the next one goes on'],
        ['orca reconcile --repo https://github.com/me/config', 'for another repository'],
      ]),
    )
    .action(async (flags: ReconcileFlags) => {
      const settings = await context.settings(command);
      const log = lineLog(context.terminal, { verbose: isVerbose(flags, context.env) });
      const wiring = await openReconciling(settings, log, 'untilDone');
      try {
        if (flags.acceptStatus !== undefined) await acceptStatus(wiring, flags.acceptStatus);
        const { end, sentence, exitCode } = await carryOut(wiring, context, {
          isOnce: flags.once === true,
          timeBudget: flags.timeBudget,
        });
        const tell = end === 'stopped' || end === 'abandoned' ? context.terminal.err : context.terminal.out;
        if (sentence !== '') tell(sentence);
        process.exitCode = exitCode;
      } finally {
        await wiring.close();
      }
    });
}

/** The commit must be the tip that the user looked at: what came after it was not accepted. */
async function acceptStatus({ ports, state }: Wiring, commit: string): Promise<void> {
  const { status } = await ports.repository.tips();
  if (status === undefined || commit.length < 7 || !status.startsWith(commit))
    throw new CommandError(
      `The status branch is at ${status ?? 'no commit'}, not at ${commit}: look at what is there, and name its tip.`,
    );
  const { result } = await state.accept(status, ports.clock.now());
  if (result === 'conflict')
    throw new CommandError(
      'The status branch moved meanwhile: look at it again, and name its tip.',
      EXIT.later,
    );
}

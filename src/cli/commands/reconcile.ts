/** `orca reconcile`: passes until nothing is left to do, or one of them; each recorded change is a line. */
import type { Command } from 'commander';
import { plain } from '../../api/sanitize.ts';
import { reconcileOnce, reconcileUntilSettled } from '../../reconciler/loop.ts';
import type { Hold } from '../../reconciler/ports.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { elsewhereSentence, holdTeller } from '../hold-sentence.ts';
import { lineLog } from '../line-log.ts';
import { Outcome } from '../outcome.ts';
import { openReconciling } from '../reconciling.ts';
import { type GlobalFlags, isVerbose } from '../settings.ts';
import type { Wiring } from '../wire.ts';

interface ReconcileFlags extends GlobalFlags {
  readonly once?: true;
  readonly acceptStatus?: string;
}

export function define(command: Command, context: Context): void {
  command
    .option('--once', 'one pass, without waiting for what it starts')
    .option('--accept-status <commit>', 'go on from this commit of the status branch, which is not of Orca')
    .addHelpText(
      'after',
      examples([
        ['orca reconcile', 'carry out what is committed, and wait for it'],
        ['orca reconcile --once', 'one pass; runs go on by themselves'],
        ['orca reconcile --repo https://github.com/me/config', 'for another repository'],
      ]),
    )
    .action(async (flags: ReconcileFlags) => {
      const settings = await context.settings(command);
      const log = lineLog(context.terminal, { verbose: isVerbose(flags, context.env) });
      const wiring = await openReconciling(settings, log, 'untilDone');
      try {
        if (flags.acceptStatus !== undefined) await acceptStatus(wiring, flags.acceptStatus);
        process.exitCode = await reconcile(wiring, flags, context);
      } finally {
        await wiring.close();
      }
    });
}

async function reconcile(
  { ports, loop, config }: Wiring,
  flags: ReconcileFlags,
  context: Context,
): Promise<number> {
  const { terminal } = context;
  const { status } = await ports.repository.tips();
  const outcome = new Outcome(terminal, await ports.state.load(status));
  let where: Hold | undefined;
  const tell = holdTeller(terminal.err, config.root.lease.ttlSeconds);
  const onHold = (hold: Hold) => {
    where = hold;
    if (hold.held || !hold.isAlive) tell(hold);
  };
  const signal = context.interruption();
  const { onPass } = outcome;
  if (flags.once === true) {
    const pass = await reconcileOnce(ports, { ...loop, signal, onHold });
    if (pass.hold.held) onPass(pass);
    else terminal.out(elsewhereSentence(pass.hold));
    return outcome.hasProblems ? EXIT.failed : EXIT.ok;
  }
  const end = await reconcileUntilSettled(ports, { ...loop, signal, onPass, onHold });
  if (end === 'heldElsewhere' && where !== undefined) {
    terminal.out(elsewhereSentence(where));
    return EXIT.ok;
  }
  if (end !== 'done') {
    terminal.err('Stopped. What runs goes on; the next `orca reconcile` finds it again.');
    return EXIT.interrupted;
  }
  terminal.out(outcome.summary());
  for (const { name, reason, message } of outcome.newlyFailed)
    terminal.err(
      plain(`Task ${name} failed: ${reason}: ${message} (\`orca logs task/${name}\` shows what happened)`),
    );
  return outcome.hasProblems || outcome.newlyFailed.length > 0 ? EXIT.failed : EXIT.ok;
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

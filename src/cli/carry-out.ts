/** Passes from one process until there is nothing left for it to do, told on the terminal; and what they came to. */
import type { TaskRecord } from '../api/recorded.ts';
import { plain } from '../api/sanitize.ts';
import { type LoopEnd, reconcileOnce, reconcileUntilSettled } from '../reconciler/loop.ts';
import type { Hold } from '../reconciler/ports.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { elsewhereSentence, holdTeller } from './hold-sentence.ts';
import { Outcome } from './outcome.ts';
import type { Wiring } from './wire.ts';

export interface CarryOutOptions {
  /** One pass, without waiting for what it starts. */
  readonly isOnce?: boolean;
  /** Milliseconds after which what works here is handed over to whoever comes next, as it is when the process is asked to stop. */
  readonly timeBudget?: number | undefined;
}

export interface CarriedOut {
  readonly end: LoopEnd;
  /** For people. */
  readonly sentence: string;
  readonly exitCode: ExitCode;
  /** Tasks that failed meanwhile. */
  readonly failed: readonly TaskRecord[];
}

export async function carryOut(
  { ports, loop, config }: Wiring,
  context: Context,
  options: CarryOutOptions = {},
): Promise<CarriedOut> {
  const { terminal } = context;
  const { status } = await ports.repository.tips();
  const outcome = new Outcome(terminal, await ports.state.load(status));
  let where: Hold | undefined;
  const tell = holdTeller(terminal.err, config.root.lease.ttlSeconds);
  const onHold = (hold: Hold) => {
    where = hold;
    if (hold.held || !hold.isAlive) tell(hold);
  };
  const { onPass } = outcome;
  if (options.isOnce === true) {
    const pass = await reconcileOnce(ports, { ...loop, signal: context.interruption(), onHold });
    if (!pass.hold.held) return elsewhere(pass.hold);
    onPass(pass);
    return { end: 'done', sentence: '', exitCode: outcome.hasProblems ? EXIT.failed : EXIT.ok, failed: [] };
  }
  const signals = signalsFor(context, options.timeBudget);
  const end = await reconcileUntilSettled(ports, { ...loop, ...signals, onPass, onHold });
  if (end === 'heldElsewhere' && where !== undefined) return elsewhere(where);
  if (end !== 'done' && end !== 'drained')
    return { end, sentence: STOPPED, exitCode: EXIT.interrupted, failed: [] };
  const failed = outcome.newlyFailed;
  for (const { name, reason, message, run } of failed) {
    // One that failed with a node of its workflow has had no run itself.
    const shown = `orca ${run === undefined ? 'why' : 'logs'} task/${name}`;
    terminal.err(plain(`Task ${name} failed: ${reason}: ${message} (\`${shown}\` shows what happened)`));
  }
  const isBad = outcome.hasProblems || failed.length > 0;
  const sentence = end === 'drained' ? outcome.handover() : outcome.summary();
  return { end, sentence, exitCode: isBad ? EXIT.failed : EXIT.ok, failed };
}

/** With a budget, being asked to stop is the end of it. */
function signalsFor(context: Context, timeBudget: number | undefined) {
  const signal = context.interruption();
  if (timeBudget === undefined) return { signal };
  const drain = new AbortController();
  const abort = () => drain.abort();
  // AbortSignal.timeout within AbortSignal.any may be collected before its time, in Node 20.
  setTimeout(abort, timeBudget).unref();
  signal.addEventListener('abort', abort, { once: true });
  return { signal: new AbortController().signal, drain: drain.signal };
}

function elsewhere(hold: Hold): CarriedOut {
  return { end: 'heldElsewhere', sentence: elsewhereSentence(hold), exitCode: EXIT.ok, failed: [] };
}

const STOPPED = 'Stopped. What runs goes on; the next `orca reconcile` finds it again.';

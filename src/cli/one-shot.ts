/** A prompt as a recorded task that lands nothing, watched until it ends: the passes are made here, or by whoever makes them already. */
import { OrcaError } from '../api/failure.ts';
import type { Key } from '../api/names.ts';
import type { Recorded } from '../api/recorded.ts';
import { plain } from '../api/sanitize.ts';
import { reconcileOnce, serveLoop } from '../reconciler/loop.ts';
import type { Context } from './context.ts';
import { type Asked, recordTask } from './ephemeral-task.ts';
import { EXIT } from './exit.ts';
import { RunFollower } from './follow-task.ts';
import { lineLog } from './line-log.ts';
import { openReading } from './reading.ts';
import type { Settings } from './settings.ts';
import { openPorts, openReconciler, type Wiring } from './wire.ts';

const QUIET = { info: () => undefined };

/** `ask` says what is asked, of a state that is there; the answer is the exit code. */
export async function runOneShot(
  settings: Settings,
  context: Context,
  ask: (recorded: Recorded) => Asked,
): Promise<number> {
  const { wiring, isAlone } = await openEither(settings, context);
  try {
    const { ports } = wiring;
    const { status } = await ports.repository.tips();
    if (status === undefined && isAlone) await reconcileOnce(ports, { signal: context.interruption() });
    const task = await recordTask(ports, ask);
    const followed = isAlone ? await reconcileFor(task, wiring, context) : undefined;
    const end = followed ?? (await watchFor(task, settings, wiring, context));
    return told(end, task, context);
  } finally {
    await wiring.close();
  }
}

/** Where another Orca works on the state directory, that one makes the passes. */
async function openEither(
  settings: Settings,
  context: Context,
): Promise<{ wiring: Wiring; isAlone: boolean }> {
  const log = { ...lineLog(context.terminal, { verbose: false }), ...QUIET };
  try {
    return { wiring: await openReconciler(settings, log), isAlone: true };
  } catch (error) {
    if (!(error instanceof OrcaError) || error.reason !== 'StateDirectoryBusy') throw error;
    return { wiring: await openPorts(settings, log), isAlone: false };
  }
}

/** Undefined: another reconciler makes the passes. */
async function reconcileFor(
  task: Key,
  { ports, loop }: Wiring,
  context: Context,
): Promise<RunFollower | undefined> {
  const done = new AbortController();
  let isElsewhere = false;
  const follower = new RunFollower(task, ports.executor, context.terminal);
  await serveLoop(ports, {
    ...loop,
    signal: AbortSignal.any([done.signal, context.interruption()]),
    onPass: ({ memory }) => {
      if (follower.look(memory.recorded)) done.abort();
    },
    onHold: (hold) => {
      isElsewhere = !hold.held && hold.isAlive;
      if (isElsewhere) done.abort();
    },
  });
  if (isElsewhere) return undefined;
  await follower.finish();
  return follower;
}

async function watchFor(
  task: Key,
  settings: Settings,
  { ports }: Wiring,
  context: Context,
): Promise<RunFollower> {
  const signal = context.interruption();
  const follower = new RunFollower(task, ports.executor, context.terminal);
  const reading = await openReading(settings);
  while (!signal.aborted && !follower.look(await reading.recorded())) await reading.pause(signal);
  await reading.close();
  await follower.finish();
  return follower;
}

function told({ record }: RunFollower, task: Key, { terminal }: Context): number {
  const name = task.slice(task.indexOf('/') + 1);
  if (record?.finishedAt === undefined) {
    terminal.err(
      `Stopped watching; the task goes on: \`orca logs task/${name} -f\` follows it, \`orca delete task/${name}\` ends it.`,
    );
    return EXIT.interrupted;
  }
  if (record.phase === 'Succeeded') return EXIT.ok;
  terminal.err(plain(`Task ${name} ${record.phase.toLowerCase()}: ${record.reason}: ${record.message}`));
  return EXIT.failed;
}

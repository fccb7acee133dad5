/** The errand of passes: carries out what is committed for as long as the job may last, and sees to it that somebody goes on. */
import { keyOf } from '../../api/names.ts';
import { EMPTY_RECORDED } from '../../api/recorded.ts';
import { frontPage } from '../../core/front-page/front-page.ts';
import { hasBubblewrap } from '../../lib/bubblewrap.ts';
import type { Log } from '../../reconciler/ports.ts';
import { type CarriedOut, carryOut } from '../carry-out.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { openReconciling } from '../reconciling.ts';
import type { Settings } from '../settings.ts';
import type { Wiring } from '../wire.ts';
import { startNext } from './next-invocation.ts';
import { annotationOf, type Runner } from './runner.ts';

export interface Errands {
  readonly context: Context;
  readonly settings: Settings;
  readonly runner: Runner;
  readonly log: Log;
}

export interface ActionOptions {
  /** Milliseconds. */
  readonly timeBudget: number;
  /** `required`: nothing is started where bubblewrap does not work. */
  readonly isolation: 'required' | 'preferred';
}

export async function reconcileErrand(errands: Errands, options: ActionOptions): Promise<ExitCode> {
  const { context, settings, runner, log } = errands;
  const wiring = await openReconciling(settings, log, 'untilDone');
  let done: CarriedOut;
  try {
    if (options.isolation === 'required') await refuseUnconfined(wiring, context);
    done = await carryOut(wiring, context, { timeBudget: options.timeBudget });
    await tell(done, wiring, errands);
  } finally {
    await wiring.close();
  }
  // Whoever cancels a job does not ask for the next one.
  const isCancelled = context.interruption().aborted;
  if (done.end !== 'drained' || isCancelled) return done.exitCode;
  const trouble = await startNext(settings, context.env, log);
  runner.output('next', trouble === undefined ? 'started' : 'not-started');
  if (trouble === undefined) return done.exitCode;
  runner.annotate({ level: 'error', title: 'The next invocation was not started', message: trouble });
  return EXIT.failed;
}

async function refuseUnconfined({ config }: Wiring, { env }: Context): Promise<void> {
  if (config.root.root.isolation === 'none')
    throw new CommandError(
      'orca.yaml says isolation: none, and the action demands isolation: remove one of the two (input isolation: preferred).',
    );
  if (await hasBubblewrap(env.PATH ?? '')) return;
  throw new CommandError(
    'bubblewrap does not work on this runner, so that agents would run unconfined: use a Linux runner that allows user namespaces, or set the input isolation to preferred.',
  );
}

const RESULTS = {
  done: 'done',
  drained: 'handed-over',
  heldElsewhere: 'elsewhere',
  stopped: 'stopped',
  abandoned: 'stopped',
} as const satisfies Record<CarriedOut['end'], string>;

async function tell(
  { end, sentence, failed }: CarriedOut,
  { ports, config }: Wiring,
  { context, runner }: Errands,
): Promise<void> {
  context.terminal.out(sentence);
  runner.output('result', RESULTS[end]);
  const { config: tip, status } = await ports.repository.tips();
  const problems = tip.known ? (await ports.config.read(tip.value)).problems : [];
  for (const problem of problems) runner.annotate(annotationOf(problem));
  for (const { project, name, reason, message } of failed)
    runner.annotate({
      level: 'error',
      title: `Task ${keyOf(project, name)} failed`,
      message: `${reason}: ${message}`,
    });
  const recorded = status === undefined ? EMPTY_RECORDED : await ports.state.load(status);
  const page = withLinks(frontPage(recorded), context, config.root.statusBranch);
  runner.summarize(`${sentence.split('\n')[0]}\n\n${page}`);
}

/** Those of the status branch are relative to it. */
function withLinks(page: string, { env }: Context, statusBranch: string): string {
  const base = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/blob/${statusBranch}/`;
  return page.replaceAll('](projects/', `](${base}projects/`);
}

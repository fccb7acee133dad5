/** `orca action`: what the GitHub Action runs. The event that started the job says whether to make passes or to review. */
import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { errandOf } from '../action/errand.ts';
import type { ActionOptions, Errands } from '../action/reconcile-errand.ts';
import { openRunner, type Runner } from '../action/runner.ts';
import type { Context } from '../context.ts';
import { secretsOf } from '../credential-settings.ts';
import { durationOf } from '../duration-option.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { failureOf } from '../sentences.ts';
import { type GlobalFlags, isVerbose, type Settings } from '../settings.ts';

export function define(command: Command, context: Context): void {
  command
    .addOption(
      new Option('--time-budget <duration>', 'after this time, hand over and start the workflow again')
        .argParser(durationOf)
        .default(durationOf('50m'), '50m'),
    )
    .addOption(
      new Option('--isolation <how>', 'whether agents may run where bubblewrap does not work')
        .choices(['required', 'preferred'])
        .default('required'),
    )
    .addHelpText(
      'after',
      examples([
        ['orca action', 'in a job of GitHub Actions: what its event asks for'],
        ['orca action --time-budget 5h', 'in a job that may last six hours'],
      ]),
    )
    .action(async (flags: ActionOptions & GlobalFlags) => {
      // From the start, so that a job that is cancelled at any moment is handed over.
      context.interruption();
      const settings = await context.settings(command);
      const runner = openRunner(context.env, context.terminal, secretsIn(settings));
      const log = lineLog(context.terminal, { verbose: isVerbose(flags, context.env) });
      try {
        process.exitCode = await run({ context, settings, runner, log }, flags);
      } catch (error) {
        complain(error, runner);
        throw error;
      } finally {
        runner.close();
      }
    });
}

async function run(errands: Errands, options: ActionOptions): Promise<ExitCode> {
  const { context, runner } = errands;
  const errand = errandOf(await eventOf(context));
  switch (errand.type) {
    case 'reconcile': {
      const { reconcileErrand } = await import('../action/reconcile-errand.ts');
      return reconcileErrand(errands, options);
    }
    case 'review': {
      const { reviewErrand } = await import('../action/review-errand.ts');
      return reviewErrand(errands, errand);
    }
    case 'nothing':
      context.terminal.out(`Nothing to do: ${errand.why}.`);
      runner.output('result', 'nothing');
      return EXIT.ok;
  }
}

async function eventOf({ env }: Context) {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
  if (!name || !path)
    throw new CommandError(
      'There is no event: `orca action` is for jobs of GitHub Actions; elsewhere use `orca reconcile --time-budget 50m`.',
      EXIT.usage,
    );
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
  return { name, payload };
}

function complain(error: unknown, runner: Runner): void {
  const { text } = failureOf(error, false);
  runner.annotate({ level: 'error', title: 'Orca', message: text });
}

/** Of its own, and what agents may be given: a runner masks by itself only what stands among the secrets of the repository. */
function secretsIn({ credentials, agentEnvironment }: Settings): readonly string[] {
  const keys = Object.entries(agentEnvironment).filter(([name]) =>
    /(?:KEY|TOKEN|SECRET|PASSWORD)$/.test(name),
  );
  return [...secretsOf(credentials), ...keys.map(([, value]) => value)];
}

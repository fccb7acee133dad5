/** `orca plan`: what the next pass would record and do, or what merging a change would; spends nothing, starts nothing. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Preview, preview } from '../../reconciler/preview.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { planDocument, problemsOf } from '../plan-document.ts';
import { planPage } from '../plan-page.ts';
import type { ProposalFlags } from '../plan-proposal.ts';
import { openPorts } from '../wire.ts';

interface PlanFlags extends ProposalFlags {
  readonly prompts?: true;
  readonly exitCode?: true;
}

export function define(command: Command, context: Context): void {
  command
    .addOption(
      new Option('-o, --output <format>', 'how to print it')
        .choices(['text', 'json', 'yaml'])
        .default('text'),
    )
    .option('--prompts', 'show each prompt in full')
    .option('--ref <branch|commit>', 'what merging this into the config branch would do')
    .addOption(
      new Option(
        '--pull-request <number>',
        'what merging this pull request of the config repository would do',
      )
        .argParser(numberOf)
        .conflicts('ref'),
    )
    .option('--report', 'say it on GitHub: the verdict on the commit, and the plan on the pull request')
    .option('--exit-code', 'exit with 4 when there is something to record or to do')
    .addHelpText(
      'after',
      examples([
        ['orca plan', 'what would be recorded and done, and what waits'],
        ['orca plan --prompts', 'with the prompts that agents would get'],
        ['orca plan -o json', 'all of it as data'],
        ['orca plan --exit-code', 'for scripts: 0 nothing to do, 4 something to do'],
        ['orca plan --ref my-branch', 'what would happen if that branch were merged'],
        ['orca plan --pull-request 12 --report', 'the same of a pull request, as a comment on it'],
      ]),
    )
    .action(async (flags: PlanFlags) => {
      const settings = await context.settings(command);
      const log = lineLog(context.terminal, { verbose: false });
      const wiring = await openPorts(settings, log, 'looking');
      try {
        if (flags.ref !== undefined || flags.pullRequest !== undefined) {
          const { planProposal } = await import('../plan-proposal.ts');
          process.exitCode = await planProposal({ settings, wiring, context, log }, flags);
          return;
        }
        if (flags.report === true)
          throw new CommandError(
            '--report needs --ref or --pull-request: name what to report on.',
            EXIT.usage,
          );
        const made = await preview(wiring.ports);
        context.terminal.out(await printed(made, flags));
        process.exitCode = exitCodeFor(made, flags);
      } finally {
        await wiring.close();
      }
    });
}

function numberOf(text: string): number {
  const number = Number(text.replace(/^#/, ''));
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be the number of a pull request, such as 1.');
}

async function printed(made: Preview, { output, prompts }: PlanFlags): Promise<string> {
  if (output === 'text') return planPage(made, prompts === true ? 'withPrompts' : 'short');
  const json = JSON.stringify(planDocument(made), undefined, 2);
  if (output === 'json') return json;
  const { yamlOf } = await import('../manifest-edit.ts');
  return yamlOf(JSON.parse(json)).trimEnd();
}

function exitCodeFor({ observed, plan }: Preview, { exitCode }: PlanFlags): ExitCode {
  if (problemsOf(observed).length > 0 || !observed.desired.known) return EXIT.failed;
  const isIdle = plan.changes.length === 0 && plan.effects.length === 0;
  return exitCode === true && !isIdle ? EXIT.somethingToDo : EXIT.ok;
}

/** `orca plan`: what the next pass would record and do, and why; spends nothing, writes nothing. */
import { type Command, Option } from 'commander';
import { type Preview, preview } from '../../reconciler/preview.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { planDocument, problemsOf } from '../plan-document.ts';
import { planPage } from '../plan-page.ts';
import { openPorts } from '../wire.ts';

interface PlanFlags {
  readonly output: 'text' | 'json' | 'yaml';
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
    .option('--exit-code', 'exit with 4 when there is something to record or to do')
    .addHelpText(
      'after',
      examples([
        ['orca plan', 'what would be recorded and done, and what waits'],
        ['orca plan --prompts', 'with the prompts that agents would get'],
        ['orca plan -o json', 'all of it as data'],
        ['orca plan --exit-code', 'for scripts: 0 nothing to do, 4 something to do'],
      ]),
    )
    .action(async (flags: PlanFlags) => {
      const settings = await context.settings(command);
      const log = lineLog(context.terminal, { verbose: false });
      const { ports, close } = await openPorts(settings, log, 'looking');
      try {
        const made = await preview(ports);
        context.terminal.out(await printed(made, flags));
        process.exitCode = exitCodeFor(made, flags);
      } finally {
        await close();
      }
    });
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

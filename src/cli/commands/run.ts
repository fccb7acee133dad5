/** `orca run -- "prompt"`: a recorded task that lands nothing, watched until it ends. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { runOneShot } from '../one-shot.ts';
import { timeoutOption } from '../timeout-option.ts';

interface RunFlags {
  readonly model?: string;
  readonly project?: string;
  readonly capability?: readonly string[];
  readonly timeout: number;
}

export function define(command: Command, context: Context): void {
  command
    .argument('<prompt...>', 'what to do; after --')
    .option('--model <name>', 'only a pod with this model')
    .option('-p, --project <name>', 'on a pod of this project, in its repository')
    .option('--capability <name...>', 'only a pod that can do this')
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      examples([
        ['orca run -- "Where are sessions stored?"', 'ask, on any pod'],
        ['orca run --model sonnet -- "Explain the build"', 'on a pod with this model'],
      ]),
    )
    .action(async (words: readonly string[], flags: RunFlags) => {
      const { model, project, capability: capabilities = [], timeout: timeoutSeconds } = flags;
      const asked = { prompt: words.join(' '), model, project, capabilities, timeoutSeconds };
      process.exitCode = await runOneShot(await context.settings(command), context, () => asked);
    });
}

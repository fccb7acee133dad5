/** `orca scale agentpool NAME --replicas=N`: a commit that changes one number. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { scaled } from '../apply-changes.ts';
import { commitChanges } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { declaredId } from '../lookup.ts';
import { parseOne } from '../resource-types.ts';

interface ScaleFlags {
  readonly replicas: number;
  readonly project?: string;
}

export function define(command: Command, context: Context): void {
  command
    .argument('<type>', 'agentpool; or agentpool/NAME')
    .argument('[name]', 'which pool')
    .requiredOption('--replicas <number>', 'how many pods', replicasOf)
    .option('-p, --project <name>', 'its project')
    .addHelpText(
      'after',
      examples([
        ['orca scale agentpool dev-team --replicas=5', 'five pods'],
        ['orca scale pool/dev-team --replicas=0', 'none; busy pods finish first'],
      ]),
    )
    .action(async (word: string, name: string | undefined, flags: ScaleFlags) => {
      const one = parseOne(word, { name, project: flags.project });
      if (one.type.kind !== 'AgentPool')
        throw new CommandError(
          `Only an agentpool has replicas: orca scale agentpool NAME --replicas=N.`,
          EXIT.usage,
        );
      await commitChanges(command, context, {
        change: (files) => scaled(files, declaredId(files, one), flags.replicas),
        message: `Scale AgentPool/${one.name} to ${flags.replicas}`,
      });
    });
}

function replicasOf(text: string): number {
  const replicas = Number(text);
  if (/^\d+$/.test(text) && replicas <= 1000) return replicas;
  throw new InvalidArgumentError('It must be a whole number from 0 to 1000.');
}

/** `orca describe TYPE NAME`: one recorded object in full. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { description } from '../description.ts';
import { examples } from '../help.ts';
import { found } from '../lookup.ts';
import { openReading } from '../reading.ts';
import { parseOne } from '../resource-types.ts';

export function define(command: Command, context: Context): void {
  command
    .argument('<type>', 'pod, pool, task, project, run or workflow; or TYPE/NAME')
    .argument('[name]', 'which one')
    .option('-p, --project <name>', 'its project')
    .addHelpText(
      'after',
      examples([
        ['orca describe task/add-search', 'a task with its conditions and runs'],
        ['orca describe pod dev-team-1a2b3c4d', 'a pod and what it works on'],
        ['orca describe workflow/add-endpoint', 'a workflow with its nodes and the tasks that run it'],
        ['orca describe run/add-search-5e6f7a8b', 'a run with its checks and usage'],
      ]),
    )
    .action(async (type: string, name: string | undefined, flags: { readonly project?: string }) => {
      const one = parseOne(type, { name, project: flags.project });
      const reading = await openReading(await context.settings(command));
      try {
        const recorded = await reading.recorded();
        const workflows = one.type.kind === 'Workflow' ? await reading.workflows() : [];
        const object = found({ ...recorded, workflows }, one);
        context.terminal.out(description(object, { recorded, now: Date.now() }));
      } finally {
        await reading.close();
      }
    });
}

/** `orca why task/x`: the reason why a task is where it is, with the counts behind it. */
import type { Command } from 'commander';
import { keyOf } from '../../api/names.ts';
import { plain } from '../../api/sanitize.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { explanations } from '../explanation.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { found } from '../lookup.ts';
import { openReading } from '../reading.ts';
import { parseOne } from '../resource-types.ts';

interface WhyFlags {
  readonly project?: string;
  readonly output: 'text' | 'json';
}

const WRONG_TYPE = new CommandError('Ask about a task, a pod or a run, such as task/add-search.', EXIT.usage);

export function define(command: Command, context: Context): void {
  command
    .argument('<task>', 'task/NAME, or pod/NAME')
    .argument('[name]', 'when the type stands by itself')
    .option('-p, --project <name>', 'its project')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca why task/add-search', 'what it waits for, predicate by predicate, and what to do'],
        ['orca why pod/dev-team-1a2b3c4d', 'why a pod is not ready'],
      ]),
    )
    .action(async (word: string, name: string | undefined, flags: WhyFlags) => {
      const one = parseOne(word.includes('/') || name !== undefined ? word : `task/${word}`, {
        name,
        project: flags.project,
      });
      if (!['DevTask', 'AgentPod', 'Run'].includes(one.type.kind)) throw WRONG_TYPE;
      const reading = await openReading(await context.settings(command));
      const recorded = await reading.recorded();
      await reading.close();
      const object = found(recorded, one);
      if (object.kind !== 'DevTask' && object.kind !== 'AgentPod' && object.kind !== 'Run') throw WRONG_TYPE;
      const { phase, reason, message, project } = object.record;
      const state = `${phase} (${reason})${message === '' ? '' : `: ${message}`}`;
      const task =
        object.kind === 'DevTask' ? recorded.tasks.get(keyOf(project, object.record.name)) : undefined;
      const why =
        task === undefined
          ? { state, details: [], refusals: [], remedy: undefined }
          : explanations(recorded, Date.now())(task);
      if (flags.output === 'json') {
        context.terminal.out(
          JSON.stringify(
            { phase, reason, message, details: why.details, refusals: why.refusals, remedy: why.remedy },
            undefined,
            2,
          ),
        );
        return;
      }
      const lines = [
        `${one.type.singular}/${object.record.name} is ${why.state}`,
        ...why.details.map((line) => `  ${line}`),
        ...(why.remedy === undefined ? [] : [why.remedy]),
      ];
      context.terminal.out(plain(lines.join('\n')));
    });
}

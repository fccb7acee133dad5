/** `orca exec POD -- "prompt"`: as `orca run`, on this very pod. */
import type { Command } from 'commander';
import { keyOf } from '../../api/names.ts';
import type { PodRecord, Recorded } from '../../api/recorded.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit.ts';
import { examples } from '../help.ts';
import { found } from '../lookup.ts';
import { runOneShot } from '../one-shot.ts';
import { parseOne } from '../resource-types.ts';
import { timeoutOption } from '../timeout-option.ts';

interface ExecFlags {
  readonly project?: string;
  readonly timeout: number;
}

export function define(command: Command, context: Context): void {
  command
    .argument('<pod>', 'name of the pod')
    .argument('<prompt...>', 'what to do; after --')
    .option('-p, --project <name>', 'its project')
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      examples([
        ['orca exec dev-team-1a2b3c4d -- "Where are sessions stored?"', 'ask this pod'],
        ['orca exec pod/reviewer -p my-app -- "Explain the build"', 'a pod of a certain project'],
      ]),
    )
    .action(async (word: string, words: readonly string[], flags: ExecFlags) => {
      const { timeout: timeoutSeconds } = flags;
      process.exitCode = await runOneShot(await context.settings(command), context, (recorded) => {
        const { name, project } = podNamed(recorded, word, flags.project);
        return {
          ...{ prompt: words.join(' '), model: undefined, project, pod: name },
          ...{ capabilities: [], timeoutSeconds },
        };
      });
    });
}

function podNamed(recorded: Recorded, word: string, project: string | undefined): PodRecord {
  const one = word.includes('/')
    ? parseOne(word, { project })
    : parseOne('agentpod', { name: word, project });
  const { kind, record } = found(recorded, one);
  const pod = kind === 'AgentPod' ? recorded.pods.get(keyOf(record.project, record.name)) : undefined;
  if (pod === undefined)
    throw new CommandError(`Only a pod can be asked, not ${word}: \`orca get pods\` lists them.`);
  if (pod.phase === 'Terminating' || pod.phase === 'Terminated')
    throw new CommandError(`Pod ${pod.name} is ${pod.phase} and takes nothing new: name another one.`);
  return pod;
}

/** `orca delete TYPE NAME`: removes the object's manifest from the config repository, as a commit. */
import type { Command } from 'commander';
import { declared, deleted } from '../apply-changes.ts';
import { commitChanges } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { deleteTask } from '../ephemeral-task.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { lineLog } from '../line-log.ts';
import { declaredId, type Wanted } from '../lookup.ts';
import type { ManifestFiles } from '../manifest-files.ts';
import { parseOne } from '../resource-types.ts';
import { openPorts } from '../wire.ts';

export function define(command: Command, context: Context): void {
  command
    .argument('<type>', 'pod, pool, task or project; or TYPE/NAME')
    .argument('[name]', 'which one')
    .option('-p, --project <name>', 'its project')
    .addHelpText(
      'after',
      examples([
        ['orca delete task/add-search', 'its runs stop, its pull request is closed'],
        ['orca delete agentpool dev-team -p my-app', 'its pods finish their runs and end'],
      ]),
    )
    .action(async (word: string, name: string | undefined, flags: { readonly project?: string }) => {
      const one = parseOne(word, { name, project: flags.project });
      if (one.type.kind === 'Run')
        throw new CommandError(
          `A run is a record, not a manifest: delete its task, or give the task a new orca.dev/rerun annotation.`,
          EXIT.usage,
        );
      if (one.type.kind === 'DevTask' && (await isDeletedFromRecord(one, command, context))) return;
      await commitChanges(command, context, {
        change: (files) => {
          if (one.type.kind === 'AgentPod') refusePoolPod(files, one.name);
          if (one.type.kind === 'DevTask') refuseMadeTask(files, one.name);
          return deleted(files, declaredId(files, one));
        },
        message: `Delete ${one.type.kind}/${one.name}`,
      });
    });
}

/** A task of `orca run` has no manifest: its record is all there is to delete. */
async function isDeletedFromRecord(one: Wanted, command: Command, context: Context): Promise<boolean> {
  if (!/^run-[0-9a-f]{8}$/.test(one.name)) return false;
  const { ports, close } = await openPorts(
    await context.settings(command),
    lineLog(context.terminal, { verbose: false }),
  );
  try {
    const isDeleted = await deleteTask(ports, one.name, one.project);
    if (isDeleted) context.terminal.out(`DevTask/${one.name} deleted`);
    return isDeleted;
  } finally {
    await close();
  }
}

/** A pool would only replace the pod: what the user wants is a smaller pool. */
function refusePoolPod(files: ManifestFiles, name: string): void {
  const objects = declared(files);
  if (objects.some((id) => id.kind === 'AgentPod' && id.name === name)) return;
  const pool = objects.find((id) => id.kind === 'AgentPool' && name.replace(/-[0-9a-f]{8}$/, '') === id.name);
  if (pool === undefined) return;
  throw new CommandError(
    `Pod ${name} belongs to pool ${pool.name}, which would replace it: use \`orca scale agentpool ${pool.name} --replicas=N\`.`,
  );
}

/** It goes with the task that it was made for: a firing of its schedule, or a node of its workflow. */
function refuseMadeTask(files: ManifestFiles, name: string): void {
  const names = declared(files).flatMap((id) => (id.kind === 'DevTask' ? [id.name] : []));
  if (names.includes(name)) return;
  const makers = names.filter((maker) => name.startsWith(`${maker}-`));
  const maker = makers.sort((a, b) => b.length - a.length)[0];
  if (maker === undefined || !/^-([0-9]{8}|.+-[0-9a-f]{8})$/.test(name.slice(maker.length))) return;
  throw new CommandError(
    `Task ${name} has no manifest: the schedule or the workflow of task ${maker} made it, and it goes with that; edit or delete task/${maker}.`,
  );
}

/** `orca replay`: makes the plans of recorded passes again and says where they are not what was recorded. */
import type { Command } from 'commander';
import { statusObject } from '../../api/names.ts';
import { oneLine, plain } from '../../api/sanitize.ts';
import type { CommitInfo } from '../../lib/git/git.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { type Difference, type Replay, replayOf } from '../replay.ts';
import { openPasses, type PassReader } from '../wire-reading.ts';

interface ReplayFlags {
  readonly output: 'text' | 'json';
  readonly all?: true;
}

export function define(command: Command, context: Context): void {
  command
    .argument('[commit]', 'commit of the status branch (default: its tip)')
    .option('--all', 'every commit that the branch has, and those that were archived')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca replay', 'the last pass: the same plan again, or where it differs'],
        ['orca replay 3f2a9c1', 'the pass of this commit of the status branch'],
        ['orca replay --all', 'every recorded pass'],
      ]),
    )
    .action(async (name: string | undefined, flags: ReplayFlags) => {
      const passes = await openPasses(await context.settings(command));
      try {
        const replays: Replay[] = [];
        for await (const commit of chosen(passes, name, flags)) replays.push(await replayOf(commit, passes));
        if (replays.length === 0)
          throw new CommandError(
            'The status branch has no commit yet: `orca reconcile` records the first one.',
          );
        const isAll = flags.all === true;
        context.terminal.out(flags.output === 'json' ? json(replays, isAll) : plain(page(replays, isAll)));
        if (replays.some(({ result }) => result === 'different')) process.exitCode = EXIT.failed;
      } finally {
        await passes.close();
      }
    });
}

async function* chosen(passes: PassReader, name: string | undefined, { all }: ReplayFlags) {
  if (all === true && name !== undefined)
    throw new CommandError('Name a commit or ask for --all, not both.', EXIT.usage);
  if (name !== undefined) yield await commitNamed(passes, name);
  else
    for await (const commit of passes.commits()) {
      yield commit;
      if (all === undefined) return;
    }
}

function json(replays: readonly Replay[], isAll: boolean): string {
  return JSON.stringify(isAll ? replays : replays[0], undefined, 2);
}

function page(replays: readonly Replay[], isAll: boolean): string {
  const told = replays.filter(({ result }) => !isAll || result === 'different').flatMap(linesOf);
  return (isAll ? [...told, summary(replays)] : told).join('\n');
}

function linesOf(replay: Replay): readonly string[] {
  const commit = replay.commit.slice(0, 12);
  if (replay.result === 'noPass') return [`${commit} is no pass: ${replay.why}.`];
  const { changes, differences } = replay;
  if (replay.result === 'same') return [`${commit} is the same again: ${changes.length} changes.`];
  return [`${commit} is not what is planned today:`, ...differences.map(differenceLine)];
}

function differenceLine({ path, field, recorded, recomputed }: Difference): string {
  const object = statusObject(path);
  const name = object === undefined ? path : `${object.kind.toLowerCase()}/${object.project}/${object.name}`;
  if (field === undefined) return `  ${name}: is ${recorded} in the commit, and ${recomputed} in the plan`;
  return `  ${name}: ${field} is ${shown(recorded)} in the commit, and ${shown(recomputed)} in the plan`;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : oneLine(JSON.stringify(value), 160);
}

function summary(replays: readonly Replay[]): string {
  const count = (result: Replay['result']) => replays.filter((replay) => replay.result === result).length;
  const others = count('noPass') === 0 ? '' : `; ${count('noPass')} commits are no passes`;
  return `${count('same')} passes are the same again, ${count('different')} are not${others}.`;
}

/** The one commit whose name begins so. */
async function commitNamed(passes: PassReader, prefix: string) {
  const found: CommitInfo[] = [];
  for await (const commit of passes.commits()) if (commit.oid.startsWith(prefix)) found.push(commit);
  const [only, ...others] = found;
  if (only === undefined)
    throw new CommandError(`The status branch has no commit ${prefix}; its log lists those it has.`);
  if (others.length > 0)
    throw new CommandError(`${prefix} may be any of ${found.length} commits: give more of it.`);
  return only;
}

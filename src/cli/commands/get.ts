/** `orca get TYPE [NAME]`: what the status branch says now, as a table or as data. */
import type { Command } from 'commander';
import type { Recorded } from '../../api/recorded.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit.ts';
import { examples } from '../help.ts';
import { noSuch } from '../lookup.ts';
import { defaultProject, type Known, type Listed, listed } from '../objects.ts';
import { type OutputFormat, outputOption, printed } from '../output.ts';
import { openReading, type Reading } from '../reading.ts';
import { type Asked, parseAsked } from '../resource-types.ts';
import { didYouMean } from '../suggestion.ts';

interface GetFlags {
  readonly project?: string;
  readonly allProjects?: boolean;
  readonly watch?: boolean;
  readonly output: OutputFormat;
}

export function define(command: Command, context: Context): void {
  command
    .argument('<type>', 'pods, pools, tasks, projects, runs, workflows or all; or TYPE/NAME')
    .argument('[name]', 'one object')
    .option('-p, --project <name>', 'project (default: the only one there is, else "default")')
    .option('-A, --all-projects', 'of every project')
    .option('-w, --watch', 'go on and print what changes')
    .addOption(outputOption())
    .addHelpText(
      'after',
      examples([
        ['orca get tasks', 'tasks with their phase'],
        ['orca get agentpods -p my-app -o wide', 'pods of one project, with more columns'],
        ['orca get task/add-search -o yaml', 'one task as data'],
        ['orca get workflows', 'what tasks can run by name'],
        ['orca get all -A -w', 'everything, and what changes'],
      ]),
    )
    .action(async (type: string, name: string | undefined, flags: GetFlags) => {
      const asked = parseAsked(type, { name, project: flags.project });
      const reading = await openReading(await context.settings(command));
      try {
        await get(asked, flags, { context, reading });
      } finally {
        await reading.close();
      }
    });
}

interface Means {
  readonly context: Context;
  readonly reading: Reading;
}

async function get(asked: Asked, flags: GetFlags, { context, reading }: Means): Promise<void> {
  const recorded = await known(reading, asked);
  const items = selected(recorded, asked, flags);
  const what = { items, single: asked.name !== undefined, mixed: asked.types.length > 1 };
  const sight = { recorded, now: Date.now() };
  if (items.length > 0 || flags.output === 'json' || flags.output === 'yaml')
    context.terminal.out(await printed(what, flags.output, sight));
  else context.terminal.err(nothingFound(recorded, flags));
  if (flags.watch === true) await watch(asked, flags, { context, reading }, items);
}

/** Prints the objects whose record changed, each time the status branch moved, until interrupted. */
async function watch(
  asked: Asked,
  flags: GetFlags,
  { context, reading }: Means,
  shown: readonly Listed[],
): Promise<void> {
  const signal = context.interruption();
  let before = new Map(shown.map((item) => [keyFor(item), JSON.stringify(item.record)]));
  while (await reading.pause(signal)) {
    if (!(await reading.moved())) continue;
    const recorded = await known(reading, asked);
    const items = selected(recorded, { ...asked, name: undefined }, flags).filter(
      ({ record }) => asked.name === undefined || record.name === asked.name,
    );
    const changed = items.filter((item) => before.get(keyFor(item)) !== JSON.stringify(item.record));
    before = new Map(items.map((item) => [keyFor(item), JSON.stringify(item.record)]));
    if (changed.length === 0) continue;
    const what = { items: changed, single: asked.name !== undefined, mixed: asked.types.length > 1 };
    const text = await printed(what, flags.output, { recorded, now: Date.now() });
    const isTable = flags.output === 'table' || flags.output === 'wide';
    context.terminal.out(isTable && !what.mixed ? text.slice(text.indexOf('\n') + 1) : text);
  }
}

/** Manifests are read only where workflows are asked for. */
async function known(reading: Reading, { types }: Asked): Promise<Known> {
  const recorded = await reading.recorded();
  const isAsked = types.some(({ kind }) => kind === 'Workflow');
  return isAsked ? { ...recorded, workflows: await reading.workflows() } : recorded;
}

function keyFor({ kind, record }: Listed): string {
  return `${kind}/${record.project}/${record.name}`;
}

/** Undefined: every project. One that is written with the name is meant, whatever the flags say. */
function projectOf(recorded: Known, asked: Asked, { project, allProjects }: GetFlags): string | undefined {
  if (allProjects === true && asked.project === project) return undefined;
  return asked.project ?? defaultProject(recorded);
}

function selected(recorded: Known, asked: Asked, flags: GetFlags): readonly Listed[] {
  const project = projectOf(recorded, asked, flags);
  if (project !== undefined && asked.project !== undefined && !recorded.projects.has(project))
    throw new CommandError(
      `There is no project "${project}" on the status branch.${didYouMean(project, recorded.projects.keys())} \`orca get projects\` lists them.`,
    );
  const items = asked.types.flatMap(({ kind }) =>
    listed(recorded, kind, { project: kind === 'Project' ? undefined : project, name: asked.name }),
  );
  if (asked.name === undefined) return flags.output === 'table' ? items.filter(isNoNode) : items;
  if (items.length > 0) return items;
  const [type] = asked.types;
  if (type === undefined) return items;
  throw new CommandError(noSuch(recorded, { type, name: asked.name, project }));
}

/** Nodes are shown with the task that runs them, and in wide tables. */
function isNoNode(item: Listed): boolean {
  return item.kind !== 'DevTask' || item.record.node === undefined;
}

function nothingFound(recorded: Recorded, flags: GetFlags): string {
  if (recorded.header.configCommit === '')
    return 'Nothing is recorded yet: run `orca reconcile` to carry out what is committed.';
  if (flags.allProjects === true) return 'Nothing of this type is recorded.';
  const project = flags.project ?? defaultProject(recorded);
  return `Nothing of this type is recorded in project ${project}: -A looks in every project, -p in another.`;
}

/** `orca logs POD|task/x|run/x`: the event stream of a run on this machine, or else its copy on the branch of transcripts. */
import type { Command } from 'commander';
import { type Key, keyOf } from '../../api/names.ts';
import { isRunActive, type Recorded, type TaskRecord } from '../../api/recorded.ts';
import type { TimedEvent } from '../../api/run-contract.ts';
import type { Context } from '../context.ts';
import { eventLines } from '../event-lines.ts';
import { CommandError } from '../exit.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { lineLog } from '../line-log.ts';
import { found } from '../lookup.ts';
import { type Listed, listed } from '../objects.ts';
import { openReading } from '../reading.ts';
import { parseOne } from '../resource-types.ts';
import { openPorts, transcripts } from '../wire.ts';
import { nodeTasks } from '../workflow-nodes.ts';

interface LogsFlags {
  readonly follow?: true;
  readonly project?: string;
  readonly output: 'text' | 'json';
}

const WRONG_TYPE = new CommandError(
  'Only pods, tasks and runs have logs: name one, such as task/add-search.',
);

export function define(command: Command, context: Context): void {
  command
    .argument('<object>', 'a pod, task/NAME or run/NAME')
    .argument('[name]', 'when the type stands by itself')
    .option('-f, --follow', 'go on until the run ends')
    .option('-p, --project <name>', 'its project')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca logs task/add-search -f', 'the latest run of a task, as it goes on'],
        ['orca logs dev-team-1a2b3c4d', 'what a pod works on, or worked on last'],
        ['orca logs run/add-search-5e6f7a8b -o json', 'every event, one JSON object a line'],
      ]),
    )
    .action(async (word: string, name: string | undefined, flags: LogsFlags) => {
      const isTyped = word.includes('/') || name !== undefined;
      const { project } = flags;
      const one = isTyped ? parseOne(word, { name, project }) : parseOne('agentpod', { name: word, project });
      if (one.type.kind === 'Workflow') throw WRONG_TYPE;
      const settings = await context.settings(command);
      const reading = await openReading(settings);
      const recorded = await reading.recorded();
      await reading.close();
      const run = runOf(recorded, found(recorded, one));
      const log = lineLog(context.terminal, { verbose: false });
      const { ports, config, close } = await openPorts(settings, log, 'looking');
      try {
        const here = ports.executor.output(run, { from: 0, follow: flags.follow === true });
        const isHere = await show(here, flags, context);
        if (!isHere && !(await show(copied(await transcripts(config).read(run)), flags, context)))
          throw new CommandError(nothingThere(recorded, run, config.root.logs.branch));
      } finally {
        await close();
      }
    });
}

/** False: there was no event. */
async function show(
  events: AsyncIterable<TimedEvent> | Iterable<TimedEvent>,
  { output }: LogsFlags,
  { terminal }: Context,
): Promise<boolean> {
  let isEmpty = true;
  for await (const event of events) {
    isEmpty = false;
    if (output === 'json') terminal.out(JSON.stringify(event));
    else for (const line of eventLines(event, terminal)) terminal.out(line);
  }
  return !isEmpty;
}

/** The branch is Orca's own: its lines are what a supervisor wrote. */
function* copied(transcript = ''): Iterable<TimedEvent> {
  for (const line of transcript.split('\n')) if (line !== '') yield JSON.parse(line) as TimedEvent;
}

/** The run that is meant: itself, the task's latest, or the pod's active or else latest one. */
function runOf(recorded: Recorded, object: Listed): Key {
  const { project, name } = object.record;
  if (object.kind === 'Run') return keyOf(project, name);
  const runs = listed(recorded, 'Run', { project })
    .flatMap((each) => (each.kind === 'Run' ? [each.record] : []))
    .filter((run) =>
      object.kind === 'AgentPod' ? run.pod === name : object.kind === 'DevTask' && run.task === name,
    )
    .sort((a, b) => b.scheduledAt.localeCompare(a.scheduledAt));
  const run = runs.find(isRunActive) ?? runs[0];
  if (run !== undefined) return keyOf(project, run.name);
  if (object.kind === 'DevTask') throw new CommandError(noRunOf(recorded, object.record));
  if (object.kind === 'AgentPod') throw new CommandError(`${name} has no run yet.`);
  throw WRONG_TYPE;
}

function noRunOf(recorded: Recorded, task: TaskRecord): string {
  const nodes = nodeTasks(recorded, task).filter(({ task: { run } }) => run !== undefined);
  if (nodes.length === 0)
    return `${task.name} has no run yet: \`orca why task/${task.name}\` says what it waits for.`;
  const node = nodes.find(({ task: { phase } }) => phase === 'Failed') ?? nodes[0];
  const shown = `\`orca logs task/${node?.task.name}\` shows node ${node?.path}`;
  return `${task.name} has no run of its own, but its nodes have: ${shown}, and \`orca why task/${task.name}\` lists them all.`;
}

function nothingThere(recorded: Recorded, key: Key, branch: string): string {
  const run = recorded.runs.get(key);
  if (run !== undefined && isRunActive(run))
    return `Run ${run.name} has said nothing yet, or runs on ${run.host}: try again with -f there.`;
  return `The events of ${run?.name ?? key} are neither on this machine (it ran on ${run?.host ?? 'another'}) nor on the branch ${branch}: \`orca describe run/${run?.name ?? key}\` shows its outcome.`;
}

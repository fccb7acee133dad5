/** `orca status`: counts of what is recorded, and what hampers it. */
import type { Command } from 'commander';
import type { Failure } from '../../api/failure.ts';
import type { ProjectRecord, Recorded, TaskPhase } from '../../api/recorded.ts';
import { isRunActive } from '../../api/recorded.ts';
import { plain } from '../../api/sanitize.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { leaseText } from '../hold-sentence.ts';
import { jsonOption } from '../json-option.ts';
import { spentToday } from '../money.ts';
import { openReading } from '../reading.ts';

interface Counts {
  readonly projects: number;
  readonly pools: number;
  readonly pods: {
    readonly total: number;
    readonly ready: number;
    readonly busy: number;
    readonly failed: number;
  };
  readonly tasks: { readonly total: number } & Readonly<Partial<Record<TaskPhase, number>>>;
  readonly runs: { readonly active: number };
  /** By project, on the last day (UTC) on which it spent something. */
  readonly spend: Readonly<Record<string, NonNullable<ProjectRecord['spend']>>>;
}

export function define(command: Command, context: Context): void {
  command
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca status', 'counts, notices and problems'],
        ['orca status -o json', 'the same as data'],
      ]),
    )
    .action(async (flags: { readonly output: 'text' | 'json' }) => {
      const settings = await context.settings(command);
      const reading = await openReading(settings);
      try {
        const recorded = await reading.recorded();
        const counts = countsOf(recorded);
        const { configCommit, problems } = recorded.header;
        const stranger = await reading.stranger();
        const notices = [...(stranger === undefined ? [] : [stranger]), ...recorded.header.notices];
        const held = await reading.lease();
        const lease = held && { holder: held.holder, epoch: held.epoch, released: held.released };
        if (flags.output === 'json')
          context.terminal.out(
            JSON.stringify({ configCommit, lease, ...counts, notices, problems }, undefined, 2),
          );
        else {
          const said = { recorded, counts, notices, lease: leaseText(held) };
          context.terminal.out(plain(text(settings.repository.url, said)));
        }
      } finally {
        await reading.close();
      }
    });
}

function countsOf(recorded: Recorded): Counts {
  const pods = [...recorded.pods.values()].filter(({ phase }) => phase !== 'Terminated');
  const inPhase = (phase: string) => pods.filter((pod) => pod.phase === phase).length;
  const phases: Partial<Record<TaskPhase, number>> = {};
  for (const { phase } of recorded.tasks.values()) phases[phase] = (phases[phase] ?? 0) + 1;
  return {
    projects: recorded.projects.size,
    pools: recorded.pools.size,
    pods: { total: pods.length, ready: inPhase('Ready'), busy: inPhase('Busy'), failed: inPhase('Failed') },
    tasks: { total: recorded.tasks.size, ...phases },
    runs: { active: [...recorded.runs.values()].filter(isRunActive).length },
    spend: Object.fromEntries(
      [...recorded.projects].flatMap(([name, { spend }]) => (spend === undefined ? [] : [[name, spend]])),
    ),
  };
}

/** Of the projects that have spent something today or may not spend as they like. */
function spendLines({ projects }: Recorded, now: number): readonly string[] {
  return [...projects.values()].flatMap((project) => {
    const spent = spentToday(project, now);
    return spent === undefined ? [] : [`Spent:     ${project.name} ${spent} today (UTC)`];
  });
}

interface Said {
  readonly recorded: Recorded;
  readonly counts: Counts;
  readonly notices: readonly Failure[];
  readonly lease: string;
}

function text(url: string, { recorded, counts, notices, lease }: Said): string {
  const { projects, pools, pods, tasks, runs } = counts;
  const { configCommit, problems } = recorded.header;
  if (configCommit === '')
    return `${url}: nothing is recorded yet, run \`orca reconcile\` to carry out what is committed.`;
  const { total, ...phases } = tasks;
  const byPhase = Object.entries(phases).map(([phase, count]) => `${count} ${phase}`);
  const failed = pods.failed === 0 ? '' : `, ${pods.failed} failed`;
  return [
    `Config:    ${url} at ${configCommit.slice(0, 12)}`,
    `Lease:     ${lease}`,
    `Projects:  ${projects}`,
    `Pools:     ${pools}`,
    `Pods:      ${pods.total} total, ${pods.ready} ready, ${pods.busy} busy${failed}`,
    `Tasks:     ${[`${total} total`, ...byPhase].join(', ')}`,
    `Runs:      ${runs.active} active`,
    ...spendLines(recorded, Date.now()),
    ...notices.map(({ reason, message }) => `Notice:    ${reason}: ${message}`),
    ...problems.map((problem) => `Problem:   ${problem}`),
  ].join('\n');
}

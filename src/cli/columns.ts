/** The columns of `orca get`, by type: those everybody sees, and those of `-o wide`. */
import { conditionOf } from '../api/conditions.ts';
import { keyOf } from '../api/names.ts';
import { isRunOnPod, type Recorded, type RunRecord } from '../api/recorded.ts';
import { age, millis } from '../api/time.ts';
import { type Listed, listed } from './objects.ts';
import { RESOURCE_TYPES, type ResourceType } from './resource-types.ts';
import { tableLines } from './table.ts';
import { parameterNames, tasksOf } from './workflow-description.ts';

export interface Sight {
  readonly recorded: Recorded;
  /** Milliseconds since the epoch; ages are counted from here. */
  readonly now: number;
}

const COLUMNS: Readonly<
  Record<ResourceType['kind'], { readonly narrow: readonly string[]; readonly wide: readonly string[] }>
> = {
  Project: { narrow: ['NAME', 'READY', 'TASKS', 'AGE'], wide: ['REPOSITORY', 'DESCRIPTION'] },
  AgentPool: {
    narrow: ['NAME', 'PROJECT', 'DESIRED', 'READY', 'AGE'],
    wide: ['AGENT', 'MODEL', 'CAPABILITIES'],
  },
  AgentPod: {
    narrow: ['NAME', 'PROJECT', 'MODEL', 'PHASE', 'ACTIVE-TASKS', 'AGE'],
    wide: ['AGENT', 'POOL', 'CAPABILITIES', 'REASON'],
  },
  DevTask: {
    narrow: ['NAME', 'PROJECT', 'PHASE', 'ASSIGNED-POD', 'RETRIES', 'AGE'],
    wide: ['REASON', 'PULL-REQUEST', 'DEPENDS-ON'],
  },
  Run: {
    narrow: ['NAME', 'PROJECT', 'TASK', 'POD', 'PHASE', 'AGE'],
    wide: ['REASON', 'ROUNDS', 'TOKENS', 'PULL-REQUEST'],
  },
  Workflow: { narrow: ['NAME', 'PROJECT', 'NODES', 'TASKS'], wide: ['PARAMETERS', 'OUTPUTS', 'SOURCE'] },
};

export function objectLines(
  type: ResourceType,
  listing: readonly Listed[],
  sight: Sight,
  options: { readonly wide: boolean; readonly prefixed: boolean },
): readonly string[] {
  const { narrow, wide } = COLUMNS[type.kind];
  const header = options.wide ? [...narrow, ...wide] : narrow;
  const active = activeRuns(sight.recorded);
  const rows = listing.map((each) => {
    const cells = rowOf(each, sight, active);
    const name = options.prefixed ? `${type.singular}/${each.record.name}` : each.record.name;
    return [name, ...cells.slice(1)].slice(0, header.length);
  });
  return tableLines(header, rows);
}

export function nameOf(each: Listed): string {
  const type = RESOURCE_TYPES.find(({ kind }) => kind === each.kind);
  return `${type?.singular ?? each.kind}/${each.record.name}`;
}

function rowOf(
  each: Listed,
  { recorded, now }: Sight,
  active: ReadonlyMap<string, number>,
): readonly string[] {
  switch (each.kind) {
    case 'Project': {
      const { name, conditions, createdAt, spec } = each.record;
      const tasks = listed(recorded, 'DevTask', { project: name }).length;
      const ready = conditionOf(conditions, 'Ready')?.status ?? 'Unknown';
      const repository = spec.repository?.url ?? '<config repository>';
      return [name, ready, String(tasks), since(createdAt, now), repository, spec.description];
    }
    case 'AgentPool': {
      const { name, project, spec, readyReplicas, createdAt } = each.record;
      const { agent, model, capabilities } = spec.template;
      const counts = [String(spec.replicas), String(readyReplicas)];
      return [name, project, ...counts, since(createdAt, now), agent, model ?? '', capabilities.join(',')];
    }
    case 'AgentPod': {
      const { name, project, spec, phase, createdAt, pool, reason } = each.record;
      const runs = String(active.get(keyOf(project, name)) ?? 0);
      const more = [spec.agent, pool?.name ?? '', spec.capabilities.join(','), reason];
      return [name, project, spec.model ?? '', phase, runs, since(createdAt, now), ...more];
    }
    case 'DevTask': {
      const { name, project, phase, pod, retries, createdAt, reason, pullRequest, spec } = each.record;
      const upstreams = spec.dependsOn.map((on) =>
        on.project === project ? on.task : keyOf(on.project, on.task),
      );
      const more = [reason, pullRequest?.url ?? '', upstreams.join(',')];
      return [name, project, phase, pod ?? '', String(retries), since(createdAt, now), ...more];
    }
    case 'Run':
      return runRow(each.record, now);
    case 'Workflow': {
      const { name, project, spec, source } = each.record;
      const counts = [Object.keys(spec.nodes).length, tasksOf(each.record, recorded).length].map(String);
      const more = [parameterNames(spec), Object.keys(spec.outputs ?? {})].map((names) => names.join(','));
      return [name, project, ...counts, ...more, `${source.file}:${source.line}`];
    }
  }
}

function runRow(run: RunRecord, now: number): readonly string[] {
  const tokens = String(run.usage.inputTokens + run.usage.outputTokens);
  const more = [run.reason, String(run.rounds), tokens, run.pullRequest?.url ?? ''];
  return [run.name, run.project, run.task, run.pod, run.phase, since(run.scheduledAt, now), ...more];
}

function activeRuns(recorded: Recorded): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of recorded.runs.values()) {
    if (!isRunOnPod(run)) continue;
    const pod = keyOf(run.project, run.pod);
    counts.set(pod, (counts.get(pod) ?? 0) + 1);
  }
  return counts;
}

function since(at: string, now: number): string {
  return age(now - millis(at));
}

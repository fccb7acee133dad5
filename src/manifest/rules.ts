/** Rules inside one document that a schema cannot say. */
import { isCron, isTimeZone } from '../api/cron.ts';
import type { Manifest } from '../api/manifest-file.ts';
import type { WrittenAgentPool, WrittenDevTask } from '../api/manifests.generated.ts';
import { MAX_SCHEDULED_NAME } from '../api/names.ts';
import { millis, timestamp } from '../api/time.ts';
import { checkComplaints } from './check-rules.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { type Complaint, shown } from './explanation.ts';
import { typeComplaints } from './task-types.ts';
import { presetComplaints, toolComplaints } from './tool-references.ts';
import { valueComplaints } from './values.ts';
import { workflowComplaints } from './workflow-rules.ts';

/** Most manifests are right: nothing is made to say so. */
const NONE: readonly Complaint[] = [];

export function ruleComplaints(manifest: Manifest): readonly Complaint[] {
  if (manifest.kind === 'Project')
    return [...presetComplaints(manifest.spec ?? {}), ...checkComplaints(manifest.spec?.checks)];
  if (manifest.kind === 'AgentPool')
    return [
      ...selectorComplaints(manifest),
      ...toolComplaints(manifest.spec.template.spec, ['spec', 'template', 'spec']),
    ];
  if (manifest.kind === 'AgentPod') return toolComplaints(manifest.spec, ['spec']);
  if (manifest.kind === 'Workflow') return workflowComplaints(manifest);
  if (manifest.kind === 'DevTask')
    return [
      ...modelComplaints(manifest),
      ...parameterComplaints(manifest),
      ...timingComplaints(manifest),
      ...typeComplaints(manifest.spec),
      ...valueComplaints(manifest.spec),
      ...checkComplaints(manifest.spec.checks),
    ];
  return NONE;
}

/** A pool that does not select its own pods would make new ones for ever. */
function selectorComplaints({ spec }: WrittenAgentPool): readonly Complaint[] {
  const labels = spec.template.metadata?.labels ?? {};
  const missing = Object.entries(spec.selector ?? {}).filter(([key, value]) => labels[key] !== value);
  return missing.map(([key, value]) => ({
    path: ['spec', 'selector', key],
    about: 'value',
    message: 'does not match the labels of the template',
    hint: `add ${key}: ${value} to spec.template.metadata.labels`,
  }));
}

function modelComplaints({ spec }: WrittenDevTask): readonly Complaint[] {
  const { model, preferredModel } = spec;
  if (model === undefined || preferredModel === undefined || model === preferredModel) return NONE;
  return [
    {
      path: ['spec', 'preferredModel'],
      about: 'value',
      message: `names ${shown(preferredModel)} while model names ${shown(model)}`,
      hint: 'both mean the same: keep one of them',
    },
  ];
}

function parameterComplaints({ spec }: WrittenDevTask): readonly Complaint[] {
  const { parameters, workflow, template } = spec;
  if (parameters === undefined || workflow !== undefined || template !== undefined) return NONE;
  return [wrong('parameters', 'says nothing without workflow or template', 'add one or remove it')];
}

/** Rules on when a task may start: what stands beside `schedule`, and dates that are dates. */
function timingComplaints({ metadata, spec }: WrittenDevTask): readonly Complaint[] {
  const windows = windowComplaints(spec);
  const others = spec.schedule === undefined ? lonely(spec) : scheduleComplaints(metadata.name, spec);
  return windows.length === 0 ? others : [...windows, ...others];
}

function windowComplaints(spec: WrittenDevTask['spec']): readonly Complaint[] {
  const { notBefore, expires } = spec;
  if (notBefore === undefined && expires === undefined) return NONE;
  const windows = (['notBefore', 'expires'] as const).flatMap((field) => {
    const at = spec[field];
    if (at === undefined || isInstant(at)) return [];
    return [wrong(field, `${shown(at)} is no date of the calendar`, 'write it as 2026-01-31T12:00:00Z')];
  });
  if (notBefore !== undefined && expires !== undefined && millis(expires) <= millis(notBefore))
    windows.push(
      wrong('expires', 'is not after notBefore', 'no moment is left to start at: move one of them'),
    );
  return windows;
}

/** 31 February would pass for a day in March. */
function isInstant(written: string): boolean {
  const date = written.slice(0, 10);
  const day = millis(`${date}T00:00:00Z`);
  return !Number.isNaN(millis(written)) && !Number.isNaN(day) && timestamp(day).startsWith(date);
}

const OF_A_SCHEDULE = ['timeZone', 'concurrencyPolicy', 'startingDeadlineSeconds', 'historyLimit'] as const;

function lonely(spec: WrittenDevTask['spec']): readonly Complaint[] {
  if (OF_A_SCHEDULE.every((field) => spec[field] === undefined)) return NONE;
  return OF_A_SCHEDULE.filter((field) => spec[field] !== undefined).map((field) =>
    wrong(field, 'says nothing without schedule', 'add schedule or remove it'),
  );
}

function scheduleComplaints(name: string, spec: WrittenDevTask['spec']): readonly Complaint[] {
  const { schedule = '', timeZone = DEFAULTS.taskSpec.timeZone } = spec;
  const found = (['dependsOn', 'inputs', 'notBefore', 'expires'] as const)
    .filter((field) => spec[field] !== undefined)
    .map((field) => wrong(field, 'cannot go with schedule', 'remove one of them'));
  if (!isCron(schedule))
    found.push(wrong('schedule', `${shown(schedule)} names no time that ever comes`, 'see `man 5 crontab`'));
  if (!isTimeZone(timeZone))
    found.push(wrong('timeZone', `there is no time zone ${shown(timeZone)}`, 'name one as Europe/Berlin'));
  if (name.length > MAX_SCHEDULED_NAME)
    found.push({
      path: ['metadata', 'name'],
      about: 'value',
      message: `must have at most ${MAX_SCHEDULED_NAME} characters where the task has a schedule, not ${name.length}`,
      hint: 'each firing is named after it',
    });
  return found;
}

function wrong(field: string, message: string, hint: string): Complaint {
  return { path: ['spec', field], about: 'value', message, hint };
}

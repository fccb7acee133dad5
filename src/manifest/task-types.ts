/** What the type of a task and a task of Task Master add to its spec. */
import type { Check, Output, TaskMaster } from '../api/desired.ts';
import type { WrittenTaskSpec } from '../api/manifests.generated.ts';
import { documentsFolder, TASK_DOCUMENTS } from '../api/task-master.ts';
import type { Complaint } from './explanation.ts';

/** The report of a review. */
const REPORT: Output = { file: '.orca/outputs/report.md' };

/** Fields in alphabetical order. */
export function taskMasterOf({ taskMaster }: WrittenTaskSpec): TaskMaster | undefined {
  if (taskMaster === undefined) return undefined;
  const { id, repository, tag, workingDirectory } = taskMaster;
  return {
    ...(id === undefined ? {} : { id }),
    ...(repository === undefined ? {} : { repository }),
    ...(tag === undefined ? {} : { tag }),
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
  };
}

/** For people. */
export function taskMasterSummary({ id, tag }: TaskMaster, type: WrittenTaskSpec['type']): string {
  const list = tag === undefined ? '' : ` (tag ${tag})`;
  if (type !== 'docs') return `Carry out task ${id} of Task Master${list}`;
  return `Write the documents of ${id === undefined ? 'all tasks' : `task ${id}`} of Task Master${list}`;
}

/** Undefined: nothing besides what is written. */
export function checkOfType(written: WrittenTaskSpec): Check | undefined {
  const taskMaster = taskMasterOf(written);
  if (written.type !== 'docs' || taskMaster === undefined) return undefined;
  const { id } = taskMaster;
  const folder = documentsFolder(taskMaster, id ?? '*');
  return { type: 'fileExists', name: 'documents', paths: TASK_DOCUMENTS.map((name) => `${folder}/${name}`) };
}

export function outputsOfType({ type, outputs }: WrittenTaskSpec): WrittenTaskSpec['outputs'] {
  return type === 'review' ? { report: REPORT, ...outputs } : outputs;
}

/** Of a review there is nothing to propose. */
export function landingOfType({ type, landing }: WrittenTaskSpec): WrittenTaskSpec['landing'] {
  return type === 'review' ? 'none' : landing;
}

export function typeComplaints({
  type = 'code',
  landing,
  taskMaster,
}: WrittenTaskSpec): readonly Complaint[] {
  if (type === 'review' && landing === 'pullRequest')
    return [
      wrong('landing', 'cannot be pullRequest where type is review', 'a review changes nothing: remove it'),
    ];
  if (taskMaster === undefined) return [];
  if (type === 'review')
    return [wrong('taskMaster', 'cannot go with type review', 'say in prompt what to review')];
  if (type === 'code' && taskMaster.id === undefined)
    return [wrong('taskMaster', 'must have the id of a task', 'add id, or type: docs for all tasks')];
  if (type === 'docs' && taskMaster.repository !== undefined)
    return [
      wrong('taskMaster', 'has a repository where type is docs', 'name the repository at spec.repository'),
    ];
  return [];
}

function wrong(field: string, message: string, hint: string): Complaint {
  return { path: ['spec', field], about: 'value', message, hint };
}

/** Finds the one object that a person named, and helps when there is none. */
import { DEFAULT_PROJECT } from '../api/names.ts';
import { declared } from './apply-changes.ts';
import { CommandError } from './exit.ts';
import type { ObjectId } from './manifest-edit.ts';
import type { ManifestFiles } from './manifest-files.ts';
import { defaultProject, type Known, type Listed, listed } from './objects.ts';
import type { ResourceType } from './resource-types.ts';
import { didYouMean } from './suggestion.ts';

export interface Wanted {
  readonly type: ResourceType;
  readonly name: string;
  /** Undefined: the default one, then wherever the name is found once. */
  readonly project: string | undefined;
}

export function found(recorded: Known, { type, name, project }: Wanted): Listed {
  const own = project ?? defaultProject(recorded);
  const [exact] = listed(recorded, type.kind, { project: type.kind === 'Project' ? undefined : own, name });
  if (exact !== undefined) return exact;
  const elsewhere = project === undefined ? listed(recorded, type.kind, { project: undefined, name }) : [];
  const [only] = elsewhere;
  if (only !== undefined && elsewhere.length === 1) return only;
  throw new CommandError(notFound(recorded, { type, name, project }, elsewhere));
}

function notFound(recorded: Known, { type, name, project }: Wanted, elsewhere: readonly Listed[]): string {
  if (recorded.header.configCommit === '')
    return `There is no ${type.singular} "${name}": nothing is recorded yet, run \`orca reconcile\` first.`;
  if (elsewhere.length > 1)
    return `${elsewhere.length} projects have a ${type.singular} "${name}": name one with -p ${elsewhere.map(({ record }) => record.project).join('|')}.`;
  return noSuch(recorded, { type, name, project });
}

/** That an object is not there, and where it may be. */
export function noSuch(recorded: Known, { type, name, project }: Wanted): string {
  const names = listed(recorded, type.kind, { project }).map(({ record }) => record.name);
  const where = project === undefined ? '' : ` in project ${project}`;
  const isUnread = type.kind !== 'Run' && recorded.header.problems.length > 0;
  const unread = isUnread ? ' A manifest with errors may declare it: `orca status` lists them.' : '';
  return `There is no ${type.singular} "${name}"${where}.${didYouMean(name, names)}${unread} \`orca get ${type.aliases[0] ?? type.singular} -A\` lists what there is.`;
}

/** The object that a manifest declares under this name; without a project, the one there is, else of `default`. */
export function declaredId(files: ManifestFiles, { type, name, project }: Wanted): ObjectId {
  const kind = type.kind;
  if (kind === 'Project') return { kind, project: name, name };
  if (project !== undefined) return { kind, project, name };
  const namesakes = declared(files).filter((id) => id.kind === kind && id.name === name);
  const [only] = namesakes;
  const projects = [...new Set(namesakes.map((id) => id.project))];
  if (projects.length > 1 && !projects.includes(DEFAULT_PROJECT))
    throw new CommandError(
      `${projects.length} projects have a ${type.singular} "${name}": name one with -p ${projects.join('|')}.`,
    );
  return projects.length === 1 && only !== undefined ? only : { kind, project: DEFAULT_PROJECT, name };
}

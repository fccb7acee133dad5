/** What a change of the config repository does to what is declared: objects, and fields that differ, as values for people. */
import type { Desired, DesiredObject } from '../../api/desired.ts';
import type { Kind } from '../../api/names.ts';
import type { Settings } from '../../api/settings.ts';
import { sameValue } from '../same-value.ts';

/** What one commit of the config repository says. */
export interface Declaration {
  readonly settings: Settings;
  readonly desired: Desired;
}

export interface FieldChange {
  /** `pullRequests.merge`. */
  readonly field: string;
  /** As JSON; absent: it was not there, or is not there any more. */
  readonly before?: string;
  readonly after?: string;
}

export interface ObjectChange {
  readonly kind: Kind | 'Settings';
  /** `my-app`, `my-app/search`; empty for the settings. */
  readonly name: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Of a changed object; of an added one where it is not a task: what it says besides its defaults is policy, too. */
  readonly fields: readonly FieldChange[];
}

/** Settings first, then projects, pools, pods and tasks, each by name. */
export function objectChanges(before: Declaration, after: Declaration): readonly ObjectChange[] {
  const settings = fieldChanges(before.settings, after.settings);
  const [was, is] = [before.desired, after.desired];
  return [
    ...(settings.length === 0
      ? []
      : [{ kind: 'Settings', name: '', change: 'changed', fields: settings } as const]),
    ...changesOf('Project', was.projects, is.projects),
    ...changesOf('AgentPool', was.pools, is.pools),
    ...changesOf('AgentPod', was.pods, is.pods),
    ...changesOf('DevTask', was.tasks, is.tasks),
  ];
}

type Objects = ReadonlyMap<string, DesiredObject<object>>;

function changesOf(kind: Kind, before: Objects, after: Objects): readonly ObjectChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => changeOf({ kind, name }, before.get(name), after.get(name)));
}

function changeOf(
  object: Pick<ObjectChange, 'kind' | 'name'>,
  before: DesiredObject<object> | undefined,
  after: DesiredObject<object> | undefined,
): readonly ObjectChange[] {
  if (before === after) return [];
  if (after === undefined) return [{ ...object, change: 'removed', fields: [] }];
  if (before === undefined)
    return [{ ...object, change: 'added', fields: object.kind === 'DevTask' ? [] : fieldsOf(after) }];
  const { specHash, annotations } = before;
  if (specHash === after.specHash && sameValue(annotations, after.annotations)) return [];
  const fields = fieldChanges(shown(before), shown(after));
  return fields.length === 0 ? [] : [{ ...object, change: 'changed', fields }];
}

function shown({ labels, annotations, spec }: DesiredObject<object>): object {
  return { labels, annotations, ...spec };
}

function fieldsOf(object: DesiredObject<object>): readonly FieldChange[] {
  return fieldChanges({}, shown(object));
}

/** By dotted path, in the order of names; lists are compared as wholes. */
export function fieldChanges(before: unknown, after: unknown, at = ''): readonly FieldChange[] {
  if (sameValue(before, after)) return [];
  if (isMembers(before) && isMembers(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) =>
      fieldChanges(before[name], after[name], at === '' ? name : `${at}.${name}`),
    );
  }
  // What appears or goes as a whole is shown member by member, so that each has a line of its own.
  if (before === undefined && isMembers(after)) return fieldChanges({}, after, at);
  if (after === undefined && isMembers(before)) return fieldChanges(before, {}, at);
  return [{ field: at, ...sideOf('before', before), ...sideOf('after', after) }];
}

function sideOf(name: 'before' | 'after', value: unknown): Partial<FieldChange> {
  return value === undefined ? {} : { [name]: JSON.stringify(value) };
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

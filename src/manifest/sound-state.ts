/**
 * The step from a desired state in which nothing is wrong to the next one: only what changed is looked at, and as soon
 * as a change might concern other files there is no answer, and everything is assembled anew.
 */
import type { Desired, DesiredObject } from '../api/desired.ts';
import { stableJson } from '../api/hash.ts';
import type { ParsedFile } from '../api/manifest-file.ts';
import type { ModelAliases } from '../api/models.ts';
import { DEFAULT_PROJECT, type Key } from '../api/names.ts';
import type { Problem } from '../api/problem.ts';
import type { Settings } from '../api/settings.ts';
import { unknownCritics } from './check-rules.ts';
import { hasCycle } from './cycles.ts';
import {
  type ByKey,
  type Declarations,
  type Declared,
  declaredIn,
  isScheduled,
  outputsOf,
} from './declarations.ts';
import { isEqual, objectsIn } from './objects.ts';
import { unknownDependencies, unknownModels, unknownProjects } from './references.ts';
import type { ProjectContext } from './specs.ts';
import { wrongTemplates } from './template-references.ts';
import { unknownTools } from './tool-references.ts';
import { unknownOutputs } from './values.ts';
import { unknownWorkflows, wrongParameters } from './workflow-references.ts';

interface Assembled {
  readonly files: readonly ParsedFile[];
  readonly settings: Settings;
  readonly all: Declarations & { readonly byKey: ByKey };
  readonly aliasesFor: (project: string) => ModelAliases;
  readonly contextFor: (project: string) => ProjectContext;
}

/** What is known of a sound state besides its objects; changed in place by the step to the next state. */
interface Knowledge extends Pick<Assembled, 'aliasesFor' | 'contextFor'> {
  readonly modelAliases: string;
  readonly files: Map<string, ParsedFile>;
  readonly byKey: ByKey;
  /** How many tasks depend on a task. */
  readonly dependents: Map<Key, number>;
  /** Objects in the project `default`: with the last of them it may go. */
  defaultMembers: number;
}

/** A state is stepped from once: whoever steps from it again pays for a whole assembly. */
const knowledge = new WeakMap<Desired, Knowledge>();

/** `assembled`: what a state without problems in its manifests was made of. */
export function remember(desired: Desired, assembled: Assembled): void {
  const { files, settings, all, aliasesFor, contextFor } = assembled;
  const known: Knowledge = {
    modelAliases: stableJson(settings.modelAliases),
    files: new Map(files.map((file) => [file.path, file])),
    byKey: all.byKey,
    aliasesFor,
    contextFor,
    dependents: new Map(),
    defaultMembers: 0,
  };
  if (known.files.size < files.length) return;
  for (const declared of all.members) count(known, declared, 1);
  knowledge.set(desired, known);
}

export interface Step {
  readonly commit: string;
  readonly files: readonly ParsedFile[];
  readonly settings: Settings;
  readonly settingsProblems?: readonly Problem[];
}

/** Undefined: nothing is known of `previous`, or not everything can be told from what changed. */
export function stepFrom(previous: Desired | undefined, step: Step): Desired | undefined {
  const known = previous === undefined ? undefined : knowledge.get(previous);
  if (previous === undefined || known === undefined) return undefined;
  knowledge.delete(previous);
  if (known.modelAliases !== stableJson(step.settings.modelAliases)) return undefined;

  const changes = changedFiles(known.files, step.files);
  const gone = changes.flatMap(({ from }) => (from === undefined ? [] : declaredIn(from)));
  const added = changes.flatMap(({ to }) => (to === undefined ? [] : declaredIn(to)));
  if (changes.some(({ to }) => to !== undefined && to.problems.length > 0)) return undefined;
  if (changes.some(({ from, to }) => (from ?? to)?.template !== undefined)) return undefined;
  if ([...gone, ...added].some(({ kind }) => kind === 'Project' || kind === 'Workflow')) return undefined;
  const membersBefore = known.defaultMembers;
  if (!isReplaced(known, gone, added) || !isSound(known, gone, added)) return undefined;
  if ((membersBefore === 0) !== (known.defaultMembers === 0)) return undefined;

  const order = sameKeys(gone, added) ? undefined : step.files;
  const made = objectsIn(
    changes.flatMap(({ to }) => (to === undefined ? [] : [to])),
    known.contextFor,
  );
  const next = {
    ...previous,
    commit: step.commit,
    root: { ...step.settings.root, ...(previous.root.templates && { templates: previous.root.templates }) },
    pools: moved({ before: previous.pools, made: made.pools, kind: 'AgentPool', order }),
    pods: moved({ before: previous.pods, made: made.pods, kind: 'AgentPod', order }),
    tasks: moved({ before: previous.tasks, made: made.tasks, kind: 'DevTask', order }),
    problems: step.settingsProblems ?? [],
  };
  knowledge.set(next, known);
  return next;
}

interface Change {
  readonly from: ParsedFile | undefined;
  readonly to: ParsedFile | undefined;
}

/** Files that differ, with `known` brought up to date. */
function changedFiles(known: Map<string, ParsedFile>, files: readonly ParsedFile[]): readonly Change[] {
  const changes: Change[] = [];
  for (const to of files) {
    const from = known.get(to.path);
    if (from === to) continue;
    changes.push({ from, to });
    known.set(to.path, to);
  }
  if (known.size === files.length) return changes;
  const paths = new Set(files.map(({ path }) => path));
  for (const [path, from] of known) {
    if (paths.has(path)) continue;
    changes.push({ from, to: undefined });
    known.delete(path);
  }
  return changes;
}

/** Puts the new declarations in the place of the old ones; false where two would be of one object. */
function isReplaced(known: Knowledge, gone: readonly Declared[], added: readonly Declared[]): boolean {
  for (const declared of gone) {
    known.byKey[declared.kind].delete(declared.key);
    count(known, declared, -1);
  }
  for (const declared of added) {
    const objects = known.byKey[declared.kind];
    if (objects.has(declared.key)) return false;
    objects.set(declared.key, [declared]);
    count(known, declared, 1);
  }
  return true;
}

function count(known: Knowledge, { project, dependsOn }: Declared, step: 1 | -1): void {
  if (project === DEFAULT_PROJECT) known.defaultMembers += step;
  for (const { key } of dependsOn) known.dependents.set(key, (known.dependents.get(key) ?? 0) + step);
}

/** Whether the rules across files hold for what was added, and for whatever depends on what is gone. */
function isSound(known: Knowledge, gone: readonly Declared[], added: readonly Declared[]): boolean {
  const { byKey, aliasesFor } = known;
  const tasks = byKey.DevTask;
  const isDependedOn = ({ kind, key }: Declared) =>
    kind === 'DevTask' && (known.dependents.get(key) ?? 0) > 0;
  const isMissed = (task: Declared) => isDependedOn(task) && !tasks.has(task.key);
  const dependents = added.filter(({ dependsOn }) => dependsOn.length > 0);
  const touched: Declarations = { byKey, members: added, dependents };
  return (
    !gone.some(isMissed) &&
    !gone.some((task) => isDependedOn(task) && !keepsOutputs(task, added)) &&
    !added.some((task) => isScheduled(task) && isDependedOn(task)) &&
    unknownProjects(touched).length === 0 &&
    unknownDependencies(touched).length === 0 &&
    unknownOutputs(touched).length === 0 &&
    unknownModels(touched, aliasesFor).length === 0 &&
    unknownCritics(touched, aliasesFor).length === 0 &&
    unknownTools(touched, (project) => known.contextFor(project).tools).length === 0 &&
    unknownWorkflows(touched).length === 0 &&
    wrongParameters(touched).length === 0 &&
    wrongTemplates(touched, (project) => known.contextFor(project).taskTemplates).length === 0 &&
    !hasCycle(
      dependents.map(({ key }) => key),
      (key) => tasks.get(key)?.[0]?.dependsOn.map((each) => each.key),
    )
  );
}

/** Whether the task that took the place of this one hands on the same; one with a workflow may always hand on other things. */
function keepsOutputs(task: Declared, added: readonly Declared[]): boolean {
  const next = added.find(({ kind, key }) => kind === task.kind && key === task.key);
  const hasWorkflow = [task, next].some((each) => {
    return each?.document?.manifest.kind === 'DevTask' && each.document.manifest.spec.workflow !== undefined;
  });
  return !hasWorkflow && stableJson(outputsOf(task)) === stableJson(next && outputsOf(next));
}

function sameKeys(gone: readonly Declared[], added: readonly Declared[]): boolean {
  return (
    gone.length === added.length &&
    gone.every(({ kind, key }, index) => kind === added[index]?.kind && key === added[index].key)
  );
}

interface Move<Spec> {
  readonly before: ReadonlyMap<Key, DesiredObject<Spec>>;
  /** Objects of the files that changed. */
  readonly made: ReadonlyMap<Key, DesiredObject<Spec>>;
  readonly kind: Declared['kind'];
  /** The files that give the order; undefined where no object came or went. */
  readonly order: readonly ParsedFile[] | undefined;
}

/** The map after the step; the one before where all of its objects are equal. */
function moved<Spec>({ before, made, kind, order }: Move<Spec>): ReadonlyMap<Key, DesiredObject<Spec>> {
  const changed = new Map<Key, DesiredObject<Spec>>();
  for (const [key, object] of made) {
    const old = before.get(key);
    if (old === undefined || !isEqual(old, object)) changed.set(key, object);
  }
  if (order === undefined) {
    if (changed.size === 0) return before;
    const replaced = new Map(before);
    for (const [key, object] of changed) replaced.set(key, object);
    return replaced;
  }
  const after = new Map<Key, DesiredObject<Spec>>();
  for (const file of order) {
    for (const declared of declaredIn(file)) {
      const object =
        declared.kind === kind ? (changed.get(declared.key) ?? before.get(declared.key)) : undefined;
      if (object !== undefined) after.set(declared.key, object);
    }
  }
  return changed.size === 0 && after.size === before.size ? before : after;
}

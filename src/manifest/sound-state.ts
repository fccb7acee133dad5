/**
 * The step from a desired state in which nothing is wrong to the next one: only what changed is looked at, and as soon
 * as a change might concern other files there is no answer, and everything is assembled anew.
 */
import type { Desired, DesiredObject } from '../api/desired.ts';
import { stableJson } from '../api/hash.ts';
import type { ManifestDocument, ParsedFile } from '../api/manifest-file.ts';
import type { ModelAliases } from '../api/models.ts';
import { API_VERSION, DEFAULT_PROJECT, type Key, keyOf } from '../api/names.ts';
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
  readonly settings: Settings;
  readonly all: Declarations & { readonly byKey: ByKey };
  readonly aliasesFor: (project: string) => ModelAliases;
  readonly contextFor: (project: string) => ProjectContext;
}

/** What is known of a sound state besides its objects; changed in place by the step to the next state. */
interface Knowledge extends Pick<Assembled, 'aliasesFor' | 'contextFor'> {
  readonly modelAliases: string;
  /** Of each object only what others may ask of it. */
  readonly byKey: ByKey;
  /** How many tasks depend on a task. */
  readonly dependents: Map<Key, number>;
  /** Objects in the project `default`: with the last of them it may go. */
  defaultMembers: number;
}

/** A state is stepped from once: whoever steps from it again has to assemble everything. */
const knowledge = new WeakMap<Desired, Knowledge>();

/** `assembled`: what a state without problems in its manifests was made of; its declarations become what is known. */
export function remember(desired: Desired, { settings, all, aliasesFor, contextFor }: Assembled): void {
  const known: Knowledge = {
    modelAliases: stableJson(settings.modelAliases),
    byKey: all.byKey,
    aliasesFor,
    contextFor,
    dependents: new Map(),
    defaultMembers: 0,
  };
  for (const declared of all.members) {
    if (declared.kind !== 'Workflow') known.byKey[declared.kind].set(declared.key, forOthers(declared));
    count(known, declared, 1);
  }
  knowledge.set(desired, known);
}

/** Most have nothing to say to others, and there may be thousands of them, whose files need not be kept for that. */
function forOthers(declared: Declared): readonly Declared[] {
  const { document, dependsOn } = declared;
  const spec = document?.manifest.kind === 'DevTask' ? document.manifest.spec : undefined;
  const isTalking = (spec?.schedule ?? spec?.outputs ?? spec?.workflow) !== undefined;
  if (!isTalking && dependsOn.length === 0) return SILENT;
  return [{ ...declared, file: NO_FILE, document: isTalking ? document : SILENT_DOCUMENT }];
}

const NO_FILE: ParsedFile = { path: '', documents: [], broken: [], problems: [] };
const SILENT_DOCUMENT: ManifestDocument = {
  line: 1,
  manifest: { apiVersion: API_VERSION, kind: 'DevTask', metadata: { name: 'silent' }, spec: { prompt: '' } },
  places: {},
};
const SILENT: readonly Declared[] = [
  {
    kind: 'DevTask',
    project: '',
    name: '',
    line: 1,
    key: keyOf('', ''),
    file: NO_FILE,
    document: SILENT_DOCUMENT,
    dependsOn: [],
  },
];

export interface Step {
  readonly commit: string;
  /** In the order of their paths. */
  readonly changes: readonly FileChange[];
  readonly settings: Settings;
  readonly settingsProblems?: readonly Problem[];
}

/** One file before and after; undefined where there is none that may hold manifests. */
export interface FileChange {
  readonly from: ParsedFile | undefined;
  readonly to: ParsedFile | undefined;
}

/** Undefined: nothing is known of `previous`, or not everything can be told from what changed. */
export function stepFrom(
  previous: Desired,
  { commit, changes, settings, settingsProblems }: Step,
): Desired | undefined {
  const known = knowledge.get(previous);
  if (known === undefined) return undefined;
  knowledge.delete(previous);
  if (known.modelAliases !== stableJson(settings.modelAliases)) return undefined;

  const gone = changes.flatMap(({ from }) => (from === undefined ? [] : declaredIn(from)));
  const added = changes.flatMap(({ to }) => (to === undefined ? [] : declaredIn(to)));
  if (changes.some(({ to }) => to !== undefined && to.problems.length > 0)) return undefined;
  if (changes.some(({ from, to }) => (from ?? to)?.template !== undefined)) return undefined;
  if ([...gone, ...added].some(({ kind }) => kind === 'Project' || kind === 'Workflow')) return undefined;
  const membersBefore = known.defaultMembers;
  if (!isReplaced(known, gone, added) || !isSound(known, gone, added)) return undefined;
  if ((membersBefore === 0) !== (known.defaultMembers === 0)) return undefined;

  const made = objectsIn(added, known.contextFor);
  const leaving = changes.every(isInPlace) ? [] : gone;
  const next = {
    ...previous,
    commit,
    root: { ...settings.root, ...(previous.root.templates && { templates: previous.root.templates }) },
    pools: moved({ before: previous.pools, made: made.pools, leaving, kind: 'AgentPool' }),
    pods: moved({ before: previous.pods, made: made.pods, leaving, kind: 'AgentPod' }),
    tasks: moved({ before: previous.tasks, made: made.tasks, leaving, kind: 'DevTask' }),
    problems: settingsProblems ?? [],
  };
  knowledge.set(next, known);
  return next;
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
    objects.set(declared.key, forOthers(declared));
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

/** Whether a file declares the same objects as before, in the same order. */
function isInPlace({ from, to }: FileChange): boolean {
  const [gone, added] = [from, to].map((file) => (file === undefined ? [] : declaredIn(file)));
  return (
    gone?.length === added?.length &&
    gone?.every(({ kind, key }, index) => kind === added?.[index]?.kind && key === added[index].key) === true
  );
}

interface Move<Spec> {
  /** In the order of their places. */
  readonly before: ReadonlyMap<Key, DesiredObject<Spec>>;
  /** Objects of the files that changed, in the order of their places. */
  readonly made: ReadonlyMap<Key, DesiredObject<Spec>>;
  /** What those files declared before; none where every object stays where it was. */
  readonly leaving: readonly Declared[];
  readonly kind: Declared['kind'];
}

/** The map after the step; the one before where all of its objects are equal. */
function moved<Spec>({ before, made, leaving, kind }: Move<Spec>): ReadonlyMap<Key, DesiredObject<Spec>> {
  const arriving = [...made].map(([key, object]): Entry<Spec> => {
    const old = before.get(key);
    return [key, old !== undefined && isEqual(old, object) ? old : object];
  });
  const leavers = new Set(leaving.flatMap((declared) => (declared.kind === kind ? [declared.key] : [])));
  const isSame = arriving.every(([key, object]) => before.get(key) === object);
  if (isSame && [...leavers].every((key) => made.has(key))) return before;
  if (leavers.size > 0 || arriving.some(([key]) => !before.has(key)))
    return inOrder(
      [...before].filter(([key]) => !leavers.has(key)),
      arriving,
    );
  const replaced = new Map(before);
  for (const [key, object] of arriving) replaced.set(key, object);
  return replaced;
}

type Entry<Spec> = readonly [Key, DesiredObject<Spec>];

/** One map of two lists that are in order. */
function inOrder<Spec>(
  staying: readonly Entry<Spec>[],
  arriving: readonly Entry<Spec>[],
): ReadonlyMap<Key, DesiredObject<Spec>> {
  const all = new Map<Key, DesiredObject<Spec>>();
  let next = 0;
  for (const [key, object] of staying) {
    for (
      let first = arriving[next];
      first !== undefined && isBefore(first[1], object);
      first = arriving[next]
    ) {
      all.set(...first);
      next += 1;
    }
    all.set(key, object);
  }
  for (const [key, object] of arriving.slice(next)) all.set(key, object);
  return all;
}

function isBefore<Spec>({ source: a }: DesiredObject<Spec>, { source: b }: DesiredObject<Spec>): boolean {
  return a.file === b.file ? a.line < b.line : a.file < b.file;
}

/** All files of one config commit → the desired state. A file with a problem is taken over wholly or not at all. */
import type { Desired, DesiredProject } from '../api/desired.ts';
import type { ParsedFile } from '../api/manifest-file.ts';
import { MODEL_ALIASES, type ModelAliases } from '../api/models.ts';
import { DEFAULT_PROJECT, keyParts } from '../api/names.ts';
import { type Problem, problemOrder } from '../api/problem.ts';
import type { Settings } from '../api/settings.ts';
import { unknownCritics } from './check-rules.ts';
import { type Declarations, declarations, projectKey } from './declarations.ts';
import { implicitProject, kept, objectsIn, projectsIn } from './objects.ts';
import { strayTemplates, templatesOf } from './own-templates.ts';
import {
  dependencyCycles,
  duplicates,
  objectsOfBrokenProjects,
  unknownDependencies,
  unknownModels,
  unknownProjects,
} from './references.ts';
import { remember } from './sound-state.ts';
import type { ProjectContext } from './specs.ts';
import { type TaskTemplates, taskTemplatesOf } from './task-templates.ts';
import { wrongTemplates } from './template-references.ts';
import { unknownTools } from './tool-references.ts';
import { NO_TOOLS, type ProjectTools, projectTools } from './tools.ts';
import { unknownOutputs } from './values.ts';
import {
  recursiveWorkflows,
  unknownWorkflows,
  usersOfBrokenWorkflows,
  workflowLookup,
  wrongParameters,
} from './workflow-references.ts';

export interface Assembly {
  /** Config commit. */
  readonly commit: string;
  readonly files: readonly ParsedFile[];
  readonly settings: Settings;
  /** Problems of orca.yaml, to be listed with those of the manifests. */
  readonly settingsProblems?: readonly Problem[];
  /** What was assembled before: equal objects keep their identity, and so do maps in which nothing changed. */
  readonly previous?: Desired;
}

export function assemble({ commit, files, settings, settingsProblems = [], previous }: Assembly): Desired {
  const all = declarations(files);
  const aliasesFor = projectAliases(all, settings);
  const toolsFor = toolsByProject(all);
  const templates = files.filter(({ template }) => template !== undefined);
  const templatesFor = (project: string) => taskTemplatesOf(templates, project);
  const problems = problemsOf(files, all, { aliasesFor, toolsFor, templatesFor });
  const invalidFiles = new Set(problems.map(({ file }) => file));

  const valid = files.filter((file) => !invalidFiles.has(file.path));
  // A broken template is no broken project: it holds up what starts.
  const declared = projectsIn(
    [...valid.filter(({ template }) => template === undefined), ...templates],
    aliasesFor,
  );
  const projects = isDefaultImplied(all)
    ? new Map([[DEFAULT_PROJECT, implicitProject(templatesOf(templates, DEFAULT_PROJECT))], ...declared])
    : declared;
  const contextFor = projectContexts({
    projects,
    aliasesFor,
    toolsFor,
    templatesFor,
    workflows: all.byKey.Workflow,
  });
  const sound = all.members.filter(({ file }) => !invalidFiles.has(file.path));
  const { pools, pods, tasks } = objectsIn(sound, contextFor);
  const desired = {
    commit,
    root: { ...settings.root, ...templatesOf(templates, undefined) },
    projects: kept(projects, previous?.projects),
    pools: kept(pools, previous?.pools),
    pods: kept(pods, previous?.pods),
    tasks: kept(tasks, previous?.tasks),
    problems: [...settingsProblems, ...problems].sort(problemOrder),
    invalidFiles,
  };
  if (problems.length === 0) remember(desired, { settings, all, aliasesFor, contextFor });
  return desired;
}

function problemsOf(
  files: readonly ParsedFile[],
  all: Declarations,
  { aliasesFor, toolsFor, templatesFor }: Lookups,
): readonly Problem[] {
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...duplicates(all),
    ...unknownProjects(all),
    ...unknownDependencies(all),
    ...unknownOutputs(all),
    ...dependencyCycles(all),
    ...unknownModels(all, aliasesFor),
    ...unknownTools(all, toolsFor),
    ...unknownCritics(all, aliasesFor),
    ...unknownWorkflows(all),
    ...recursiveWorkflows(all),
    ...wrongParameters(all),
    ...wrongTemplates(all, templatesFor),
    ...strayTemplates(files, [
      DEFAULT_PROJECT,
      ...[...all.byKey.Project.keys()].map((key) => keyParts(key).name),
    ]),
  ];
  if (problems.length === 0) return problems;
  // What can't be read may stand in the same file as what others need: until nothing new turns up.
  for (;;) {
    const invalid = new Set(problems.map(({ file }) => file));
    const isInvalid = (file: ParsedFile) => invalid.has(file.path);
    const more = [...objectsOfBrokenProjects(all, isInvalid), ...usersOfBrokenWorkflows(all, isInvalid)];
    if (more.length === 0) return problems;
    problems.push(...more);
  }
}

/** The project `default` is there when something names it, or names none, and nothing declares it. */
function isDefaultImplied({ byKey }: Declarations): boolean {
  if (byKey.Project.has(projectKey(DEFAULT_PROJECT))) return false;
  for (const objects of [byKey.AgentPool, byKey.AgentPod, byKey.DevTask, byKey.Workflow])
    for (const key of objects.keys()) if (key.startsWith(`${DEFAULT_PROJECT}/`)) return true;
  return false;
}

/** Aliases by project: its own over those of orca.yaml over the built-in ones. */
function projectAliases(all: Declarations, settings: Settings): (project: string) => ModelAliases {
  const shared = { ...MODEL_ALIASES, ...settings.modelAliases };
  const own = new Map<string, ModelAliases>();
  for (const [first] of all.byKey.Project.values()) {
    const manifest = first?.document?.manifest;
    if (manifest?.kind !== 'Project' || manifest.spec?.modelAliases === undefined) continue;
    own.set(manifest.metadata.name, { ...shared, ...manifest.spec.modelAliases });
  }
  return (project) => own.get(project) ?? shared;
}

function toolsByProject({ byKey }: Declarations): (project: string) => ProjectTools {
  const own = new Map<string, ProjectTools>();
  for (const [first] of byKey.Project.values()) {
    const manifest = first?.document?.manifest;
    if (manifest?.kind === 'Project' && manifest.spec !== undefined)
      own.set(manifest.metadata.name, projectTools(manifest.spec));
  }
  return (project) => own.get(project) ?? NO_TOOLS;
}

/** What the rules across files look up by project. */
interface Lookups {
  readonly aliasesFor: (project: string) => ModelAliases;
  readonly toolsFor: (project: string) => ProjectTools;
  readonly templatesFor: (project: string) => TaskTemplates;
}

interface Shared extends Lookups {
  readonly projects: ReadonlyMap<string, DesiredProject>;
  /** All declarations would keep every file. */
  readonly workflows: Declarations['byKey']['Workflow'];
}

function projectContexts({
  projects,
  aliasesFor,
  toolsFor,
  templatesFor,
  workflows,
}: Shared): (project: string) => ProjectContext {
  const contexts = new Map<string, ProjectContext>();
  return (name) => {
    const known = contexts.get(name);
    if (known !== undefined) return known;
    const checks = projects.get(name)?.spec.checks ?? [];
    const taskTemplates = templatesFor(name);
    const context = {
      name,
      aliases: aliasesFor(name),
      checks,
      tools: toolsFor(name),
      taskTemplates,
      workflows: workflowLookup(workflows, name),
    };
    contexts.set(name, context);
    return context;
  };
}

/** All problems of a set of manifest files, as the reconciler would find them in a commit of the same files. */
import { type Problem, problemText } from '../api/problem.ts';
import type { ManifestFiles } from './manifest-files.ts';
import { parsedAndAssembled } from './manifests.ts';

export interface ManifestCheck {
  readonly problems: readonly Problem[];
  /** Objects that are right, by kind. */
  readonly counts: ReadonlyMap<string, number>;
}

/** `path`: folder of the manifests, where orca.yaml stands; empty: the root. */
export function manifestCheck(files: ManifestFiles, path: string): ManifestCheck {
  const { desired, parsed } = parsedAndAssembled(files, path);
  const { problems, projects, pools, pods, tasks, invalidFiles } = desired;
  const workflows = parsed
    .filter((file) => !invalidFiles.has(file.path))
    .flatMap(({ documents }) => documents.filter(({ manifest }) => manifest.kind === 'Workflow'));
  const counts = {
    Project: [...projects.values()].filter(({ source }) => files.has(source.file)).length,
    AgentPool: pools.size,
    AgentPod: pods.size,
    DevTask: tasks.size,
    Workflow: workflows.length,
  };
  return { problems, counts: new Map(Object.entries(counts).filter(([, count]) => count > 0)) };
}

/** What is wrong in `after` and was not in `before`. */
export function newProblems(before: ManifestFiles, after: ManifestFiles, path: string): readonly Problem[] {
  const known = new Set(manifestCheck(before, path).problems.map(problemText));
  return manifestCheck(after, path).problems.filter((problem) => !known.has(problemText(problem)));
}

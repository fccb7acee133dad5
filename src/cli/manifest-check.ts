/** All problems of a set of manifest files, as the reconciler would find them in a commit of the same files. */
import { type Problem, problemOrder, problemText } from '../api/problem.ts';
import { SETTINGS_FILE } from '../api/settings.ts';
import { parseFile } from '../manifest/parse-file.ts';
import { parseSettings } from '../manifest/settings.ts';
import type { ManifestFiles } from './config-editor.ts';

export interface ManifestCheck {
  readonly problems: readonly Problem[];
  /** Objects that are right, by kind. */
  readonly counts: ReadonlyMap<string, number>;
}

/** `path`: folder of the manifests, where orca.yaml stands; empty: the root. */
export function manifestCheck(files: ManifestFiles, path: string): ManifestCheck {
  const file = path === '' ? SETTINGS_FILE : `${path}/${SETTINGS_FILE}`;
  const { problems } = parseSettings(files.get(file), file);
  const parsed = [...files].map(([name, text]) => parseFile({ path: name, text }));
  const counts = new Map<string, number>();
  for (const { documents } of parsed)
    for (const { manifest } of documents) counts.set(manifest.kind, (counts.get(manifest.kind) ?? 0) + 1);
  return { problems: [...problems, ...parsed.flatMap((each) => each.problems)].sort(problemOrder), counts };
}

/** What is wrong in `after` and was not in `before`. */
export function newProblems(before: ManifestFiles, after: ManifestFiles, path: string): readonly Problem[] {
  const known = new Set(manifestCheck(before, path).problems.map(problemText));
  return manifestCheck(after, path).problems.filter((problem) => !known.has(problemText(problem)));
}

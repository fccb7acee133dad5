/** The corpus of manifests: each case is a file, or a folder of files that stand in one commit. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desired } from '../../src/api/desired.ts';
import { stableJson } from '../../src/api/hash.ts';
import { problemText } from '../../src/api/problem.ts';
import { SETTINGS_FILE } from '../../src/api/settings.ts';
import { assemble } from '../../src/manifest/assemble.ts';
import { parseFile } from '../../src/manifest/parse-file.ts';
import { parseSettings } from '../../src/manifest/settings.ts';

export interface ManifestCase {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Where the text stands that the case must give. */
  readonly expected: string;
}

const CORPUS = join(import.meta.dirname, '../golden/manifests');

export function manifestCases(verdict: 'good' | 'bad'): readonly ManifestCase[] {
  const root = join(CORPUS, verdict);
  const entries = readdirSync(root).filter((entry) => !entry.endsWith('.txt'));
  return entries.sort().map((entry) => {
    const path = join(root, entry);
    const names = statSync(path).isDirectory() ? readdirSync(path).sort() : [''];
    const files = names.map((name) => ({
      path: name || entry,
      text: readFileSync(join(path, name), 'utf8'),
    }));
    const name = entry.replace(/\.\w+$/, '');
    return { name, files, expected: join(root, `${name}.txt`) };
  });
}

export function desiredOf({ files }: Pick<ManifestCase, 'files'>): Desired {
  const { settings, problems } = parseSettings(files.find(({ path }) => path === SETTINGS_FILE)?.text);
  const manifests = files.filter(({ path }) => path !== SETTINGS_FILE);
  return assemble({ commit: '0', files: manifests.map(parseFile), settings, settingsProblems: problems });
}

/** Every problem, then what is taken over nevertheless. */
export function messages(desired: Desired): string {
  const names = {
    Project: desired.projects,
    AgentPool: desired.pools,
    AgentPod: desired.pods,
    DevTask: desired.tasks,
  };
  const objects = Object.entries(names).flatMap(([kind, all]) =>
    [...all.keys()].map((key) => `${kind} ${key}`),
  );
  return `${desired.problems.map(problemText).join('\n')}\n\ntaken over: ${objects.join(', ') || 'nothing'}\n`;
}

/** The desired state as text, whole. */
export function objects({ root, projects, pools, pods, tasks }: Desired): string {
  const maps = { projects, pools, pods, tasks };
  const plain = Object.entries(maps).map(([name, map]) => [
    name,
    Object.fromEntries([...map].map(([key, object]) => [key, { ...object, specHash: object.specHash }])),
  ]);
  return `${stableJson({ root, ...Object.fromEntries(plain) }, 2)}\n`;
}

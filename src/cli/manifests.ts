/** The rules of the manifest room, as the config adapter wants them and as one check of a whole set of files. */
import { basename, posix } from 'node:path';
import type { Desired } from '../api/desired.ts';
import type { ParsedFile } from '../api/manifest-file.ts';
import { SETTINGS_FILE } from '../api/settings.ts';
import { templateAt } from '../api/templates.ts';
import { assemble } from '../manifest/assemble.ts';
import { parseFile } from '../manifest/parse-file.ts';
import { parseSettings } from '../manifest/settings.ts';
import { type FileChange, stepFrom } from '../manifest/sound-state.ts';

interface Read {
  readonly commit: string;
  readonly settings: { readonly path: string; readonly text: string } | undefined;
}

export const manifests = {
  version: parserVersion(),
  parse: parseFile,
  assemble({ files, previous, ...read }: AllFiles): Desired {
    return assemble({ ...basisOf(read), files, ...(previous === undefined ? {} : { previous }) });
  },
  step(previous: Desired, { changes, ...read }: ChangedFiles): Desired | undefined {
    return stepFrom(previous, { ...basisOf(read), changes });
  },
};

interface AllFiles extends Read {
  readonly files: readonly ParsedFile[];
  readonly previous: Desired | undefined;
}

interface ChangedFiles extends Read {
  readonly changes: readonly FileChange[];
}

function basisOf({ commit, settings: file }: Read) {
  const { settings, problems } = parseSettings(file?.text, file?.path ?? SETTINGS_FILE);
  return { commit, settings, settingsProblems: problems };
}

/** The files as they are parsed, and what a commit of them would declare; `path` is the folder where orca.yaml stands. */
export function parsedAndAssembled(
  files: ReadonlyMap<string, string>,
  path: string,
): { readonly desired: Desired; readonly parsed: readonly ParsedFile[] } {
  const file = posix.join(path, SETTINGS_FILE);
  const text = files.get(file);
  const parsed = [...files]
    .filter(([name]) => name !== file)
    .map(([name, own]) => {
      const template = templateAt(name, path === '.' ? '' : path);
      return parseFile({ path: name, text: own, ...(template === undefined ? {} : { template }) });
    });
  const settings = text === undefined ? undefined : { path: file, text };
  return {
    desired: manifests.assemble({ commit: '', files: parsed, settings, previous: undefined }),
    parsed,
  };
}

/** Another build may parse differently: the bundler names this file after the content of all that it imports. */
function parserVersion(): string {
  const name = basename(import.meta.filename);
  return name.endsWith('.ts') ? `${name} ${process.pid}` : name;
}

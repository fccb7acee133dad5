/** What applying, deleting or scaling changes in which file: manifest files in, edits and a line for each object out. */
import type { Edits } from './config-editor.ts';
import { CommandError } from './exit.ts';
import { fields } from './fields.ts';
import {
  type ManifestDocument,
  manifestsIn,
  type ObjectId,
  withObject,
  withoutObject,
  yamlOf,
} from './manifest-edit.ts';
import type { ManifestFiles } from './manifest-files.ts';
import { didYouMean } from './suggestion.ts';

export interface Changes {
  readonly edits: Edits;
  /** `AgentPool/dev-team configured`. */
  readonly lines: readonly string[];
}

/** Puts each document where the object already stands, else into a file of its own below `path`. */
export function applied(files: ManifestFiles, documents: readonly ManifestDocument[], path: string): Changes {
  const now = new Map(files);
  const lines = documents.map(({ id, value }) => {
    const holder = holderOf(now, id);
    const [file, before] = holder ?? [newFile(id, path), undefined];
    const after = before === undefined ? yamlOf(value) : withObject(before, id, value);
    if (after === before) return `${id.kind}/${id.name} unchanged`;
    if (before === undefined && now.has(file))
      throw new CommandError(
        `${file} is in the way: it should hold ${id.kind}/${id.name} but holds something else.`,
      );
    if (after !== undefined) now.set(file, after);
    return `${id.kind}/${id.name} ${before === undefined ? 'created' : 'configured'}`;
  });
  return { edits: difference(files, now), lines };
}

export function deleted(files: ManifestFiles, id: ObjectId): Changes {
  const [file, text] = existing(files, id);
  return { edits: new Map([[file, withoutObject(text, id)]]), lines: [`${id.kind}/${id.name} deleted`] };
}

export function scaled(files: ManifestFiles, id: ObjectId, replicas: number): Changes {
  const [file, text] = existing(files, id);
  const value = manifestsIn(text).find((each) => isSame(each.id, id))?.value;
  const wanted = { ...fields(value), spec: { ...fields(fields(value).spec), replicas } };
  const after = withObject(text, id, wanted);
  if (after === undefined || after === text)
    return { edits: new Map(), lines: [`${id.kind}/${id.name} unchanged`] };
  return { edits: new Map([[file, after]]), lines: [`${id.kind}/${id.name} scaled`] };
}

/** The objects of a type that the files declare, for completing what a person left open. */
export function declared(files: ManifestFiles): readonly ObjectId[] {
  return [...files.values()].flatMap(manifestsIn).map(({ id }) => id);
}

function existing(files: ManifestFiles, id: ObjectId): readonly [file: string, text: string] {
  const holder = holderOf(files, id);
  if (holder !== undefined) return holder;
  const names = declared(files).filter(({ kind }) => kind === id.kind);
  const elsewhere = names.find(({ name }) => name === id.name);
  const hint =
    elsewhere === undefined
      ? didYouMean(
          id.name,
          names.map(({ name }) => name),
        )
      : ` Project ${elsewhere.project} has one: name it with -p ${elsewhere.project}.`;
  throw new CommandError(`No manifest declares ${id.kind} "${id.name}" in project ${id.project}.${hint}`);
}

function holderOf(files: ManifestFiles, id: ObjectId): readonly [file: string, text: string] | undefined {
  return [...files].find(
    ([, text]) => text.includes(id.name) && manifestsIn(text).some((each) => isSame(each.id, id)),
  );
}

function isSame(a: ObjectId, b: ObjectId): boolean {
  return a.kind === b.kind && a.project === b.project && a.name === b.name;
}

function newFile(id: ObjectId, path: string): string {
  const folder = [path, id.project, id.kind.toLowerCase()].filter((part) => part !== '').join('/');
  return `${folder}/${id.name}.yaml`;
}

function difference(before: ManifestFiles, after: ManifestFiles): Edits {
  return new Map([...after].filter(([file, text]) => before.get(file) !== text));
}

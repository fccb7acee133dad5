/** What publish refuses, judged on data alone: files as they were and as the agent left them. Decides and does nothing. */
import { posix } from 'node:path';
import type { Failure } from '../api/failure.ts';
import { secretIn } from '../api/redact.ts';
import { oneLine } from '../api/sanitize.ts';
import { isOrcaManifest } from '../lib/orca-manifest.ts';
import { isUtf8Name, LIMITS, notUtf8, tooLarge, tooMany, tooMuch, tooMuchToCompare } from './limits.ts';
import { namesGitDirectory, protectionOf } from './protected-paths.ts';

export interface FileState {
  /** As in Git: `100644`, `100755`, `120000` (link), `160000` (submodule). */
  readonly mode: string;
  readonly size: number;
  /** Absent: a submodule, or too large to be read. */
  readonly content?: Buffer;
}

/** A file that differs from the start commit; a rename is one that went and one that came. */
export interface ChangedFile {
  readonly path: string;
  readonly before?: FileState;
  readonly after?: FileState;
}

export interface Policy {
  /** Patterns of the project, besides the built-in ones. */
  readonly protectedPaths: readonly string[];
  /** Values of credentials that Orca itself holds. */
  readonly secrets: readonly string[];
}

const LINK = '120000';
const SUBMODULE = '160000';

/** The first thing that must not be published, or undefined. */
export function refusalOf(files: readonly ChangedFile[], policy: Policy): Failure | undefined {
  if (files.length > LIMITS.files) return tooMany(files.length);
  const bytes = files.reduce((sum, { after }) => sum + (after?.size ?? 0), 0);
  const large = files.find(({ after }) => (after?.size ?? 0) > LIMITS.fileBytes);
  if (large !== undefined) return tooLarge(large.path, large.after?.size ?? 0);
  if (bytes > LIMITS.resultBytes) return tooMuch(bytes);
  const compared = files.flatMap(({ before, after }) => [before?.size ?? 0, after?.size ?? 0]);
  const read = compared.filter((size) => size <= LIMITS.fileBytes).reduce((sum, size) => sum + size, 0);
  if (read > LIMITS.comparedBytes) return tooMuchToCompare(read);
  for (const file of files) {
    if (!isUtf8Name(file.path)) return notUtf8(file.path);
    const why = pathRefusal(file, policy) ?? linkRefusal(file) ?? contentRefusal(file, policy);
    if (why !== undefined)
      return { kind: 'never', reason: 'PublishRefused', message: `${oneLine(file.path)} ${why}` };
  }
  return undefined;
}

function pathRefusal({ path, before, after }: ChangedFile, policy: Policy): string | undefined {
  if (namesGitDirectory(path)) return 'is a name that Git keeps for itself; rename it';
  const what = protectionOf(path, policy.protectedPaths);
  if (what !== undefined)
    return `is ${what}, which agents may not change; make this change in a commit of your own`;
  if (before?.mode === SUBMODULE || after?.mode === SUBMODULE)
    return 'is a submodule or a Git repository of its own; add its files, or change submodules in a commit of your own';
  return undefined;
}

function linkRefusal({ path, after }: ChangedFile): string | undefined {
  if (after?.mode !== LINK) return undefined;
  const target = after.content?.toString('utf8') ?? '';
  const remedy = 'link to a file inside of the repository';
  if (target.startsWith('/') || /[\\:\0]/.test(target))
    return `is a link to the absolute path ${oneLine(target, 80)}; ${remedy}`;
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  const named = parts.findIndex((part) => part !== '..');
  // Dots after a name could leave the tree through another link.
  const returns = named >= 0 && parts.slice(named).includes('..');
  const place = posix.join(posix.dirname(path), target);
  if (returns || place === '..' || place.startsWith('../'))
    return `is a link that leads out of the repository; ${remedy}`;
  return namesGitDirectory(place) ? `is a link into .git; ${remedy}` : undefined;
}

function contentRefusal({ path, before, after }: ChangedFile, policy: Policy): string | undefined {
  const old = before?.content?.toString('latin1') ?? '';
  const now = after?.content?.toString('latin1') ?? '';
  const isManifest = [before, after].some(
    (state) => state?.content !== undefined && isOrcaManifest(path, state.content.toString('utf8')),
  );
  if (isManifest)
    return 'is an Orca manifest, which agents may not change; make this change in a commit of your own';
  // Without the zeros between the letters of UTF-16, which would hide every secret.
  const added = `${path}\n${addedLines(old, now)}`.replaceAll('\0', '');
  const secret = secretIn(added);
  if (secret !== undefined)
    return `holds what looks like a secret (${secret}); take it out and read it from the environment`;
  const isLeak = policy.secrets.some((value) => formsOf(value).some((form) => added.includes(form)));
  return isLeak
    ? 'holds a credential that Orca runs with; replace that credential, since the agent got hold of it'
    : undefined;
}

/** Lines that were not there before; a file that grew a line is not judged for its other lines. */
function addedLines(old: string, now: string): string {
  if (old === '') return now;
  const known = new Set(old.split('\n'));
  return now
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}

/** A value as it is, and as a program would encode it, in Base64 also as a part of something longer. */
function formsOf(value: string): readonly string[] {
  if (value.length < 6) return [];
  const bytes = Buffer.from(value, 'utf8');
  return [
    bytes.toString('latin1'),
    ...[0, 1, 2].map((before) => base64Within(bytes, before)),
    bytes.toString('hex'),
    encodeURIComponent(value),
  ];
}

/** The letters of Base64 that these bytes alone decide when so many others stand before them in their group of three. */
function base64Within(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const bits = 8 * (before + bytes.length);
  return text.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
}

/** Git's own object formats, read from bytes: trees, commits, annotated tags. */
import type { CommitInfo, Identity } from './git.ts';

export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly content: Buffer;
}

export interface TreeEntry {
  readonly name: string;
  /** Six digits; `040000` is a directory. */
  readonly mode: string;
  readonly oid: string;
}

export const DIRECTORY = '040000';

const SPACE = 0x20;
const OID_BYTES = 20;

export function treeEntries(content: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(SPACE, at);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) throw new Error('A tree object ends in the middle of an entry.');
    entries.push({
      mode: content.toString('latin1', at, space).padStart(6, '0'),
      name: content.toString('utf8', space + 1, end),
      oid: content.toString('hex', end + 1, end + 1 + OID_BYTES),
    });
    at = end + 1 + OID_BYTES;
  }
  return entries;
}

/** Reads a commit; signatures and unknown headers are passed over. */
export function commitInfo(oid: string, content: Buffer): CommitInfo {
  const text = content.toString('utf8');
  const border = text.indexOf('\n\n');
  const headers = (border < 0 ? text : text.slice(0, border)).split('\n');
  const valuesOf = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const committer = signature(valuesOf('committer')[0] ?? '');
  return {
    oid,
    tree: valuesOf('tree')[0] ?? '',
    parents: valuesOf('parent'),
    author: signature(valuesOf('author')[0] ?? '').identity,
    committer: committer.identity,
    time: committer.time,
    message: border < 0 ? '' : text.slice(border + 2).replace(/\n+$/, ''),
  };
}

function signature(line: string): { readonly identity: Identity; readonly time: number } {
  const [, name = '', email = '', time = '0'] = /^(.*?) ?<([^>]*)> ?(-?\d+)?/.exec(line) ?? [];
  return { identity: { name, email }, time: Number(time) };
}

/** Tree and commit lines hold one line a person: what would end it is left out. */
export function signatureLine(identity: Identity, time: number): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(time)} +0000`;
}

/** A commit message as it is stored: one newline at its end. */
export function storedMessage(message: string): string {
  return `${message.replaceAll('\0', '').replace(/\n+$/, '')}\n`;
}

/** Throws for a path that no tree may hold; a caller's mistake, since paths from outside are checked where they come in. */
export function assertTreePath(path: string): void {
  const bad = path.split('/').some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part));
  if (bad || path.includes('\0')) throw new Error(`A Git tree can't hold the path ${JSON.stringify(path)}.`);
}

/** Git's index file: what it lists, and the same list over files that were laid out anew. Version 2 alone. */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';

export const FILE = 0o100644;
export const PROGRAM = 0o100755;
export const LINK = 0o120000;

export interface IndexEntry {
  readonly path: string;
  readonly mode: number;
  readonly oid: string;
}

const HEADER = 12;
/** Bytes of an entry before its path, and where its fields are. */
const FIXED = 62;
const AT = { ctime: 0, mtime: 8, dev: 16, ino: 20, mode: 24, uid: 28, gid: 32, size: 36, oid: 40, flags: 60 };
const CHECKSUM = 20;
const MODES: readonly number[] = [FILE, PROGRAM, LINK];

/** Undefined: there are more, or something that is not simply a file or link with a name in UTF-8. */
export function indexEntries(index: Buffer, max: number): readonly IndexEntry[] | undefined {
  const count = index.readUInt32BE(8);
  if (index.toString('latin1', 0, 4) !== 'DIRC' || index.readUInt32BE(4) !== 2 || count > max)
    return undefined;
  const entries: IndexEntry[] = [];
  for (let at = HEADER; entries.length < count; ) {
    const { path, next } = pathAt(index, at);
    const mode = index.readUInt32BE(at + AT.mode);
    // Its length alone: neither a stage of a merge nor anything that is told of it besides.
    const isPlain = (index.readUInt16BE(at + AT.flags) & 0xf000) === 0;
    if (!isPlain || !MODES.includes(mode) || path.includes('\ufffd')) return undefined;
    entries.push({ path, mode, oid: index.toString('hex', at + AT.oid, at + AT.oid + 20) });
    at = next;
  }
  return entries;
}

/** The index of the same files with these states, in its order. */
export function withStats(index: Buffer, stats: readonly BigIntStats[]): Buffer {
  const copy = Buffer.from(index);
  let at = HEADER;
  for (const stat of stats) {
    const word = (field: number, value: bigint) =>
      copy.writeUInt32BE(Number(value & 0xffffffffn), at + field);
    word(AT.ctime, stat.ctimeNs / SECOND);
    word(AT.ctime + 4, stat.ctimeNs % SECOND);
    word(AT.mtime, stat.mtimeNs / SECOND);
    word(AT.mtime + 4, stat.mtimeNs % SECOND);
    for (const field of ['dev', 'ino', 'uid', 'gid', 'size'] as const) word(AT[field], stat[field]);
    at = pathAt(index, at).next;
  }
  const body = copy.subarray(0, copy.length - CHECKSUM);
  createHash('sha1').update(body).digest().copy(copy, body.length);
  return copy;
}

const SECOND = 1_000_000_000n;

/** The path of the entry at this place, and where the next one begins: entries end with one to eight zero bytes. */
function pathAt(index: Buffer, at: number): { readonly path: string; readonly next: number } {
  const end = index.indexOf(0, at + FIXED);
  const length = end - at;
  return { path: index.toString('utf8', at + FIXED, end), next: at + length + 8 - (length % 8) };
}

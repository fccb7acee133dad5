/** Packs of whole objects, without deltas, and their index (version 2): made in memory. */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { GitObject } from './objects.ts';

export interface Pack {
  /** What the pack is named by. */
  readonly checksum: string;
  readonly content: Buffer;
  /** Content of the `.idx` file. */
  readonly index: Buffer;
}

interface Packed {
  readonly oid: string;
  readonly offset: number;
  readonly crc: number;
}

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
const HEADER = 12;

export function packOf(objects: readonly GitObject[]): Pack {
  const header = Buffer.alloc(HEADER);
  header.write('PACK', 'latin1');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const chunks: Buffer[] = [header];
  const packed: Packed[] = [];
  let offset = HEADER;
  for (const object of objects) {
    const bytes = entryOf(object);
    packed.push({ oid: object.oid, offset, crc: crc32(bytes) });
    chunks.push(bytes);
    offset += bytes.length;
  }
  const hash = createHash('sha1');
  for (const chunk of chunks) hash.update(chunk);
  const sum = hash.digest();
  return {
    checksum: sum.toString('hex'),
    content: Buffer.concat([...chunks, sum]),
    index: indexOf(packed, sum),
  };
}

/** What is stored as a pack and then pushed is compressed once. */
const entries = new WeakMap<GitObject, Buffer>();

function entryOf(object: GitObject): Buffer {
  const known = entries.get(object);
  if (known !== undefined) return known;
  const entry = Buffer.concat([entryHeader(object), compressed(object.content)]);
  entries.set(object, entry);
  return entry;
}

/** Bytes from which on zlib is worth its full memory, and up to which it needs next to none. */
const LARGE = 16 * 1024;
const SMALL = 2 * 1024;

/** Objects are small and read soon: speed counts more than size, and most of the time goes into the memory that zlib sets up. */
export function compressed(content: Buffer): Buffer {
  if (content.length >= LARGE) return deflateSync(content, { level: 1, chunkSize: content.length });
  const chunkSize = Math.max(64, Math.ceil(content.length / 2));
  const memory = content.length > SMALL ? { memLevel: 6, windowBits: 13 } : { memLevel: 4, windowBits: 11 };
  return deflateSync(content, { level: 1, chunkSize, ...memory });
}

/** Type and size: four bits of the size in the first byte, seven in each that follows. */
function entryHeader({ type, content }: GitObject): Buffer {
  const bytes = [(TYPES[type] << 4) | (content.length & 0x0f)];
  for (let rest = Math.floor(content.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

const MAX_OFFSET = 0x7fffffff;

function indexOf(packed: readonly Packed[], packChecksum: Buffer): Buffer {
  const sorted = [...packed].sort((a, b) => (a.oid < b.oid ? -1 : 1));
  if (sorted.some(({ offset }) => offset > MAX_OFFSET)) throw new RangeError('A pack of more than 2 GiB.');
  const fanout = Buffer.alloc(256 * 4);
  for (const { oid } of sorted) {
    const first = Number.parseInt(oid.slice(0, 2), 16);
    fanout.writeUInt32BE(fanout.readUInt32BE(first * 4) + 1, first * 4);
  }
  for (let byte = 1; byte < 256; byte += 1) {
    fanout.writeUInt32BE(fanout.readUInt32BE(byte * 4) + fanout.readUInt32BE((byte - 1) * 4), byte * 4);
  }
  const body = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    fanout,
    Buffer.from(sorted.map(({ oid }) => oid).join(''), 'hex'),
    numbers(sorted.map(({ crc }) => crc)),
    numbers(sorted.map(({ offset }) => offset)),
    packChecksum,
  ]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

function numbers(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => void buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

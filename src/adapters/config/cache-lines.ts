/** The lines of a cache file, each a checksum, a head and bodies, with tabs between the three: bodies stay on disk until they are asked for. */
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Bytes of a file, read when they are first asked for: most restarts look at none, and to hold them would be most of their cost. */
export interface Bodies {
  text(start: number, end: number): string;
}

export interface CacheLine {
  readonly head: string;
  readonly bodies: Bodies;
}

export interface CacheLines {
  readonly lines: readonly CacheLine[];
  /** The last one has no end. */
  readonly isTorn: boolean;
}

const CHUNK = 256 * 1024;
const [TAB, NEWLINE] = [0x09, 0x0a];
/** Of the checksum. */
const DIGITS = 8;

/** Neither the head nor the bodies hold a tab or a newline. */
export function lineOf(head: string, bodies: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(`${head}\t`), bodies]);
  return Buffer.concat([Buffer.from(`${checksum(crc32(content))}\t`), content, Buffer.from('\n')]);
}

/** Throws where there is no file, or a line is damaged. */
export function readLines(file: string): CacheLines {
  const source = new Source(file);
  const lines: CacheLine[] = [];
  let line = new OpenLine();
  source.read((chunk, offset) => {
    for (let at = 0; at < chunk.length; ) {
      at = line.take(chunk, at, offset);
      if (!line.isWhole) continue;
      lines.push({ head: line.head(), bodies: source.range(line.start, line.length) });
      line = new OpenLine();
    }
  });
  return { lines, isTorn: !line.isEmpty };
}

function checksum(sum: number): string {
  return sum.toString(16).padStart(DIGITS, '0');
}

/** What has been read of a line. */
class OpenLine {
  readonly #before: Buffer[] = [];
  #tabs = 0;
  #sum = 0;
  /** Where its bodies start in the file, and how many bytes they have. */
  start = 0;
  length = 0;
  isWhole = false;

  get isEmpty(): boolean {
    return this.#before.length === 0;
  }

  /** Returns how far in the chunk, which stands at an offset in the file, it has come. */
  take(chunk: Buffer, at: number, offset: number): number {
    const end = chunk.indexOf(this.#tabs < 2 ? TAB : NEWLINE, at);
    const part = chunk.subarray(at, end < 0 ? chunk.length : end);
    // The checksum is not of itself.
    if (this.#tabs > 0) this.#sum = crc32(part, this.#sum);
    if (this.#tabs < 2) this.#before.push(Buffer.from(part));
    else this.length += part.length;
    if (end < 0) return chunk.length;
    if (this.#tabs === 2) this.isWhole = true;
    else this.#endPart(offset + end + 1);
    return end + 1;
  }

  #endPart(next: number): void {
    if (this.#tabs === 1) this.#sum = crc32('\t', this.#sum);
    this.#tabs += 1;
    this.start = next;
  }

  head(): string {
    const before = Buffer.concat(this.#before);
    if (before.toString('latin1', 0, DIGITS) !== checksum(this.#sum))
      throw new TypeError('no line of the cache');
    return before.toString('utf8', DIGITS);
  }
}

/** A file that is held open: another one may take its place meanwhile. */
class Source {
  readonly #descriptor: number;

  constructor(file: string) {
    this.#descriptor = openSync(file, 'r');
    forgotten.register(this, this.#descriptor);
  }

  /** All of it; a chunk is there only while it is heard. Fresh memory for the whole costs several times as much. */
  read(hear: (chunk: Buffer, offset: number) => void): void {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let offset = 0; ; ) {
      const size = readSync(this.#descriptor, buffer, 0, CHUNK, offset);
      if (size === 0) return;
      hear(buffer.subarray(0, size), offset);
      offset += size;
    }
  }

  range(start: number, length: number): Bodies {
    let all: Buffer | undefined;
    return {
      text: (from, to) => {
        if (all === undefined) {
          all = Buffer.alloc(length);
          const size = readSync(this.#descriptor, all, 0, length, start);
          if (size < length) throw new Error(`only ${size} of ${length} bytes of the cache could be read`);
        }
        return all.toString('utf8', from, to);
      },
    };
  }
}

/** Who no longer has anything that was read from a file needs it no more. */
const forgotten = new FinalizationRegistry<number>(closeSync);

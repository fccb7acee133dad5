/** The lines of a cache file, each a checksum, a head and bodies, with tabs between the three: bodies stay on disk until they are asked for. */
import { crc32 } from 'node:zlib';
import { CheckedFile } from './checked-file.ts';

/** What follows the head of a line, read where it is asked for. */
export interface Bodies {
  /** UTF-8 text between two bytes. */
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

const [TAB, NEWLINE] = [0x09, 0x0a];
/** Of the checksum. */
const DIGITS = 8;

/** Neither the head nor the bodies hold a tab or a newline. */
export function lineOf(head: string, bodies: Buffer): Buffer {
  const start = Buffer.from(`${head}\t`);
  const sum = Buffer.from(`${checksum(crc32(bodies, crc32(start)))}\t`);
  return Buffer.concat([sum, start, bodies, Buffer.from('\n')]);
}

/** Throws where there is no file, or a line is damaged. */
export function readLines(path: string): CacheLines {
  const file = new CheckedFile(path);
  const lines: CacheLine[] = [];
  try {
    let line = new OpenLine();
    file.read((chunk, offset) => {
      for (let at = 0; at < chunk.length; ) {
        at += line.take(chunk.subarray(at), offset + at);
        if (!line.isWhole) continue;
        lines.push({ head: line.head(), bodies: bodiesFrom(file, line.bodiesStart) });
        line = new OpenLine();
      }
    });
    return { lines, isTorn: !line.isEmpty };
  } catch (error) {
    file.close();
    throw error;
  }
}

function bodiesFrom(file: CheckedFile, offset: number): Bodies {
  return { text: (start, end) => file.text(offset + start, offset + end) };
}

function checksum(sum: number): string {
  return sum.toString(16).padStart(DIGITS, '0');
}

/** As much of a line as has been read. */
class OpenLine {
  /** Checksum and head. */
  readonly #start: Buffer[] = [];
  #tabs = 0;
  #sum = 0;
  #bodiesStart = 0;
  #isWhole = false;

  get isEmpty(): boolean {
    return this.#start.length === 0;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Bytes of the file before its bodies. */
  get bodiesStart(): number {
    return this.#bodiesStart;
  }

  /** Takes its next part of the bytes that stand at an offset of the file; returns how many those are. */
  take(bytes: Buffer, offset: number): number {
    const isOfBodies = this.#tabs === 2;
    const end = bytes.indexOf(isOfBodies ? NEWLINE : TAB);
    const part = end < 0 ? bytes : bytes.subarray(0, end);
    // The checksum is not of itself.
    if (this.#tabs > 0) this.#sum = crc32(part, this.#sum);
    if (!isOfBodies) this.#start.push(Buffer.from(part));
    if (end < 0) return bytes.length;
    if (isOfBodies) this.#isWhole = true;
    else this.#passTab(offset + end + 1);
    return end + 1;
  }

  #passTab(after: number): void {
    this.#tabs += 1;
    if (this.#tabs < 2) return;
    this.#sum = crc32('\t', this.#sum);
    this.#bodiesStart = after;
  }

  head(): string {
    const start = Buffer.concat(this.#start);
    if (start.toString('latin1', 0, DIGITS) !== checksum(this.#sum))
      throw new TypeError('no line of the cache');
    return start.toString('utf8', DIGITS);
  }
}

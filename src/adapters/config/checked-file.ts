/** A file that was read once and is looked into again later: the same bytes, whatever takes its place meanwhile. */
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { OrcaError } from '../../api/failure.ts';

/** Bytes that are read and checked at a time. */
const BLOCK = 64 * 1024;

export class CheckedFile {
  readonly #path: string;
  readonly #descriptor: number;
  /** Checksums of its blocks, which are what was read in the beginning. */
  readonly #sums: number[] = [];
  #size = 0;
  #last: { readonly index: number; readonly content: Buffer } | undefined;

  /** Closed at the latest when nobody has it any more. */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    unclosed.register(this, this.#descriptor, this);
  }

  /** All of it, once, block by block; each is there only until the next one: memory for the whole costs several times as much. */
  read(visit: (block: Buffer, offset: number) => void): void {
    const buffer = Buffer.allocUnsafe(BLOCK);
    for (let block = this.#fill(buffer, 0); block.length > 0; block = this.#fill(buffer, this.#size)) {
      const offset = this.#size;
      this.#sums.push(crc32(block));
      this.#size += block.length;
      visit(block, offset);
      if (block.length < BLOCK) return;
    }
  }

  /** UTF-8 text between two offsets of what was read. Throws an OrcaError when it is no longer what it was. */
  text(start: number, end: number): string {
    const first = Math.floor(start / BLOCK);
    const last = Math.max(first, Math.ceil(end / BLOCK) - 1);
    const blocks: Buffer[] = [];
    for (let index = first; index <= last; index += 1) blocks.push(this.#block(index));
    const [only = NOTHING] = blocks;
    const content = blocks.length === 1 ? only : Buffer.concat(blocks);
    return content.toString('utf8', start - first * BLOCK, end - first * BLOCK);
  }

  close(): void {
    unclosed.unregister(this);
    closeSync(this.#descriptor);
  }

  /** Texts are asked for in order as a rule: the last block is kept. */
  #block(index: number): Buffer {
    if (this.#last?.index === index) return this.#last.content;
    const offset = index * BLOCK;
    const content = this.#fill(Buffer.allocUnsafe(Math.min(BLOCK, this.#size - offset)), offset);
    if (crc32(content) !== this.#sums[index])
      throw new OrcaError({
        kind: 'later',
        reason: 'ConfigUnreadable',
        message: `${this.#path} was changed in place while it was in use: start Orca again, which reads it anew.`,
      });
    this.#last = { index, content };
    return content;
  }

  /** Fewer bytes only at the end of the file. */
  #fill(buffer: Buffer, offset: number): Buffer {
    let filled = 0;
    for (let size = -1; size !== 0 && filled < buffer.length; filled += size)
      size = readSync(this.#descriptor, buffer, filled, buffer.length - filled, offset + filled);
    return buffer.subarray(0, filled);
  }
}

const NOTHING = Buffer.alloc(0);

const unclosed = new FinalizationRegistry<number>((descriptor) => {
  try {
    closeSync(descriptor);
  } catch {
    // Nobody is left who could do anything about it.
  }
});

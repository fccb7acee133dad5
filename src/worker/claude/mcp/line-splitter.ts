/** Bytes as they come, as whole lines, at a cost that grows with what comes alone. */

const NEWLINE = 10;

export class LineSplitter {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** A line is longer than it may be: nothing more comes of what is pushed. */
  get isOverfull(): boolean {
    return this.#size > this.#maxBytes;
  }

  /** The lines that end in this piece. */
  *push(chunk: Buffer): Iterable<string> {
    let start = 0;
    while (!this.isOverfull) {
      const end = chunk.indexOf(NEWLINE, start);
      const part = chunk.subarray(start, end < 0 ? chunk.length : end);
      this.#parts.push(part);
      this.#size += part.length;
      if (end < 0 || this.isOverfull) break;
      yield Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      this.#size = 0;
      start = end + 1;
    }
    if (this.isOverfull) this.#parts = [];
  }
}

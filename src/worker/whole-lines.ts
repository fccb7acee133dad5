/** Gathers text that comes in chunks and hands on whole lines, with a bound on what it holds. */

export class WholeLines {
  readonly #take: (text: string) => void;
  readonly #maxHeld: number;
  #held = '';

  /** `take` gets one or more lines without the last newline; after `maxHeld` characters also a part of a line. */
  constructor(take: (text: string) => void, maxHeld = 64 * 1024) {
    this.#take = take;
    this.#maxHeld = maxHeld;
  }

  push(text: string): void {
    this.#held += text;
    const end = this.#held.length > this.#maxHeld ? this.#held.length : this.#held.lastIndexOf('\n') + 1;
    this.#give(this.#held.slice(0, end));
    this.#held = this.#held.slice(end);
  }

  /** Hands on what came without a newline. */
  end(): void {
    this.#give(this.#held);
    this.#held = '';
  }

  /** Blank lines around text are dropped. */
  #give(text: string): void {
    const trimmed = text.replace(/^\n+|\n+$/g, '');
    if (trimmed !== '') this.#take(trimmed);
  }
}

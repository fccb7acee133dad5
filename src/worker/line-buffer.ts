/** Cuts text that comes in chunks into lines, with a bound on what it holds. */

/** Characters after which a line without an end is handed on in pieces. */
const MAX_LINE = 64 * 1024;

export class LineBuffer {
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
    if (this.#rest.length >= MAX_LINE) this.end();
  }

  /** Hands on what came without a newline. */
  end(): void {
    if (this.#rest === '') return;
    const rest = this.#rest;
    this.#rest = '';
    this.#take(rest);
  }
}

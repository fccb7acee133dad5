/** Turns the deltas of a stream into text events of whole lines. */
import type { AgentEvent } from '../../api/run-contract.ts';

/** Characters after which text without a newline is handed on. */
const MAX_HELD = 4000;

export class TextEvents {
  readonly #emit: (event: AgentEvent) => void;
  #held = '';

  constructor(emit: (event: AgentEvent) => void) {
    this.#emit = emit;
  }

  push(delta: string): void {
    this.#held += delta;
    const end = this.#held.length > MAX_HELD ? this.#held.length : this.#held.lastIndexOf('\n') + 1;
    this.#emitText(this.#held.slice(0, end));
    this.#held = this.#held.slice(end);
  }

  end(): void {
    this.#emitText(this.#held);
    this.#held = '';
  }

  #emitText(text: string): void {
    const trimmed = text.replace(/\n+$/, '');
    if (trimmed !== '') this.#emit({ type: 'text', text: trimmed });
  }
}

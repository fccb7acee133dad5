/** `fetch` whose answers end in an error when they get too long: as a whole, or an event of theirs where they are a stream of events. */

const [NEWLINE, RETURN] = [10, 13];

export function cappedFetch(maxBytes: number, onExcess: () => void): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    const isStream = response.headers.get('content-type')?.includes('text/event-stream') === true;
    const count = isStream ? new EventSize() : new TotalSize();
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        if (count.largestWith(chunk) <= maxBytes) return controller.enqueue(chunk);
        controller.error(new Error(`it said more than ${maxBytes} bytes at once`));
        onExcess();
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
  };
}

class TotalSize {
  #size = 0;

  largestWith(chunk: Uint8Array): number {
    this.#size += chunk.byteLength;
    return this.#size;
  }
}

/** An event ends with an empty line; lines end with a newline, a return, or both. */
class EventSize {
  #size = 0;
  #isLineEmpty = true;
  #last: number | undefined;

  /** Bytes of the largest event that a part of this piece belongs to, as far as they have come. */
  largestWith(chunk: Uint8Array): number {
    let largest = 0;
    for (const byte of chunk) {
      this.#size += 1;
      const isSecondOfTwo = byte === NEWLINE && this.#last === RETURN;
      const isEnd = byte === NEWLINE || byte === RETURN;
      if (this.#size > largest) largest = this.#size;
      if (isEnd && this.#isLineEmpty && !isSecondOfTwo) this.#size = 0;
      this.#isLineEmpty = isEnd;
      this.#last = byte;
    }
    return largest;
  }
}

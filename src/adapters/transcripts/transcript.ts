/** A run's transcript as it is kept for people: redacted, and of a long one the beginning and the end. */
import type { TimedEvent } from '../../api/run-contract.ts';
import { redactedJson } from '../../lib/run-directory.ts';

export interface Transcript {
  /** UTC day of the first event: `2026-01-31`. */
  readonly day: string;
  /** One TimedEvent a line. */
  readonly text: string;
}

interface TranscriptOptions {
  /** Most bytes of the text, the line that tells of what is left out not counted. */
  readonly maxBytes: number;
  /** Values that are replaced wherever they stand. */
  readonly secrets: readonly string[];
}

/** Share of the bytes that the beginning gets. */
const BEGINNING = 0.25;

/** Undefined: nothing was said. */
export async function transcriptOf(
  events: AsyncIterable<TimedEvent>,
  { maxBytes, secrets }: TranscriptOptions,
): Promise<Transcript | undefined> {
  const beginning: string[] = [];
  const end = new LastLines(maxBytes * (1 - BEGINNING));
  let [left, isBeginning] = [maxBytes * BEGINNING, true];
  let first: TimedEvent | undefined;
  for await (const event of events) {
    first ??= event;
    const line = `${redactedJson(event, secrets)}\n`;
    left -= Buffer.byteLength(line);
    isBeginning &&= left >= 0;
    if (isBeginning) beginning.push(line);
    else end.add(line, event.at);
  }
  if (first === undefined) return undefined;
  return { day: first.at.slice(0, 10), text: [...beginning, ...end.lines()].join('') };
}

/** The last lines that a number of bytes has room for. */
class LastLines {
  private readonly maxBytes: number;
  private kept: { readonly line: string; readonly bytes: number }[] = [];
  private bytes = 0;
  private dropped = 0;
  private droppedAt: string | undefined;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  add(line: string, at: string): void {
    const bytes = Buffer.byteLength(line);
    this.kept.push({ line, bytes });
    this.bytes += bytes;
    while (this.bytes > this.maxBytes) {
      const oldest = this.kept.shift();
      this.bytes -= oldest?.bytes ?? 0;
      this.dropped += 1;
      this.droppedAt ??= at;
    }
  }

  lines(): readonly string[] {
    const lines = this.kept.map(({ line }) => line);
    if (this.droppedAt === undefined) return lines;
    const event = { type: 'text', text: `… ${this.dropped} events are left out …` };
    return [`${JSON.stringify({ at: this.droppedAt, event })}\n`, ...lines];
  }
}

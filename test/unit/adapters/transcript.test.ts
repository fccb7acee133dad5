/** What is kept of a transcript: redacted whole lines, and of a long one the beginning and the end. */
import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../../../src/adapters/transcripts/transcript.ts';
import type { TimedEvent } from '../../../src/api/run-contract.ts';

async function* said(...texts: readonly string[]): AsyncIterable<TimedEvent> {
  for (const [minute, text] of texts.entries())
    yield {
      at: `2026-01-31T12:${String(minute % 60).padStart(2, '0')}:00Z` as TimedEvent['at'],
      event: { type: 'text', text },
    };
}

function textsIn(transcript: string): readonly string[] {
  const lines = transcript.trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { event: { text: string } }).event.text);
}

describe('a transcript', () => {
  it('is nothing when nothing was said', async () => {
    expect(await transcriptOf(said(), { maxBytes: 100, secrets: [] })).toBeUndefined();
  });

  it('is whole when it is short, and has the day of its first event', async () => {
    const transcript = await transcriptOf(said('a', 'b'), { maxBytes: 10_000, secrets: [] });
    expect(transcript?.day).toBe('2026-01-31');
    expect(textsIn(transcript?.text ?? '')).toEqual(['a', 'b']);
  });

  it('says how much is left out between its beginning and its end', async () => {
    const texts = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const transcript = await transcriptOf(said(...texts), { maxBytes: 8000, secrets: [] });
    const kept = textsIn(transcript?.text ?? '');
    const gap = kept.findIndex((text) => text.startsWith('…'));
    expect(kept.slice(0, gap)).toEqual(texts.slice(0, gap));
    expect(kept.slice(gap + 1)).toEqual(texts.slice(-(kept.length - gap - 1)));
    expect(kept[gap]).toBe(`… ${1000 - kept.length + 1} events are left out …`);
    expect(gap).toBeGreaterThan(10);
    expect(kept.length - gap).toBeGreaterThan(2 * gap);
    expect(Buffer.byteLength(transcript?.text ?? '')).toBeLessThan(8200);
  });

  it('holds no secret, in whatever way JSON writes it', async () => {
    const secret = 'quo"te-and-\\slash';
    const transcript = await transcriptOf(said(`a ${secret} b`), { maxBytes: 10_000, secrets: [secret] });
    expect(textsIn(transcript?.text ?? '')).toEqual(['a [redacted] b']);
  });
});

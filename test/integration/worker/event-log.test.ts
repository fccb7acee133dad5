/** The event stream on disk: what never gets into it, and what does although it is full. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AgentEvent } from '../../../src/api/run-contract.ts';
import { eventLog } from '../../../src/worker/event-log.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const clock = { now: () => Date.parse('2026-01-31T12:00:00Z') };

async function written(events: readonly AgentEvent[], maxBytes: number): Promise<readonly unknown[]> {
  const file = join(await temporaryDirectory('events'), 'events.jsonl');
  const log = eventLog({ file, maxBytes, secrets: ['two\nlines "quoted"'], clock });
  for (const event of events) log.emit(event);
  await log.close();
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('stamps each event and takes secrets out, however JSON writes them', async () => {
  const text = `before two\nlines "quoted" after sk-ant-${'a'.repeat(20)}`;
  expect(await written([{ type: 'text', text }], 1000)).toEqual([
    { at: '2026-01-31T12:00:00.000Z', event: { type: 'text', text: 'before [redacted] after [redacted]' } },
  ]);
});

it('tells once that it is full, and still how the run ended', async () => {
  const text: AgentEvent = { type: 'text', text: 'x'.repeat(2 * 1024 * 1024) };
  const end: AgentEvent = {
    type: 'error',
    failure: { kind: 'later', reason: 'AgentFailed', message: 'It failed' },
  };
  const events = await written([text, text, text, end], 1024 * 1024);
  expect(events.slice(1)).toEqual([
    {
      at: '2026-01-31T12:00:00.000Z',
      event: { type: 'text', text: '… events beyond 1 MiB are left out …' },
    },
    { at: '2026-01-31T12:00:00.000Z', event: end },
  ]);
});

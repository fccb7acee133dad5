/** What a run used of its machine is in its outcome, whoever of its processes used it. */
import { expect, it } from 'vitest';
import { millis } from '../../../src/api/time.ts';
import { machine } from '../../support/runs.ts';

/** Milliseconds after which what a run has started is looked at. */
const FIRST_SAMPLE = 100;

const BUSY = `setsid node -e "const held = Buffer.alloc(150e6, 1); const start = Date.now(); while (Date.now() - start < 1500); process.exit(held[7] - 1)" &
wait`;

it('counts processor time and memory of what the agent starts, in sessions of their own too', async () => {
  const host = await machine();
  const outcome = await host.run(await host.brief(BUSY));
  expect(outcome.failure).toBeUndefined();
  expect(outcome.resources?.peakMemoryBytes).toBeGreaterThan(150e6);
  expect(outcome.resources?.peakMemoryBytes).toBeLessThan(1e9);
  expect(outcome.resources?.cpuSeconds).toBeGreaterThan(0.2);
  expect(outcome.resources?.cpuSeconds).toBeLessThan(5);
});

it('says nothing of what was over before it could be seen', async () => {
  const host = await machine();
  const { resources, startedAt, finishedAt } = await host.run(await host.brief('exit 0'));
  // A busy machine may take so long to start it that it is seen.
  const wasLong = millis(finishedAt) - millis(startedAt) > FIRST_SAMPLE;
  expect(wasLong ? undefined : resources).toBeUndefined();
});

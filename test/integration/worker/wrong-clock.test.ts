/** A machine whose clock somebody sets while a run works: the run lasts as long as it lasts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/api/names.ts';
import { millis, timestamp } from '../../../src/api/time.ts';
import { readAgentOutcome, runDirectory, writeBrief } from '../../../src/lib/run-directory.ts';
import { newMemory } from '../../../src/worker/memory.ts';
import { supervise } from '../../../src/worker/supervise.ts';
import { machine, until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { workerBundle } from '../../support/worker-bundle.ts';

const HOUR = 3_600_000;

test.each([[5], [-5]])('a clock set by %i hours neither ends the run nor lengthens it', async (hours) => {
  const host = await machine();
  const marker = join(await temporaryDirectory('begun'), 'begun');
  const brief = await host.brief(`touch ${marker}; sleep 0.3; echo hi > new.txt`, {
    isolation: 'none',
    checks: [{ type: 'command', name: 'greets', run: 'test -s new.txt', timeoutSeconds: 10 }],
  });
  const directory = runDirectory(host.stateDir, keyOf(brief.project, brief.run));
  mkdirSync(directory.path, { recursive: true });
  writeBrief(directory, brief);
  const began = Date.now();
  await supervise('agent', {
    directory,
    input: {
      remote: { url: host.target.path },
      gitEnv: { PATH: process.env.PATH ?? '' },
      home: undefined,
      privateFiles: [],
      hasBubblewrap: false,
      env: {},
      secrets: [],
    },
    isShared: true,
    onTaken: () => undefined,
    signal: new AbortController().signal,
    programs: { node: process.execPath, worker: await workerBundle() },
    clock: { now: () => Date.now() + (existsSync(marker) ? hours * HOUR : 0) },
    memory: newMemory(),
  });
  const outcome = readAgentOutcome(directory);
  expect(outcome).toMatchObject({ changedFiles: 1, checks: [{ passed: true }] });
  expect(outcome?.failure).toBeUndefined();
  const lasted = millis(outcome?.finishedAt ?? '') - millis(outcome?.startedAt ?? '');
  expect(lasted).toBeGreaterThan(200);
  expect(lasted).toBeLessThan(Date.now() - began + 1000);
});

test.each([[5], [-5]])(
  'a run that works is listed as begun by the clock as it is after a set by %i hours',
  async (hours) => {
    const host = await machine();
    const brief = await host.brief('sleep 600', { isolation: 'none' });
    await host.executor.start(brief);
    await until(async () => ((await host.observed(brief))?.agent === undefined ? undefined : true));
    const { claim } = runDirectory(host.stateDir, keyOf(brief.project, brief.run)).stages.agent;
    const claimed = JSON.parse(readFileSync(claim, 'utf8'));
    expect((await host.observed(brief))?.agent).toEqual({ state: 'running', startedAt: claimed.startedAt });
    await delay(10);

    writeFileSync(
      claim,
      JSON.stringify({ ...claimed, startedAt: timestamp(millis(claimed.startedAt) - hours * HOUR) }),
    );
    const agent = (await host.observed(brief))?.agent;
    const startedAt = agent?.state === 'running' ? millis(agent.startedAt) : 0;
    expect(Math.abs(startedAt - millis(claimed.startedAt))).toBeLessThan(3000);
    await host.executor.stop(keyOf(brief.project, brief.run));
  },
);

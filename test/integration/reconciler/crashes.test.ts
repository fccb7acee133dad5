/** The reconciler dies before and after each call of each port, in every shape of life: the end is always the same. */
import { describe, expect, test } from 'vitest';
import { type End, LIVES, type Life, lived } from '../../support/lives.ts';
import { memoryGitHub } from '../../support/memory-github.ts';
import { memoryWorld } from '../../support/memory-ports.ts';
import { callsOf, type Moment, mortal } from '../../support/mortal.ts';

/** Calls after which the world is another; death after any other is death before the next one. */
const ACTS =
  /\.(save|start|publish|keep|stop|remove|deleteBranch|deleteKept|ensure|answer|merge|withdraw|close|judge|comment|declare|note|tell)$/;

async function undisturbed(life: Life): Promise<{ readonly end: End; readonly calls: readonly string[] }> {
  let calls: readonly string[] = [];
  const end = await lived(life, (ports) => {
    const process = mortal(ports);
    calls = process.calls;
    return process;
  });
  return { end, calls };
}

/** The first process dies at the moment; those after it live. */
async function withDeath(life: Life, moment: Moment): Promise<End> {
  let isFirst = true;
  return lived(life, (ports) => {
    const process = mortal(ports, isFirst ? moment : undefined);
    isFirst = false;
    return process;
  });
}

describe.each(Object.entries(LIVES))('%s', (_name, life) => {
  test('ends the same, whenever the reconciler is killed', async () => {
    const { end, calls } = await undisturbed(life);
    expect(end.started).toEqual([...new Set(end.started)]);
    for (const written of [end.verdicts, end.comments, end.notes])
      for (const texts of Object.values(written)) expect(texts).toEqual([...new Set(texts)]);
    for (const [call, name] of calls.entries()) {
      for (const when of ACTS.test(name) ? (['before', 'after'] as const) : (['before'] as const))
        expect(await withDeath(life, { call, when }), `killed ${when} call ${call}, ${name}`).toEqual(end);
    }
  }, 120_000);
});

test('every call that a port offers to passes and chores is among those', async () => {
  const called = new Set<string>();
  for (const life of Object.values(LIVES))
    for (const name of (await undisturbed(life)).calls) called.add(name);
  const world = memoryWorld();
  expect([...called].sort()).toEqual(callsOf({ ...world.ports, ...memoryGitHub(world).ports }));
});

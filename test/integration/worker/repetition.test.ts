import { expect, test } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import { machine } from '../../support/runs.ts';

const CHECK: Check = { type: 'command', name: 'greets', run: 'cat greeting.txt; exit 1', timeoutSeconds: 10 };

test('the same tree again is seen in the workspace itself, and what is changed is still the whole result', async () => {
  const { brief, run } = await machine({ files: { 'README.md': 'hello\n', 'old.txt': 'old\n' } });
  const script = 'rm -f old.txt; [ $ORCA_ROUND = 1 ] && echo Bye > greeting.txt || echo Hello > greeting.txt';
  const outcome = await run(await brief(script, { checks: [CHECK], maxCheckRounds: 5 }));
  expect(outcome).toMatchObject({ rounds: 3, changedFiles: 2, failure: { reason: 'Repetition' } });
  expect(outcome.streak?.tree).toBe(outcome.resultTree);
});

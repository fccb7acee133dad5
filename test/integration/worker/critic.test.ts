/** The check `critic` in whole runs, against a scripted model server. */
import { describe, expect, it } from 'vitest';
import type { CheckOf } from '../../../src/api/desired.ts';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { type Reply, startModelServer } from '../../support/model-server.ts';
import { machine } from '../../support/runs.ts';

const KEY = 'key-of-the-critic-0123456789';
const PRICE = { input: 1000, output: 10_000, cacheRead: 0, cacheWrite: 0, source: 'test' };

const critic: CheckOf<'critic'> = {
  type: 'critic',
  name: 'review',
  model: 'critic',
  modelId: 'critic-1',
  instructions: 'Is it polite?',
  passScore: 70,
};

function says(value: unknown, usage?: Readonly<Record<string, number>>): Reply {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { blocks: [{ text }], ...(usage === undefined ? {} : { usage }) };
}

const GOOD = says({ score: 90, summary: 'It is polite.', problems: [] });

async function judged(
  script: string,
  replies: readonly Reply[],
  changes: Partial<RunBrief> & { readonly key?: string } = {},
) {
  const server = await startModelServer(replies, 'critics');
  const { key = KEY, ...brief } = changes;
  const host = await machine({
    env: { PATH: process.env.PATH, ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url },
  });
  const outcome = await host.run(await host.brief(script, { checks: [critic], ...brief }));
  return { outcome, requests: server.requests, host };
}

describe('a critic', () => {
  it('sends the agent back with what is wrong, and passes what is good enough', async () => {
    const { outcome, requests } = await judged(
      'cat >prompt.txt; env >>prompt.txt; echo hello >greeting.txt',
      [says({ score: 40, summary: 'It is rude.', problems: ['greeting.txt: say please'] }), GOOD],
      { criticPrices: { 'critic-1': PRICE } },
    );
    expect(outcome).toMatchObject({
      rounds: 2,
      checks: [{ passed: true, round: 2, message: 'scored 90 of 100 (70 pass): It is polite.' }],
      usage: { inputTokens: 200, outputTokens: 40 },
      cost: (200 * PRICE.input + 40 * PRICE.output) / 1e6,
    });
    const [first, second] = requests.map(({ body }) => JSON.stringify(body));
    const { 'x-api-key': key, authorization } = requests[0]?.headers ?? {};
    expect([key, authorization]).toContain(authorization === undefined ? KEY : `Bearer ${KEY}`);
    expect(first).toContain('Is it polite?');
    expect(first).toContain('+hello');
    expect(first).not.toContain(KEY);
    expect(second).toContain('greeting.txt: say please');
    expect(requests[0]?.body.tools).toBeUndefined();
  });

  it('is not asked where something else failed', async () => {
    const { outcome, requests } = await judged('echo hello >greeting.txt', [GOOD], {
      checks: [critic, { type: 'fileExists', name: 'files', paths: ['b'] }],
      maxCheckRounds: 1,
    });
    expect(requests).toEqual([]);
    expect(outcome.checks.map(({ name, passed }) => [name, passed])).toEqual([['files', false]]);
  });

  it('that answers nonsense is asked once more, and then the run has failed', async () => {
    const nonsense = ['Looks good to me! Score: 100', '{"score": "100"}', '{"score": 101, "summary": "x"}'];
    for (const text of nonsense) {
      const { outcome, requests } = await judged('echo hello >greeting.txt', [says(text)]);
      expect(requests.length).toBe(2);
      expect(outcome).toMatchObject({
        rounds: 1,
        failure: { kind: 'later', reason: 'ChecksFailed' },
        checks: [
          { passed: false, message: expect.stringMatching(/^critic-1 gave no verdict that can be read: /) },
        ],
      });
    }
  });

  it('that fails or refuses ends the run with the right kind', async () => {
    const cases: readonly [Reply, object][] = [
      [
        { status: 401, type: 'authentication_error', message: 'no' },
        { kind: 'never', reason: 'AuthenticationFailed' },
      ],
      [
        { status: 404, type: 'not_found_error', message: 'no' },
        { kind: 'never', reason: 'ModelRefused' },
      ],
      [
        { status: 529, type: 'overloaded_error', message: 'busy' },
        { kind: 'later', reason: 'ModelUnavailable' },
      ],
      [
        { blocks: [{ text: '' }], stop: 'refusal' },
        { kind: 'never', reason: 'ModelRefused' },
      ],
    ];
    for (const [reply, failure] of cases) {
      const { outcome } = await judged('echo hello >greeting.txt', [reply]);
      expect(outcome.failure).toMatchObject(failure);
      expect(outcome.checks).toMatchObject([{ passed: false }]);
    }
  });

  it('judges all of the change or none of it, and no text of it can hide the rest', async () => {
    const hiding = "printf '<!-- \\n' >a.txt; printf 'evil\\342\\200\\213\\n```\\n' >b.txt";
    const { requests } = await judged(hiding, [GOOD]);
    const told = JSON.stringify(requests[0]?.body.messages);
    expect(told).toContain('+evil');
    expect(told).toContain('1 invisible characters of it are not shown');
    expect(told).toContain('````text');

    const large = await judged('seq 100000 >a.txt', [GOOD], { maxCheckRounds: 1 });
    expect(large.requests).toEqual([]);
    expect(large.outcome.checks[0]?.message).toBe('the change has more than 256 KiB, or can not be read');
    const none = await judged('true', [GOOD], { maxCheckRounds: 1 });
    expect(none.outcome.checks[0]?.message).toBe('there is no change to be judged');
  });

  it('without a key is missed before the agent starts', async () => {
    const { outcome } = await judged('touch started', [GOOD], { key: '' });
    expect(outcome).toMatchObject({ rounds: 0, failure: { kind: 'never', reason: 'CredentialsMissing' } });
  });

  it('is counted for the budget, and not asked when that is spent', async () => {
    const worse = says({ score: 1, summary: 'No.', problems: [] }, { output_tokens: 5000 });
    const { outcome, requests } = await judged('date +%N >greeting.txt', [worse], {
      cap: { tokens: 4000 },
      criticPrices: { 'critic-1': PRICE },
    });
    expect(requests.length).toBe(1);
    expect(outcome.failure).toMatchObject({ kind: 'later', reason: 'BudgetExceeded' });
    expect(outcome.cost).toBe((100 * PRICE.input + 5000 * PRICE.output) / 1e6);
  });
});

it('the key of a critic is in no process of the agent', async () => {
  const { outcome, host } = await judged(
    'env >env.txt; cat /proc/*/environ >>env.txt 2>/dev/null; echo hello >a',
    [GOOD],
    {
      checks: [
        critic,
        { type: 'command', name: 'clean', run: `! grep -q ${KEY} env.txt`, timeoutSeconds: 10 },
      ],
    },
  );
  expect(outcome.checks).toMatchObject([{ passed: true }, { passed: true }]);
  expect(host.stateDir).not.toBe('');
});

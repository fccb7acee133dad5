/** What a run may use: it is stopped at its cap, whatever its agent prints, and cannot go round in circles. */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import { priceOf } from '../../../src/api/prices.ts';
import type { AgentEvent } from '../../../src/api/run-contract.ts';
import { failureOf, type Stage, script, stage } from '../../support/agent-stage.ts';
import { play } from '../../support/claude-round.ts';
import { type Reply, startModelServer } from '../../support/model-server.ts';

const PRICE = priceOf('claude-sonnet-5-5') ?? {
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite: 0,
  source: '',
};

/** A shell command that prints a usage event. */
function usage(tokens: number | string): string {
  return `echo '{"type":"usage","usage":{"inputTokens":${tokens},"outputTokens":0}}'`;
}

function failing(run: string): Check {
  return { type: 'command', name: 'done', run: `${run}; exit 1`, timeoutSeconds: 10 };
}

function toldUsages(events: readonly AgentEvent[]): number {
  return events.filter((event) => event.type === 'usage').length;
}

describe('a run with a cap', () => {
  it('is stopped in the middle, one step after it has passed the cap', async () => {
    const { result, events } = await stage({
      spec: script(`while :; do ${usage(100)}; sleep 0.01; done`),
      brief: { cap: { tokens: 1000 } },
    });
    expect(result).toMatchObject({
      usage: { inputTokens: 1100 },
      failure: {
        kind: 'later',
        reason: 'BudgetExceeded',
        message: 'The run has used 1,100 tokens of 1,000 tokens reserved for it and was stopped',
      },
    });
    expect(toldUsages(events)).toBe(11);
  });

  it('may use all of it, but begins no other round with nothing left', async () => {
    const spec = script(usage(1000));
    const brief = { cap: { tokens: 1000 } };
    expect((await stage({ spec, brief })).result.failure).toBeUndefined();
    const { result, events } = await stage({ spec, brief: { ...brief, checks: [failing('true')] } });
    expect([failureOf(result)?.reason, toldUsages(events)]).toEqual(['BudgetExceeded', 1]);
  });

  it('is held to dollars at the price in its brief', async () => {
    const { result } = await stage({
      spec: script(`for i in 1 2 3 4 5; do ${usage(100_000)}; sleep 0.01; done`),
      brief: { cap: { usd: 0.5 }, price: PRICE },
    });
    expect([failureOf(result)?.reason, result.cost]).toEqual(['BudgetExceeded', 0.6]);
  });

  it.each([
    ['-5', 0],
    ['1.5', 0],
    ['NaN', 0],
    ['"9"', 0],
    ['1e400', 0],
    ['9e15', 0],
    ['1e12', 1e12],
  ])('counts a claim of %s tokens as %d', async (claim, tokens) => {
    const { result } = await stage({ spec: script(usage(claim)), brief: { cap: { tokens: 1000 } } });
    expect(result.usage.inputTokens).toBe(tokens);
    expect([failureOf(result)?.reason, result.unmetered]).toEqual(
      tokens === 0 ? [undefined, true] : ['BudgetExceeded', undefined],
    );
  });

  it('is unmetered when its agent tells nothing, but not when it tells that it used nothing, or never ran', async () => {
    const told = async (options: Stage) => (await stage(options)).result.unmetered;
    expect(await told({ spec: script('true') })).toBe(true);
    expect(await told({ spec: script(usage(0)) })).toBeUndefined();
    expect(await told({ spec: { command: ['/nowhere/agent'] } })).toBeUndefined();
  });
});

describe('the agent claude', () => {
  const call: Reply = { blocks: [{ tool: 'list_files', input: {} }], usage: { output_tokens: 20 } };

  function bounds(requests: readonly { readonly body: object }[]): readonly unknown[] {
    return requests.map(({ body }) => ('max_tokens' in body ? body.max_tokens : undefined));
  }

  it('bounds each answer by what is left, and asks no more when that is too little', async () => {
    const { code, events, server } = await play([call], {
      spec: { maxTokens: 1000 },
      round: { left: { tokens: 1000 } },
    });
    // Each request is 100 tokens and its answer 20; what was said is sent again with the next one.
    expect([code, bounds(server.requests)]).toEqual([1, [1000, 760, 640, 520, 400, 280, 160]]);
    expect(events.at(-1)).toMatchObject({ type: 'error', failure: { reason: 'BudgetExceeded' } });
  });

  it('bounds answers by dollars too', async () => {
    const server = await startModelServer([{ blocks: [{ text: 'Done.' }] }]);
    const { result } = await stage({
      spec: { agent: 'claude', modelId: 'claude-sonnet-5-5', maxTokens: 8000 },
      brief: { cap: { usd: 0.01 }, price: PRICE },
      env: { ANTHROPIC_API_KEY: 'key', ANTHROPIC_BASE_URL: server.url },
    });
    expect([bounds(server.requests), result.cost, result.failure]).toEqual([[1000], 0.0004, undefined]);
  });
});

describe('a lineage that repeats itself', () => {
  it('ends when the agent leaves the same tree again after checks refused it', async () => {
    const { result } = await stage({
      spec: script('true'),
      brief: { checks: [failing('date +%N')], maxCheckRounds: 5 },
      context: { tree: async () => 'a'.repeat(40) },
    });
    expect(result).toMatchObject({
      rounds: 2,
      failure: {
        kind: 'never',
        reason: 'Repetition',
        message:
          'The work goes round in circles: the agent left the very same files again after checks had refused them; check "done": `date +%N; exit 1` exited with 1',
      },
    });
  });

  it('ends when a check fails with the same output three times, durations and times aside', async () => {
    const trees = ['a', 'b', 'c'].values();
    const { result } = await stage({
      spec: script('true'),
      brief: { checks: [failing('echo "1 failed in $(date +%N) ms at $(date +%T)"')], maxCheckRounds: 5 },
      context: { tree: async () => trees.next().value },
    });
    expect([result.rounds, failureOf(result)]).toEqual([3, { kind: 'never', reason: 'Repetition' }]);
  });

  it('does not end while the output changes', async () => {
    const { result } = await stage({
      spec: script('true'),
      brief: { checks: [failing('echo x >> log; wc -l < log')], maxCheckRounds: 4 },
    });
    expect([result.rounds, failureOf(result)?.reason]).toEqual([4, 'ChecksFailed']);
  });

  it('counts on from the runs before it', async () => {
    const brief = { checks: [failing('true')], maxCheckRounds: 2 };
    const first = await stage({ spec: script('true'), brief });
    expect(failureOf(first.result)?.reason).toBe('ChecksFailed');
    const { streak } = first.result;
    const second = await stage({ spec: script('true'), brief: { ...brief, ...(streak && { streak }) } });
    expect([second.result.rounds, failureOf(second.result)?.reason]).toEqual([1, 'Repetition']);
  });
});

/** The rounds of an agent stage with real programs: feedback until the checks pass, or the rounds are spent. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import { script, stage } from '../../support/agent-stage.ts';
import { startModelServer } from '../../support/model-server.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const greeted: Check = {
  type: 'command',
  name: 'greets',
  run: 'grep Hello greeting.txt',
  timeoutSeconds: 10,
};

describe('the rounds of a run', () => {
  it('are one where there is no check', async () => {
    const { result, events, workspace } = await stage({
      brief: { run: 'greet-5eed5eed' },
      spec: script(
        'cat > prompt.txt; echo "$ORCA_PROJECT/$ORCA_TASK/$ORCA_RUN/$ORCA_ROUND"; pwd; echo "$ORCA_WORKSPACE"',
      ),
    });
    expect(result).toEqual({
      rounds: 1,
      checks: [],
      usage: { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 0 },
      promptHash: result.promptHash,
      unmetered: true,
      summary: `demo/greet/greet-5eed5eed/1\n${workspace}\n${workspace}`,
    });
    expect(events).toEqual([
      { type: 'round', round: 1 },
      { type: 'text', text: 'demo/greet/greet-5eed5eed/1' },
      { type: 'text', text: workspace },
      { type: 'text', text: workspace },
    ]);
    expect(await readFile(join(workspace, 'prompt.txt'), 'utf8')).toMatch(
      /^Write a greeting to greeting\.txt\n/,
    );
  });

  it('go on with feedback until every check passes', async () => {
    const { result, workspace } = await stage({
      spec: script(
        'cat > prompt-$ORCA_ROUND.txt; [ $ORCA_ROUND = 1 ] && echo Bye > greeting.txt || echo Hello > greeting.txt',
      ),
      brief: {
        checks: [
          {
            type: 'command',
            name: 'greets',
            run: 'cat greeting.txt; grep Hello greeting.txt',
            timeoutSeconds: 10,
          },
        ],
      },
    });
    const second = await readFile(join(workspace, 'prompt-2.txt'), 'utf8');
    expect([
      result.rounds,
      result.failure,
      result.checks.map(({ passed, round }) => [passed, round]),
    ]).toEqual([2, undefined, [[true, 2]]]);
    expect(second).toContain('Write a greeting to greeting.txt');
    expect(second).toContain(
      '`cat greeting.txt; grep Hello greeting.txt` exited with 1\n\n```text\nBye\n```',
    );
  });

  it('are what docs/agents.md says of its example', async () => {
    const page = await readFile(new URL('../../../docs/agents.md', import.meta.url), 'utf8');
    const [, program = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    const [, run = ''] = /command: \{run: "(.*?)"\}/.exec(page) ?? [];
    const file = join(await temporaryDirectory('agents'), 'greet.mjs');
    await writeFile(file, program);
    const { result, workspace } = await stage({
      spec: { command: [process.execPath, file] },
      brief: {
        prompt: 'greet: Ada',
        checks: [{ type: 'command', name: 'friendly', run, timeoutSeconds: 10 }],
      },
    });
    expect(result).toMatchObject({
      rounds: 2,
      checks: [{ passed: true }],
      summary: 'Greeted Ada in greetings/Ada.txt',
      usage: { outputTokens: 20 },
    });
    expect(result.failure).toBeUndefined();
    expect(await readFile(join(workspace, 'greetings/Ada.txt'), 'utf8')).toBe('Hello, Ada!\n');
    expect(program.trim().split('\n').length).toBeLessThanOrEqual(22);
  });

  it('end when maxCheckRounds are spent', async () => {
    const { result, events } = await stage({
      spec: script('true'),
      brief: { checks: [greeted], maxCheckRounds: 2 },
    });
    expect(result).toMatchObject({
      rounds: 2,
      failure: {
        kind: 'later',
        reason: 'ChecksFailed',
        message: 'Check "greets" still failed after round 2: `grep Hello greeting.txt` exited with 2',
      },
    });
    expect(events.filter((event) => event.type === 'check')).toHaveLength(2);
  });

  it('keep the session of claude and pass after feedback', async () => {
    const server = await startModelServer([
      { blocks: [{ tool: 'write_file', input: { path: 'greeting.txt', content: 'Bye' } }] },
      { blocks: [{ text: 'Written.' }] },
      {
        blocks: [{ tool: 'edit_file', input: { path: 'greeting.txt', old_text: 'Bye', new_text: 'Hello' } }],
      },
      { blocks: [{ text: 'Corrected.' }] },
    ]);
    const key = 'sk-ant-test-0123456789abcdef';
    const { result, events, workspace } = await stage({
      spec: { agent: 'claude', modelId: 'claude-test' },
      brief: { checks: [greeted] },
      env: { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url },
    });
    expect(await readFile(join(workspace, 'greeting.txt'), 'utf8')).toBe('Hello');
    expect(result).toMatchObject({
      rounds: 2,
      summary: 'Corrected.',
      checks: [{ name: 'greets', passed: true, round: 2 }],
      usage: { inputTokens: 400, outputTokens: 80, turns: 4 },
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(4).fill(`Bearer ${key}`),
    );
    expect(server.requests[2]?.body.messages).toHaveLength(5);
    expect(JSON.stringify(server.requests[2]?.body.messages.at(-1))).toContain('exited with 1');
    expect(new Set(events.filter((event) => event.type === 'session').map(({ id }) => id)).size).toBe(1);
  });
});

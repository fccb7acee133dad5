/** The agent claude as a user gets it: executor, supervisor, sandbox, key proxy, the bundle, and a model on loopback. */
import { expect, it } from 'vitest';
import { startModelServer } from '../../support/model-server.ts';
import { machine } from '../../support/runs.ts';

const KEY = 'sk-ant-real-0123456789abcdef';

it('passes its check in the second round, in one session, and never sees the key', async () => {
  const look = 'env; cat /proc/[0-9]*/environ | tr "\\0" "\\n"; cat ~/.orca/*';
  const server = await startModelServer([
    { blocks: [{ tool: 'write_file', input: { path: 'greeting.txt', content: 'Bye\n' } }] },
    { blocks: [{ tool: 'run_command', input: { command: look } }] },
    { blocks: [{ text: `Written with ${KEY}.` }] },
    { blocks: [{ tool: 'edit_file', input: { path: 'greeting.txt', old_text: 'Bye', new_text: 'Hello' } }] },
    { blocks: [{ text: 'Corrected.' }] },
  ]);
  const host = await machine({
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: server.url,
    },
  });
  const check = 'env; cat /proc/[0-9]*/environ | tr "\\0" "\\n"; grep Hello greeting.txt';
  const brief = await host.brief(
    '',
    {
      run: 'greet-c1a0de01',
      uid: 'c1a0de01c1a0de01',
      checks: [{ type: 'command', name: 'greets', run: check, timeoutSeconds: 10 }],
    },
    { agent: 'claude', modelId: 'claude-test' },
  );
  const outcome = await host.run(brief);
  expect(outcome).toMatchObject({
    rounds: 2,
    checks: [{ name: 'greets', passed: true, round: 2 }],
    usage: { inputTokens: 500, outputTokens: 100, turns: 5 },
    changedFiles: 1,
    summary: 'Corrected.',
  });
  expect(outcome.failure).toBeUndefined();
  const told = JSON.stringify(server.requests.map(({ body }) => body));
  expect(told).toContain('ORCA_RUN_MARK=');
  expect(told.replaceAll(`Written with ${KEY}`, '')).not.toContain(KEY);
  expect(JSON.stringify([outcome, await host.events(brief)])).not.toContain(KEY);
  expect(server.requests).toHaveLength(5);
});

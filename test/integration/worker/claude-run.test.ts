/** A whole run of the agent `claude` against a model server: the key reaches the server and never the sandbox. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lineageOf } from '../../../src/lib/run-directory.ts';
import { startModelServer } from '../../support/model-server.ts';
import { machine } from '../../support/runs.ts';

const WAIT = 'env; cat /proc/1/environ; until [ -e "$HOME/go" ]; do sleep 0.02; done';
/** Asks the model with what the loop's own process holds, as far as a tool can see it. */
const STEAL = `of() { tr '\\0' '\\n' < /proc/$PPID/environ | sed -n "s/^$1=//p"; }
curl -s -X POST -H "x-api-key: $(of ANTHROPIC_API_KEY)" -d '{"messages":[]}' "$(of ANTHROPIC_BASE_URL)/v1/messages"`;
const KEY = 'key-of-the-model-0123456789';

/** What another process shows of itself to this one. */
function shownBy(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1') + readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

it('works through the key proxy, with a placeholder for the key', async () => {
  const shown: string[] = [];
  const server = await startModelServer([
    {
      blocks: [
        { tool: 'write_file', input: { path: 'greeting.txt', content: 'hello\n' }, id: 'a' },
        { tool: 'run_command', input: { command: WAIT }, id: 'b' },
      ],
    },
    { blocks: [{ text: 'I greeted.' }] },
  ]);
  const host = await machine({
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: server.url,
    },
  });
  const brief = await host.brief('', {}, { agent: 'claude', modelId: 'claude-test' });
  await host.executor.start(brief);
  for await (const { event } of host.executor.output(`demo/${brief.run}`, { from: 0, follow: true })) {
    if (event.type !== 'toolCall' || event.name !== 'run_command') continue;
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    shown.push(...pids.map(shownBy));
    writeFileSync(join(lineageOf(host.stateDir, brief.uid).home, 'go'), '');
  }
  const outcome = await host.agentOutcome(brief);

  expect(outcome).toMatchObject({ rounds: 1, changedFiles: 1, summary: 'I greeted.' });
  expect(outcome.usage).toMatchObject({ turns: 2, inputTokens: 200 });
  expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual([KEY, KEY]);
  const told = JSON.stringify(server.requests.at(-1)?.body.messages);
  expect(told).toContain('ORCA_RUN_MARK=');
  expect(told).not.toContain(KEY);
  expect(shown.filter((text) => text.includes('ORCA_RUN_MARK=')).length).toBeGreaterThan(0);
  expect(shown.filter((text) => text.includes(KEY))).toEqual([]);
  const files = readdirSync(host.stateDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const holders = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(KEY));
  expect(holders).toEqual([]);
});

it('counts what a tool of the model asks behind the back of the loop', async () => {
  const server = await startModelServer([
    { blocks: [{ tool: 'run_command', input: { command: STEAL }, id: 'a' }] },
    { blocks: [{ text: 'Stolen.' }] },
  ]);
  const host = await machine({
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: server.url,
    },
  });
  const outcome = await host.run(await host.brief('', {}, { agent: 'claude', modelId: 'claude-test' }));
  expect(server.requests).toHaveLength(3);
  expect(outcome.usage).toMatchObject({ turns: 2, inputTokens: 300 });
});

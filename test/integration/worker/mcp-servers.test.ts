/** MCP servers in whole runs of the agent `claude`: in the sandbox, with their own variables alone, gone with the run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startToolServer } from '../../support/mcp-http.ts';
import { type Reply, startModelServer } from '../../support/model-server.ts';
import { processesWith } from '../../support/processes.ts';
import { machine, until } from '../../support/runs.ts';
import { bundleOf } from '../../support/worker-bundle.ts';

const KEY = 'key-of-the-model-0123456789';
const SECRET = 'token-of-the-tools-0123456789';

describe.each(['preferred', 'none'] as const)('MCP servers of a run (isolation %s)', (isolation) => {
  async function host(script: readonly Reply[]) {
    const server = await startModelServer(script);
    const program = await bundleOf(join(import.meta.dirname, '../../support/mcp-program.ts'));
    const on = await machine({
      files: { 'tools.mjs': await readFile(program, 'utf8') },
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ANTHROPIC_API_KEY: KEY,
        ANTHROPIC_BASE_URL: server.url,
        ECHO_TOKEN: SECRET,
        OTHER: 'x',
      },
    });
    const tools = {
      type: 'local',
      name: 'tools',
      // As a person may write it who trusts the branch.
      command: ['node', `\${ORCA_WORKSPACE}/tools.mjs`],
      env: ['ECHO_TOKEN'],
    } as const;
    const brief = await on.brief(
      '',
      { landing: 'none', isolation },
      { agent: 'claude', modelId: 'claude-test', mcpServers: [tools] },
    );
    return { on, brief, server };
  }
  const call = (tool: string, input: object = {}): Reply => ({
    blocks: [{ tool: `mcp__tools__${tool}`, input }],
  });

  it('work in the sandbox, with what the manifest gives them alone', async () => {
    const { on, brief, server } = await host([
      call('environment'),
      call('say', { text: 'hello' }),
      { blocks: [{ tool: 'run_command', input: { command: 'env' } }] },
      { blocks: [{ text: 'All done.' }] },
    ]);
    expect(await on.run(brief)).toMatchObject({ summary: 'All done.', usage: { turns: 4 } });
    const results = server.requests.at(-1)?.body.messages.flatMap(({ content }) => content) ?? [];
    const [environment, said, env] = results.flatMap((block) =>
      block.type === 'tool_result' ? [String(block.content)] : [],
    );
    expect(
      JSON.parse(environment ?? '').filter((name: string) => !/^(ORCA_.*|PWD|SHLVL|_)$/.test(name)),
    ).toEqual(['ECHO_TOKEN', 'HOME', 'LANG', 'PATH', 'TERM', 'TMPDIR', 'USER']);
    expect(said).toBe(`${SECRET} says hello`);
    expect(env).not.toContain(SECRET);
    const events = JSON.stringify(await on.events(brief));
    expect(events).toContain('says hello');
    expect(events).not.toContain(SECRET);
  });

  it('end with the run, and so does what they started', async () => {
    const seconds = String(7000 + Math.floor(Math.random() * 1000));
    const { on, brief } = await host([call('linger', { seconds }), call('hang')]);
    await on.executor.start(brief);
    await until(() => processesWith(`sleep ${seconds}`).length > 0 || undefined);
    await on.executor.stop(`demo/${brief.run}`);
    expect((await on.agentOutcome(brief)).failure).toMatchObject({ kind: 'never', reason: 'Cancelled' });
    expect(processesWith(`sleep ${seconds}`)).toEqual([]);
    expect(processesWith('tools.mjs')).toEqual([]);
  });
});

it('keep a token out of all that is told and of what a command can look up, whatever its variable is called', async () => {
  const { url } = await startToolServer();
  const look = 'tr "\\0" "\\n" < /proc/$PPID/environ';
  const server = await startModelServer([
    { blocks: [{ tool: 'run_command', input: { command: look } }] },
    { blocks: [{ text: `It is ${SECRET}.` }] },
  ]);
  const env = {
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: server.url,
    TICKETS: SECRET,
    LINEAR: `${SECRET}-2`,
  };
  const on = await machine({ env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });
  const tools = {
    type: 'remote',
    name: 'tools',
    url,
    headers: { 'X-Api-Key': 'LINEAR' },
    tokenEnv: 'TICKETS',
  } as const;
  const spec = { agent: 'claude', modelId: 'claude-test', mcpServers: [tools] } as const;
  const brief = await on.brief('', { landing: 'none' }, spec);
  const outcome = await on.run(brief);
  const heard = JSON.stringify(server.requests.at(-1)?.body.messages);
  expect(heard).toContain('ORCA_WORKSPACE=');
  expect(heard).not.toContain(SECRET);
  expect(outcome.summary).toBe('It is [redacted].');
  expect(JSON.stringify([outcome, await on.events(brief)])).not.toContain(SECRET);
});

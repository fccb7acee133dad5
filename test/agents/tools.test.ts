/** Which tools each real command line offers its model: those of the pod and its MCP servers, and no others. */
import { describe, expect, it } from 'vitest';
import type { RunBrief } from '../../src/api/run-contract.ts';
import type { McpServer } from '../../src/api/tools.ts';
import { AGENT_PROGRAMS } from '../support/agent-programs.ts';
import { recordingPath } from '../support/agent-recorder.ts';
import { accessTo } from '../support/agent-scripts.ts';
import { startToolServer } from '../support/mcp-http.ts';
import { startModelServer } from '../support/model-server.ts';
import { machine } from '../support/runs.ts';

const SERVER = `import { createInterface } from 'node:readline';
const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n');
const tools = ['say', 'hide'].map((name) => ({
  name,
  description: name,
  inputSchema: { type: 'object', properties: { text: { type: 'string' } } },
}));
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const { protocolVersion } = params ?? {};
  const serverInfo = { name: 'echo', version: '1' };
  if (method === 'initialize') send({ id, result: { protocolVersion, capabilities: { tools: {} }, serverInfo } });
  else if (method === 'tools/list') send({ id, result: { tools } });
  else if (method === 'tools/call')
    send({ id, result: { content: [{ type: 'text', text: process.env.ECHO_WORD + ' ' + params.arguments.text }] } });
  else send({ id, result: {} });
}
`;
const TOKEN = 'token-of-the-tools-0123456789';
const ECHO: McpServer = {
  type: 'local',
  name: 'echo',
  command: ['node', 'echo.mjs'],
  env: ['ECHO_WORD'],
  tools: ['say'],
};
const EXPECTED = {
  'claude-code': {
    model: 'claude-sonnet-5-5',
    call: 'mcp__echo__say',
    some: ['Read', 'Write'],
    none: ['Bash', 'Edit', 'WebFetch', 'Task'],
  },
  codex: {
    model: 'gpt-5.5',
    call: 'mcp__echo/say',
    some: ['apply_patch'],
    none: ['shell', 'exec_command', 'web_search'],
  },
  gemini: {
    model: 'gemini-2.5-pro',
    call: 'mcp_echo_say',
    some: ['read_file', 'write_file'],
    none: ['run_shell_command', 'replace', 'web_fetch', 'mcp_echo_hide'],
  },
};

/** `gone`: a tool that Orca's own settings leave to the model. */
const OWN_SETTINGS = {
  'claude-code': {
    templates: { 'claude-settings.json': '{"permissions": {"allow": {{allowedTools}}, "deny": ["Glob"]} }' },
    gone: '"Glob"',
    broken: { 'claude-mcp.json': '{"mcpServers": {{#if mcpServers}}{}}}{{/if}} ' },
  },
  codex: {
    templates: {
      'codex-config.toml':
        'model_provider = "orca"\n[features]\nshell_tool = false\nunified_exec = false\n[model_providers.orca]\nname = "orca"\nbase_url = {{baseUrl}}\nwire_api = "responses"\nenv_key = {{keyName}}\nsupports_websockets = false\n',
    },
    gone: 'exec_command',
    broken: { 'codex-config.toml': '{{#each mcpServers}}{{name}}{{/each}}{{missing}}' },
  },
  gemini: {
    templates: {
      'gemini-settings.json':
        '{"security": {"auth": {"selectedType": "{{authType}}"} }, "tools": {"core": ["read_file"]} }',
    },
    gone: 'run_shell_command',
    broken: { 'gemini-settings.json': '[{{maxTurns}}]' },
  },
} as const;

describe.concurrent.each(AGENT_PROGRAMS)('$agent $version', (program) => {
  const { model: modelId, call, some, none } = EXPECTED[program.agent];

  it('offers what the pod allows, and calls a tool of an MCP server', async () => {
    const model = await startModelServer([
      { blocks: [{ tool: call, input: { text: 'hello' } }] },
      { blocks: [{ text: 'All done.' }] },
    ]);
    const access = accessTo(program.agent, model.url, 'key-of-the-model-0123456789');
    const host = await machine({
      files: { 'echo.mjs': SERVER },
      env: { PATH: await recordingPath(program), HOME: process.env.HOME, ECHO_WORD: 'banana', ...access },
    });
    const spec = {
      agent: program.agent,
      modelId,
      tools: ['read_file', 'write_file'],
      mcpServers: [ECHO],
    } as const;
    const brief = await host.brief('', { landing: 'none' }, spec);
    const outcome = await host.run(brief);
    expect(outcome.failure).toBeUndefined();

    const offered = JSON.stringify(model.requests[0]?.body.tools).match(/"name":"[^"]+"/g) ?? [];
    const names = offered.map((pair) => pair.slice('"name":"'.length, -1));
    expect(names).toEqual(expect.arrayContaining([...some]));
    expect(names.filter((name) => none.some((each) => each === name))).toEqual([]);
    const answers = (await host.events(brief)).flatMap(({ event }) =>
      event.type === 'toolResult' ? [event.output] : [],
    );
    expect(answers.join('\n')).toContain('banana hello');
  });

  it('calls a tool of a remote MCP server, with the token that the manifest names', async () => {
    const { url, headers } = await startToolServer();
    const model = await startModelServer([
      { blocks: [{ tool: call, input: { text: 'hello' } }] },
      { blocks: [{ text: 'All done.' }] },
    ]);
    const access = accessTo(program.agent, model.url, 'key-of-the-model-0123456789');
    const host = await machine({
      env: {
        PATH: await recordingPath(program),
        HOME: process.env.HOME,
        ECHO_TOKEN: TOKEN,
        TEAM: 'red',
        ...access,
      },
    });
    const echo = {
      type: 'remote',
      name: 'echo',
      url,
      headers: { 'x-team': 'TEAM' },
      tokenEnv: 'ECHO_TOKEN',
    } as const;
    const spec = { agent: program.agent, modelId, tools: ['read_file'], mcpServers: [echo] } as const;
    const brief = await host.brief('', { landing: 'none' }, spec);
    expect((await host.run(brief)).failure).toBeUndefined();
    const events = await host.events(brief);
    const answers = events.flatMap(({ event }) => (event.type === 'toolResult' ? [event.output] : []));
    expect(answers.join('\n')).toContain('says hello');
    expect(headers.length).toBeGreaterThan(0);
    for (const each of headers)
      expect(each).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'x-team': 'red' });
    expect(JSON.stringify(events)).not.toContain(TOKEN);
  });

  it('obeys settings of the config repository’s own', async () => {
    const { templates, gone } = OWN_SETTINGS[program.agent];
    const offered = async (given: Partial<RunBrief>) => {
      const model = await startModelServer([{ blocks: [{ text: 'All done.' }] }]);
      const access = accessTo(program.agent, model.url, 'key-of-the-model-0123456789');
      const host = await machine({
        env: { PATH: await recordingPath(program), HOME: process.env.HOME, ...access },
      });
      const brief = await host.brief('', { landing: 'none', ...given }, { agent: program.agent, modelId });
      expect((await host.run(brief)).failure).toBeUndefined();
      return JSON.stringify(model.requests[0]?.body.tools);
    };
    const [plain, own] = await Promise.all([offered({}), offered({ templates })]);
    expect(plain).toContain(gone);
    expect(own).not.toContain(gone);
  });

  it('is told of settings that come to nothing before it has asked its model', async () => {
    const model = await startModelServer([{ blocks: [{ text: 'All done.' }] }]);
    const access = accessTo(program.agent, model.url, 'key-of-the-model-0123456789');
    const host = await machine({
      env: { PATH: await recordingPath(program), HOME: process.env.HOME, ...access },
    });
    const { broken } = OWN_SETTINGS[program.agent];
    const brief = await host.brief(
      '',
      { landing: 'none', templates: broken },
      { agent: program.agent, modelId },
    );
    const outcome = await host.run(brief);
    expect(outcome.failure).toMatchObject({ kind: 'never', reason: 'PrepareFailed' });
    expect(model.requests).toEqual([]);
  });
});

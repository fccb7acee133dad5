/** MCP servers of the agent claude: real ones over standard input and output and over HTTP, and those that fail in every way. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { LocalMcpServer, RemoteMcpServer } from '../../../src/api/tools.ts';
import { DONE, type Play, type Played, play } from '../../support/claude-round.ts';
import { startOldToolServer, startToolServer } from '../../support/mcp-http.ts';
import type { Reply } from '../../support/model-server.ts';
import { processesWith } from '../../support/processes.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { bundleOf } from '../../support/worker-bundle.ts';

const SHORT = { start: 5000, silence: 500, call: 1000, end: 300 };

let program: string;

beforeAll(async () => {
  program = await bundleOf(join(import.meta.dirname, '../../support/mcp-program.ts'));
});

function local(changes: Partial<LocalMcpServer> = {}): LocalMcpServer {
  return { type: 'local', name: 'echo', command: [process.execPath, program], env: [], ...changes };
}

function script(text: string): LocalMcpServer {
  return local({ command: [process.execPath, '--input-type=module', '-e', text] });
}

function remote(url: string, changes: Partial<RemoteMcpServer> = {}): RemoteMcpServer {
  return { type: 'remote', name: 'echo', url, headers: {}, ...changes };
}

const call = (tool: string, input: object = {}): Reply => ({
  blocks: [{ tool: `mcp__echo__${tool}`, input }],
});

/** What the model was told by the tools it called. */
function told({ events }: Played): readonly { readonly isError: boolean; readonly output: string }[] {
  return events.flatMap((event) =>
    event.type === 'toolResult' ? [{ isError: event.isError, output: event.output }] : [],
  );
}

function offered({ server }: Played): readonly string[] {
  return (server.requests[0]?.body.tools ?? []).map(({ name }) => name);
}

async function playWith(
  replies: readonly Reply[],
  server: LocalMcpServer | RemoteMcpServer,
  more: Play = {},
  mcpLimits = SHORT,
) {
  return play([...replies, DONE], {
    ...more,
    spec: { tools: ['read_file', 'run_command'], mcpServers: [server] },
    mcpLimits,
  });
}

it('offers the tools that are allowed and calls them, over standard input and output', async () => {
  const server = local({ tools: ['say', 'environment', 'sing'], env: ['ECHO_TOKEN', 'NOT_SET'] });
  const played = await playWith([call('say', { text: 'hi' }), call('environment'), call('fail')], server, {
    env: { ECHO_TOKEN: 'banana', OTHER: 'x', ORCA_RUN_MARK: 'm' },
  });
  expect(offered(played)).toEqual(['read_file', 'run_command', 'mcp__echo__say', 'mcp__echo__environment']);
  expect(played.events).toContainEqual({
    type: 'text',
    text: 'The MCP server "echo" has no tool "sing": it is left out.',
  });
  const [said, environment, refused] = told(played);
  expect(said).toEqual({ isError: false, output: 'banana says hi' });
  expect(JSON.parse(environment?.output ?? '')).toEqual(
    expect.arrayContaining(['ECHO_TOKEN', 'ORCA_RUN_MARK', 'PATH']),
  );
  expect(environment?.output).not.toMatch(/ANTHROPIC|OTHER|NOT_SET/);
  expect(refused).toEqual({
    isError: true,
    output: expect.stringContaining('there is no tool "mcp__echo__fail"'),
  });
  expect(played.code).toBe(0);
  expect(processesWith(program)).toEqual([]);
});

it('does the same over HTTP, with the headers that the manifest names', async () => {
  const { url, headers } = await startToolServer();
  const server = remote(url, { tokenEnv: 'ECHO_TOKEN', headers: { 'x-team': 'TEAM' } });
  const look = { blocks: [{ tool: 'run_command', input: { command: 'env' } }] };
  const played = await playWith([call('say', { text: 'hi' }), call('fail'), call('odd'), look], server, {
    env: { ECHO_TOKEN: 'token-0123456789', TEAM: 'red' },
  });
  const [said, failed, odd, env] = told(played);
  expect(said).toMatchObject({ isError: false, output: expect.stringContaining(' says hi') });
  expect(failed).toEqual({ isError: true, output: 'Error: I can not do that' });
  expect(odd).toEqual({ isError: false, output: 'odd enough' });
  expect(env?.output).not.toMatch(/token-0123456789|TEAM/);
  expect(headers.every(({ authorization }) => authorization === 'Bearer token-0123456789')).toBe(true);
  expect(headers.at(-1)).toMatchObject({ 'x-team': 'red' });
});

it('talks to servers that know server-sent events alone', async () => {
  const { url, headers } = await startOldToolServer();
  const played = await playWith([call('say', { text: 'hi' })], remote(url, { tokenEnv: 'ECHO_TOKEN' }), {
    env: { ECHO_TOKEN: 'token-0123456789' },
  });
  expect(told(played)).toMatchObject([{ isError: false, output: expect.stringContaining(' says hi') }]);
  expect(headers.every(({ authorization }) => authorization === 'Bearer token-0123456789')).toBe(true);
});

it.each([
  [
    'is not there',
    local({ command: ['no-such-program'] }),
    'never',
    'McpServerFailed',
    /could not be started: .*ENOENT/,
  ],
  ['ends at once', script('process.exit(1)'), 'later', 'McpServerFailed', /has ended/],
  [
    'prints nonsense and ends',
    script('console.log("hello\\n{}\\n[1]")'),
    'later',
    'McpServerFailed',
    /has ended/,
  ],
  [
    'answers nonsense',
    script(`process.stdin.once('data', () => console.log('{"jsonrpc":"2.0","id":0,"result":{"tools":7}}'))`),
    'never',
    'McpServerFailed',
    /"echo" /,
  ],
  [
    'prints without end',
    script(`for (;;) await new Promise((done) => process.stdout.write('x'.repeat(1e6), done))`),
    'later',
    'McpServerFailed',
    /has ended/,
  ],
  [
    'offers too much',
    local({ command: [process.execPath, 'PROGRAM', '300'] }),
    'never',
    'McpServerFailed',
    /offer 310 tools/,
  ],
  [
    'has a header that is not set',
    remote('http://127.0.0.1:9/', { tokenEnv: 'NONE' }),
    'never',
    'CredentialsMissing',
    /NONE/,
  ],
  [
    'has an address that is none',
    remote('ftp://127.0.0.1/mcp'),
    'never',
    'McpServerFailed',
    /no address of http or https/,
  ],
  [
    'has a header with what no header can hold',
    remote('http://127.0.0.1:9/', { headers: { 'x-team': 'LINES' } }),
    'never',
    'McpServerFailed',
    /the header x-team/,
  ],
  [
    'is a program of the workspace',
    local({ command: ['./server'] }),
    'never',
    'McpServerFailed',
    /"\.\/server", which is relative/,
  ],
  [
    'needs a variable besides one that is set and one that need not be',
    local({ command: [process.execPath, `\${LINES}\${SOME:-x}\${NOT_THERE}`] }),
    'never',
    'CredentialsMissing',
    /the variable NOT_THERE;/,
  ],
  ['can not be reached', remote('http://127.0.0.1:9/'), 'later', 'McpServerFailed', /"echo" /],
] as const)(
  'a server that %s fails the run before the model is asked',
  async (_what, server, kind, reason, message) => {
    const given =
      server.type === 'local'
        ? { ...server, command: server.command.map((part) => part.replace('PROGRAM', program)) }
        : server;
    const {
      code,
      events,
      server: model,
    } = await playWith([], given, { env: { LINES: 'secret-0123456789\nb' } });
    expect(JSON.stringify(events)).not.toContain('secret-0123456789');
    expect(code).toBe(1);
    expect(events.at(-1)).toMatchObject({
      type: 'error',
      failure: { kind, reason, message: expect.stringMatching(message) },
    });
    expect(model.requests).toEqual([]);
  },
);

it('a server that never answers fails the run in time', async () => {
  const { events } = await play([DONE], {
    spec: { mcpServers: [script('setInterval(() => undefined, 1000)')] },
    mcpLimits: { ...SHORT, start: 700 },
  });
  expect(events.at(-1)).toMatchObject({
    failure: { kind: 'later', message: expect.stringContaining('did not answer in time') },
  });
});

it.each([
  [401, 'never', 'AuthenticationFailed'],
  [403, 'never', 'AuthenticationFailed'],
  [404, 'never', 'McpServerFailed'],
  [503, 'later', 'McpServerFailed'],
] as const)('a server that answers %i fails the run', async (status, kind, reason) => {
  const { url } = await startToolServer(() => ({ status }));
  const { events, server } = await playWith([], remote(url));
  expect(events.at(-1)).toMatchObject({ type: 'error', failure: { kind, reason } });
  expect(server.requests).toEqual([]);
});

it('hands its token to no other origin', async () => {
  const other = await startToolServer();
  const { url } = await startToolServer(() => ({ status: 307, location: other.url }));
  const { events } = await playWith([], remote(url, { headers: { 'x-api-key': 'ECHO_TOKEN' } }), {
    env: { ECHO_TOKEN: 'token-0123456789' },
  });
  expect(events.at(-1)).toMatchObject({ type: 'error' });
  expect(other.headers).toEqual([]);
});

it('starts a program away from what an agent may have written', async () => {
  const root = await temporaryDirectory('claude');
  const planted = join(root, 'workspace/node_modules/.bin/planted');
  await mkdir(dirname(planted), { recursive: true });
  await writeFile(planted, `#!/bin/sh\nexec ${process.execPath} ${program}\n`, { mode: 0o755 });
  await mkdir(join(root, 'home'));
  await writeFile(join(root, 'home/.npmrc'), `prefix=${join(root, 'workspace')}\n`);
  const [place] = told(await playWith([call('place')], local(), { root }));
  expect(JSON.parse(place?.output ?? '')).toEqual({
    folder: '/',
    home: [],
    workspace: await realpath(join(root, 'workspace')),
  });
  const npx = local({ command: ['npx', '--offline', '--yes', 'planted'] });
  const { events, server } = await playWith([], npx, { root }, { ...SHORT, start: 30_000 });
  expect(events.at(-1)).toMatchObject({ type: 'error', failure: { reason: 'McpServerFailed' } });
  expect(server.requests).toEqual([]);
});

it('describes tools as the model API takes them, and leaves out what it does not take', async () => {
  const played = await playWith([], local({ tools: ['either', 'brackets', 'say'] }));
  const tools = played.server.requests[0]?.body.tools ?? [];
  expect(tools.filter(({ name }) => name.startsWith('mcp__'))).toEqual([
    expect.objectContaining({ name: 'mcp__echo__say' }),
    expect.objectContaining({
      name: 'mcp__echo__either',
      description:
        'Does either.\nThe input must match {"anyOf":[{"required":["id"]},{"required":["all"]}]} too.',
      input_schema: {
        type: 'object',
        properties: { id: { type: 'string', description: 'The id' }, all: { enum: ['yes'] } },
        required: [],
      },
    }),
  ]);
  expect(played.events).toContainEqual({
    type: 'text',
    text: 'The tool "brackets" of the MCP server "echo" has a field whose name the model API does not take: it is left out.',
  });
});

it('limits an event of a stream, and not the stream', async () => {
  const { url } = await startOldToolServer();
  const large = (bytes: number) => call('large', { bytes });
  const replies = [large(10_000_000), large(10_000_000), call('say', { text: 'hi' }), large(20_000_000)];
  const limits = { ...SHORT, silence: 5000, call: 5000 };
  const played = await playWith(replies, remote(url), {}, limits);
  expect(told(played).map(({ isError }) => isError)).toEqual([false, false, false, true]);
});

it('a call that hangs is an error that the model is told', async () => {
  const [hung] = told(await playWith([call('hang')], local()));
  expect(hung).toEqual({ isError: true, output: 'the MCP server "echo" did not answer in time' });
});

it('an answer is cut for the model, and one that is far too long ends its server', async () => {
  const replies = [
    call('large', { bytes: 10_000_000 }),
    call('large', { bytes: 20_000_000 }),
    call('say', { text: 'hi' }),
  ];
  const played = await playWith(replies, local(), {}, { ...SHORT, silence: 10_000, call: 10_000 });
  const [large, larger, after] = told(played);
  expect(large).toMatchObject({ isError: false, output: expect.stringContaining('characters left out') });
  expect(larger).toEqual({ isError: true, output: 'the MCP server "echo" has ended' });
  expect(after).toEqual({ isError: true, output: 'the MCP server "echo" has ended' });
  expect(played.code).toBe(0);
});

it('an answer over HTTP that is too long is an error too', async () => {
  const { url } = await startToolServer();
  const [larger] = told(await playWith([call('large', { bytes: 20_000_000 })], remote(url)));
  expect(larger).toMatchObject({ isError: true });
});

it('a server that dies is told, and the others go on', async () => {
  const { url } = await startToolServer();
  const played = await play(
    [call('die'), { blocks: [{ tool: 'mcp__other__say', input: { text: 'hi' } }] }, DONE],
    {
      spec: { mcpServers: [local(), remote(url, { name: 'other' })] },
      mcpLimits: SHORT,
    },
  );
  expect(told(played)).toMatchObject([
    { isError: true, output: 'the MCP server "echo" has ended' },
    { isError: false, output: expect.stringContaining('says hi') },
  ]);
});

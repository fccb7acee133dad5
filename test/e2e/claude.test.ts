/** The agent `claude` in the built program: manifests in, tool calls against a model stand-in, a pull request out. */
import { expect, it } from 'vitest';
import { startToolServer } from '../support/mcp-http.ts';
import { startModelServer } from '../support/model-server.ts';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const KEY = 'key-of-the-model-0123456789';
const CLAUDE_POOL = `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  replicas: 1
  template:
    spec: {agent: claude, model: claude-sonnet, capabilities: [code], tools: [read_file, write_file, run_command]}
`;

it('edits through its tools, mends what a check refused in the same session, and lands a pull request', async () => {
  const model = await startModelServer([
    { blocks: [{ tool: 'write_file', input: { path: 'greeting.txt', content: 'helo\n' }, id: 'a' }] },
    { blocks: [{ text: 'I wrote a greeting.' }] },
    { blocks: [{ tool: 'write_file', input: { path: 'greeting.txt', content: 'hello\n' }, id: 'b' }] },
    { blocks: [{ text: 'I corrected the spelling.' }] },
  ]);
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: {
      ...projectManifests(target.path, ''),
      'pool.yaml': CLAUDE_POOL,
      'task.yaml': taskManifest('greet', { spec: 'checks: [{command: {run: grep hello greeting.txt}}]' }),
    },
  });
  const user = await orca({ ORCA_REPO: config.path, ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: model.url });

  const done = await user.run(['reconcile']);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect((await target.files('orca/shop/greet'))['greeting.txt']).toBe('hello\n');
  const page = (await user.run(['pr', 'show', '1'])).stdout;
  expect(page).toContain('I corrected the spelling.');
  expect(page).toContain('grep hello greeting.txt');
  const [first, , third] = model.requests.map(({ body }) => body);
  expect(first?.tools.map(({ name }) => name)).toEqual(['read_file', 'write_file', 'run_command']);
  expect(JSON.stringify(third?.messages)).toContain('I wrote a greeting.');
  expect(JSON.stringify(third?.messages)).toContain('grep hello greeting.txt');

  const log = (await user.run(['logs', 'task/greet'])).stdout;
  expect(log).toContain('round 2');
  const everything = [done.stdout, page, log, ...Object.values(await config.files('orca-status'))].join('\n');
  expect(everything).not.toContain(KEY);
}, 60_000);

it('uses the MCP servers of the project, within what the preset of the pod allows, in every round', async () => {
  const { url, headers } = await startToolServer();
  const model = await startModelServer([
    { blocks: [{ tool: 'mcp__tickets__say', input: { text: 'ticket 7' } }] },
    { blocks: [{ tool: 'write_file', input: { path: 'notes.txt', content: 'one\n' } }] },
    { blocks: [{ text: 'Noted.' }] },
    { blocks: [{ tool: 'mcp__tickets__say', input: { text: 'ticket 8' } }] },
    { blocks: [{ tool: 'write_file', input: { path: 'notes.txt', content: 'two\n' } }] },
    { blocks: [{ text: 'Noted both.' }] },
  ]);
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: {
      ...projectManifests(target.path, ''),
      'project.yaml': `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
spec:
  path: ${target.path}
  toolPresets: {writer: {tools: [write_file], mcpServers: [tickets]}}
  mcpServers: {tickets: {url: "${url}", tokenEnv: TICKETS_TOKEN, tools: [say]}}
`,
      'pool.yaml': CLAUDE_POOL.replace('tools: [read_file, write_file, run_command]', 'toolPreset: writer'),
      'task.yaml': taskManifest('note', { spec: 'checks: [{command: {run: grep two notes.txt}}]' }),
    },
  });
  const user = await orca({
    ORCA_REPO: config.path,
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    TICKETS_TOKEN: 'token-of-the-tickets-0123456789',
  });
  expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });
  expect((await target.files('orca/shop/note'))['notes.txt']).toBe('two\n');
  const offered = model.requests.map(({ body }) => body.tools.map(({ name }) => name));
  expect(offered).toEqual(offered.map(() => ['write_file', 'mcp__tickets__say']));
  expect((await user.run(['logs', 'task/note'])).stdout).toContain('says ticket 8');
  expect(headers.map(({ authorization }) => authorization)).toEqual(
    headers.map(() => 'Bearer token-of-the-tickets-0123456789'),
  );
}, 60_000);

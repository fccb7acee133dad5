/** The agent `claude` in the built program: manifests in, tool calls against a model stand-in, a pull request out. */
import { expect, it } from 'vitest';
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

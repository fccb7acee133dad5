/** A budget and a daemon that dies again and again: what is spent is counted once, and shown where people look. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { orca, until } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const PROJECT = (target: string) => `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
spec:
  path: ${target}
  budget: {usdPerDay: 3, usdPerTask: 1}
`;
const POOL = `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  replicas: 1
  template:
    spec: {agent: claude, model: claude-sonnet, capabilities: [code], tools: [write_file]}
`;
const NAMES = ['one', 'two', 'three'];

interface Run {
  readonly reserved?: { readonly usd: number };
  readonly charged?: { readonly usd: number; readonly tokens: number };
  readonly finishedAt?: string;
}

it('heals whatever lies between reserving and settling, and counts each run once', async () => {
  const model = await startModelServer([
    { blocks: [{ tool: 'write_file', input: { path: 'a.txt', content: 'a\n' }, id: 'a' }], after: 400 },
    { blocks: [{ text: 'Done.' }], after: 200 },
    { blocks: [{ tool: 'write_file', input: { path: 'b.txt', content: 'b\n' }, id: 'b' }], after: 400 },
    { blocks: [{ text: 'Done.' }], after: 200 },
    { blocks: [{ tool: 'write_file', input: { path: 'c.txt', content: 'c\n' }, id: 'c' }], after: 400 },
    { blocks: [{ text: 'Done.' }], after: 200 },
  ]);
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: {
      ...projectManifests(target.path, ''),
      'orca.yaml': 'isolation: none\n',
      'project.yaml': PROJECT(target.path),
      'pool.yaml': POOL,
      ...Object.fromEntries(NAMES.map((name) => [`${name}.yaml`, taskManifest(name)])),
    },
  });
  const user = await orca({
    ORCA_REPO: config.path,
    ANTHROPIC_API_KEY: 'key-of-the-model-0123456789',
    ANTHROPIC_BASE_URL: model.url,
  });
  const records = async <T>(part: string): Promise<readonly T[]> => {
    if ((await config.tip('orca-status')) === undefined) return [];
    const files = Object.entries(await config.files('orca-status'));
    return files.flatMap(([path, text]) => (path.includes(part) ? [JSON.parse(text)] : []));
  };

  const reserving = user.start(['serve']);
  await until(async () => (await records<Run>('/runs/')).some(({ reserved }) => reserved !== undefined));
  reserving.process.kill('SIGKILL');
  await reserving.ended;
  for (let kill = 0; kill < 4; kill += 1) {
    const serving = user.start(['serve']);
    // Chance is the point here: a kill between any two steps of a pass.
    await delay(500 + Math.random() * 1000);
    serving.process.kill('SIGKILL');
    await serving.ended;
  }
  expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });

  const runs = await records<Run>('/runs/');
  expect(runs).toHaveLength(NAMES.length);
  expect(runs.filter(({ reserved, charged }) => reserved === undefined || charged === undefined)).toEqual([]);
  const usd = runs.reduce((sum, { charged }) => sum + (charged?.usd ?? 0), 0);
  const [project] = await records<{ readonly spend: { readonly usd: number; readonly tokens: number } }>(
    '/project.json',
  );
  expect(project?.spend.usd).toBeCloseTo(usd, 6);
  expect(usd).toBeGreaterThan(0);
  const spent = (await records<{ readonly spent: { readonly usd: number } }>('/devtasks/')).map(
    (each) => each.spent.usd,
  );
  expect(spent.reduce((sum, each) => sum + each, 0)).toBeCloseTo(usd, 6);

  const money = String.raw`\$0\.\d+`;
  expect((await user.run(['status'])).stdout).toMatch(
    new RegExp(`^Spent: +shop ${money}, \\d+ tokens of \\$3\\.00 today \\(UTC\\)$`, 'm'),
  );
  expect((await user.run(['describe', 'project/shop'])).stdout).toMatch(
    new RegExp(`^Spent today \\(UTC\\): +${money}, \\d+ tokens of \\$3\\.00$`, 'm'),
  );
  expect((await user.run(['describe', 'task/one'])).stdout).toMatch(
    new RegExp(`^Spent: +${money}, \\d+ tokens of \\$1\\.00, \\d+s in 1 round$`, 'm'),
  );
  const page = (await user.run(['pr', 'show', '1'])).stdout;
  expect(page).toMatch(/\| tokens +\| \d+ in, \d+ out, 2 turns +\|/);
  expect(page).toMatch(new RegExp(`\\| cost +\\| ${money} +\\|`));
  expect((await config.files('orca-status'))['README.md']).toMatch(
    /## Spend of the last day\n\n[^#]*\$3\.00/,
  );
}, 240_000);

/** Templates of the config repository: a typing error stops its tasks before anything is spent, and the mended one is what agents get. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { write } from '../support/checked.ts';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const PROMPT = 'Own text for {{project}}/{{task}}:\n{{prompt}}\n{{#each checks}}- {{criterion}}\n{{/each}}';

it('are checked, shown by the plan, and given to the agent', async () => {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({ files: { 'orca.yaml': 'isolation: none\n' } });
  const user = await orca({ ORCA_REPO: config.path });
  const told = join(user.home, 'told');
  const check = 'checks: [{fileExists: {paths: [result.txt]}}]';
  const files = {
    ...projectManifests(target.path, `cat >${told}; echo done >result.txt`),
    'tasks.yaml': taskManifest('search', { spec: check }),
    'templates/shop/prompt.md.hbs': PROMPT.replace('{{task}}', '{{tsk}}'),
  };
  await config.commit(files);

  const broken = 'templates/shop/prompt.md.hbs:1: unknown variable {{tsk}}';
  const folder = join(user.home, 'folder');
  await write(folder, files);
  const validated = await user.run(['validate', folder]);
  expect(validated.code).not.toBe(0);
  expect(validated.stdout + validated.stderr).toContain(broken);
  expect((await user.run(['plan'])).stdout).toContain(`${broken} (did you mean "task"?)`);
  await user.run(['reconcile']);
  const why = await user.run(['why', 'task/search', '-p', 'shop']);
  expect(why.stdout).toContain('TemplateInvalid');
  expect(why.stdout).toContain(broken);
  expect(existsSync(told)).toBe(false);

  await config.commit({ 'templates/shop/prompt.md.hbs': PROMPT });
  const whole = 'Own text for shop/search:\nDo search\n- these files exist: `result.txt`';
  const planned = JSON.parse((await user.run(['plan', '-o', 'json'])).stdout);
  expect(planned.effects[0].prompt).toBe(whole);
  expect(planned.effects[0].instructions).toContain('pull request against `main`');
  expect((await user.run(['plan', '--prompts'])).stdout).toContain('  | Own text for shop/search:');
  await user.run(['reconcile']);
  expect(await readFile(told, 'utf8')).toBe(whole);
});

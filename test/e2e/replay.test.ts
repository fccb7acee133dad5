/** `orca replay`: a finished story planned again from Git alone, by somebody who was not there. */
import { expect, it } from 'vitest';
import { ORCA_IDENTITY } from '../../src/api/names.ts';
import { orca } from '../support/orca.ts';
import { expectSamePlans, replays } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const KEY = `sk-ant-${'a1'.repeat(12)}`;

it('plans every pass again as it was recorded, whatever happened between them', async () => {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const script = 'read -r line; case "$line" in *fails*) exit 1;; esac; echo "$line" > "done-$$.txt"';
  const config = await bareRepository({
    files: { 'orca.yaml': 'isolation: none\n', ...projectManifests(target.path, script) },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const once = async (files: Record<string, string | undefined>, subject: string) => {
    await config.commit(files, subject);
    return user.run(['reconcile']);
  };
  await once({ 'a.yaml': taskManifest('first'), 'b.yaml': taskManifest('second') }, 'Declare');
  await once({ 'c.yaml': taskManifest('fails', { spec: 'maxRetries: 1' }) }, 'Add what fails');
  await once({ 'a.yaml': taskManifest('first', { spec: `model: "${KEY}"` }) }, 'Name no model');
  await once(
    { 'a.yaml': taskManifest('first').replace('Do first', `Use ${KEY}`) },
    'Put a key into a prompt',
  );
  await user.run(['pr', 'merge', '1']);
  await once({ 'b.yaml': 'nonsense: [' }, 'Break a file');
  await once({ 'b.yaml': undefined }, 'Delete a task');
  const uid = async () =>
    /"uid": "(\w+)"/.exec(
      (await config.files('orca-status'))['projects/shop/devtasks/fails.json'] ?? '',
    )?.[1];
  const before = await uid();
  await config.commit({ 'c.yaml': undefined }, 'Delete another');
  await once({ 'c.yaml': taskManifest('fails', { spec: 'maxRetries: 1' }) }, 'Create it again');
  expect(await uid()).not.toBe(before);
  await user.run(['run', '--', 'Say it']);
  await config.git('branch', '-m', 'main', 'elsewhere');
  expect((await user.run(['reconcile', '--once', '--branch', 'main'])).stdout).toContain('notices changed');
  await config.git('branch', '-m', 'elsewhere', 'main');
  await user.run(['reconcile']);

  await expectSamePlans(await orca({ ORCA_REPO: config.path }), config);
  const told = await replays(user);
  expect(told.filter(({ result }) => result === 'noPass')).toHaveLength(1);
  expect(told.filter(({ result }) => result === 'same').length).toBeGreaterThan(10);

  const task = 'projects/shop/devtasks/first.json';
  const { [task]: text = '' } = await config.files('orca-status');
  const author = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;
  const forged = { [task]: text.replace(/"phase": "\w+"/, '"phase": "Cancelled"') };
  await config.commit(forged, 'Forge a phase', { branch: 'orca-status', author });
  const { code, stdout } = await user.run(['replay']);
  expect(code).toBe(1);
  expect(stdout).toContain('devtask/shop/first: ');
}, 240_000);

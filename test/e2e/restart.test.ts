/** The reconciler killed in the middle of a run: the same end, one run, one pull request. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orca, until } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

it('finds the run again after kill -9, and starts nothing twice', async () => {
  const gate = await temporaryDirectory('gate');
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  // The agent waits for the gate, so that the kill always hits the middle of the run.
  const script = `until [ -e ${gate}/open ]; do sleep 0.05; done; echo "$$" >> ran.txt`;
  const config = await bareRepository({
    files: {
      'orca.yaml': 'isolation: none\n',
      ...projectManifests(target.path, script),
      'task.yaml': taskManifest('do-it'),
    },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const phase = async () => {
    const { stdout } = await user.run(['get', 'task/do-it', '-o', 'json']);
    return stdout === '' ? undefined : (JSON.parse(stdout) as { status: { phase: string } }).status.phase;
  };

  const first = user.start(['serve']);
  await until(async () => (await phase()) === 'Running');
  const second = await user.run(['serve']);
  expect(second).toMatchObject({ code: 3, stdout: '' });
  expect(second.stderr).toMatch(/^Another Orca \(process \d+\) works on the state directory/);

  first.process.kill('SIGKILL');
  await first.ended;
  await mkdir(gate, { recursive: true });
  await writeFile(join(gate, 'open'), '');

  const third = user.start(['serve']);
  await until(async () => (await phase()) === 'InReview');
  third.process.kill('SIGTERM');
  expect(await third.ended).toBe(0);

  const { stdout: runs } = await user.run(['get', 'runs', '-o', 'name']);
  expect(runs.trim().split('\n')).toHaveLength(1);
  const { stdout: pulls } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
  expect(JSON.parse(pulls)).toHaveLength(1);
  expect((await target.files('orca/shop/do-it'))['ran.txt']?.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(user.home, '.local/state/orca'))).toBe(true);
  await expectSamePlans(user, config);
}, 60_000);

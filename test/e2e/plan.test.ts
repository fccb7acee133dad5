/** `orca plan`: what the next pass records and does, told beforehand, without a trace. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

interface Planned {
  readonly changes: readonly { readonly object: string; readonly message: string }[];
  readonly effects: readonly { readonly type: string; readonly prompt?: string }[];
  readonly waiting: readonly { readonly name: string; readonly reason: string; readonly details: string[] }[];
}

/** Path → hash of every file. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await hash(path)] as const)));
}

it('foretells pass after pass, and writes to no repository', async () => {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({ files: { 'orca.yaml': 'isolation: none\n' } });
  const user = await orca({ ORCA_REPO: config.path });
  const endless = join(user.home, 'endless');
  await writeFile(endless, '');
  await config.commit({
    ...projectManifests(target.path, `tail -f ${endless}`),
    'tasks.yaml': [
      taskManifest('now', { spec: 'priority: 10' }),
      taskManifest('later', { dependsOn: ['now'] }),
      taskManifest('elsewhere', { spec: 'requiredCapabilities: [review]' }),
    ].join('---\n'),
  });

  const codes: unknown[] = [];
  const effects: string[] = [];
  for (let passes = 0; passes < 6; passes += 1) {
    const places = [config.path, target.path];
    // What was seen last is remembered there; a plan does not remember anything.
    await rm(join(config.path, 'orca'), { recursive: true, force: true });
    const before = await Promise.all(places.map(filesIn));
    const { stdout, code } = await user.run(['plan', '-o', 'json', '--exit-code']);
    expect(await Promise.all(places.map(filesIn))).toEqual(before);
    const planned: Planned = JSON.parse(stdout);
    codes.push(code);
    effects.push(...planned.effects.map(({ type, prompt }) => `${type} ${prompt?.includes('Do now')}`));
    await user.run(['reconcile', '--once']);
    const body = await config.git('log', '-1', '--format=%b', 'orca-status');
    if (planned.changes.length === 0) break;
    expect(body.trim().split('\n')).toEqual(
      planned.changes.map(({ object, message }) => `${object}: ${message}`),
    );
  }
  expect(codes.at(0)).toBe(4);
  expect(codes.at(-1)).toBe(0);
  expect(effects).toEqual(['startRun true']);

  const { stdout: yaml, code } = await user.run(['plan', '-o', 'yaml']);
  expect(code).toBe(0);
  const waiting = (parse(yaml) as Planned).waiting;
  expect(waiting.map(({ name, reason }) => `${name} ${reason}`).sort()).toEqual([
    'elsewhere Unschedulable',
    'later WaitingForDependencies',
  ]);
  expect(waiting.flatMap(({ details }) => details).join('\n')).toContain('without capability review');

  await config.commit({ 'bad.yaml': 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\n' }, 'Break');
  const broken = await user.run(['plan']);
  expect(broken).toMatchObject({ code: 1 });
  expect(broken.stdout).toContain('bad.yaml:1');
  await config.commit({ 'bad.yaml': undefined, 'tasks.yaml': undefined }, 'Stop it all');
  await user.run(['reconcile']);
}, 240_000);

/** What a confined agent is shown of a person's HOME: programs on PATH and what they link to, and nothing else. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { lineageOf } from '../../../src/lib/run-directory.ts';
import { mountArguments, realPath } from '../../../src/worker/sandbox-mounts.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let home = '';
let path = '';

beforeAll(async () => {
  home = await temporaryDirectory('home');
  for (const directory of ['.ssh', 'bin', 'tools/tool', 'node/bin', 'node/lib/node_modules', 'state'])
    await mkdir(join(home, directory), { recursive: true });
  await writeFile(join(home, 'tools/tool/main'), '');
  await symlink('../tools/tool/main', join(home, 'bin/tool'));
  await symlink('..', join(home, 'bin/everything'));
  await symlink('nowhere', join(home, 'bin/broken'));
  await symlink(join(home, 'bin'), join(home, 'link'));
  path = [join(home, 'link'), join(home, 'node/bin'), home, '/usr/bin', 'relative', '/nowhere'].join(':');
});

/** Mount options as triples of option and places, with HOME as `~`. */
function mounts(): readonly string[] {
  const stateDir = join(home, 'state');
  const lineage = lineageOf(stateDir, 'uid');
  const readable = [join(stateDir), home, '/etc/hosts'];
  const args = mountArguments({ lineage, hidden: [stateDir, home], readable, path });
  return args
    .join(' ')
    .replaceAll(home, '~')
    .split(/ (?=--)/)
    .filter((option) => option.includes('~'));
}

it('hides HOME and shows of it what is on PATH', () => {
  expect(mounts()).toEqual([
    '--bind ~/state/lineages/uid/tmp /tmp',
    '--tmpfs ~',
    '--ro-bind ~/bin ~/bin',
    '--ro-bind ~/node/bin ~/node/bin',
    '--ro-bind ~/node/lib/node_modules ~/node/lib/node_modules',
    '--ro-bind ~/state ~/state',
    '--ro-bind ~/tools/tool/main ~/tools/tool/main',
    '--bind ~/state/lineages/uid/workspace ~/state/lineages/uid/workspace',
    '--bind ~/state/lineages/uid/home ~/state/lineages/uid/home',
    '--remount-ro ~',
  ]);
});

it('hides a file by itself, wherever it lies', async () => {
  const key = join(await temporaryDirectory('keys'), 'deploy-key');
  await writeFile(key, '');
  const lineage = lineageOf(join(home, 'state'), 'uid');
  const args = mountArguments({ lineage, hidden: [home, key], readable: [], path }).join(' ');
  expect(args).toContain(`--ro-bind /dev/null ${key}`);
  expect(args).not.toContain(`--tmpfs ${key}`);
});

it('gives a PATH without links and without places relative to the workspace', () => {
  expect(realPath(path)).toBe([join(home, 'bin'), join(home, 'node/bin'), home, '/usr/bin'].join(':'));
});

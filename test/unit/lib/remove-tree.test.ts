/** Directories that resist being removed: everything in them goes all the same, and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeTree } from '../../../src/lib/remove-tree.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const DEEP = (part: string) => `d=$(printf '${part}/%.0s' $(seq 200)); mkdir -p "$d"; cd "$d"; mkdir -p "$d"`;
const TRAPS: Readonly<Record<string, string>> = {
  'is deeper than any path can name': `${DEEP('dddddddddddd')}; ln -s "$KEPT" link`,
  'is deep and locked, with names that are not UTF-8': `${DEEP('d\\351ddddddddd')}; chmod 000 ..`,
};

for (const [what, script] of Object.entries(TRAPS)) {
  it(`removes a tree that ${what}`, async () => {
    const root = await temporaryDirectory('tree');
    const [tree, kept] = [join(root, 'tree'), join(root, 'kept')];
    await mkdir(tree);
    await mkdir(kept);
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script], {
      cwd: tree,
      env: { PATH: process.env.PATH, KEPT: kept },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await removeTree(tree);
    expect([existsSync(tree), existsSync(kept)]).toEqual([false, true]);
  });
}

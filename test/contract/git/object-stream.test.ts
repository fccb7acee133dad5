/** Many objects through a Git that is slow, ends too soon, never ends or is killed. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openGit } from '../../../src/lib/git/open.ts';
import { bareRepository } from '../../support/repositories.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const TEXTS = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(1000)}`);

afterEach(() => void vi.unstubAllEnvs());

interface World {
  readonly root: string;
  /** Reads all blobs; `visit` is told how many there have been. */
  read(visit?: (count: number) => void): Promise<readonly string[]>;
  /** What is left of the files that objects pass through. */
  left(): Promise<readonly string[]>;
}

/** `many`: shell in which the process of many objects is `"$@"`. */
async function world(many: string): Promise<World> {
  const root = await temporaryDirectory('stream');
  const [bin, temporary] = [join(root, 'bin'), join(root, 'tmp')];
  await mkdir(bin);
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
  const { PATH = '' } = process.env;
  const script = `#!/bin/sh
set -- env PATH='${PATH}' git "$@"
case "$*" in *--buffer*) cd '${root}'; ${many};; *) exec "$@";; esac
`;
  await writeFile(join(bin, 'git'), script);
  await chmod(join(bin, 'git'), 0o755);
  const there = await bareRepository({
    path: join(root, 'a.git'),
    files: Object.fromEntries(TEXTS.entries()),
  });
  const tip = (await there.tip()) ?? '';
  const git = await openGit({ backend: 'native', env: { PATH: `${bin}:${PATH}` } });
  return {
    root,
    async read(visit = () => undefined) {
      const repository = await git.open(there.path);
      try {
        const texts: string[] = [];
        const oids = (await repository.files(tip)).map(({ oid }) => oid);
        for await (const { content } of repository.blobs(oids)) visit(texts.push(content.toString()));
        return texts;
      } finally {
        await repository.close();
      }
    },
    left: () => readdir(temporary),
  };
}

test('waits for what is still to be written', async () => {
  const { read, left } = await world('"$@" > all; head -c 5000 all; sleep 0.1; tail -c +5001 all');
  expect([...(await read())].sort()).toEqual([...TEXTS].sort());
  expect(await left()).toEqual([]);
});

test('tells when Git ends well before it has given all', async () => {
  const { read, left } = await world('"$@" | head -c 60000');
  await expect(read()).rejects.toMatchObject({
    name: 'OrcaError',
    message: expect.stringContaining('git ended before it had given all objects'),
  });
  expect(await left()).toEqual([]);
});

test('ends a Git that has more to give when nobody wants it', async () => {
  const { root, read, left } = await world('echo $$ > pid; "$@"; exec sleep 60');
  await expect(
    read((count) => {
      if (count === 10) throw new Error('enough');
    }),
  ).rejects.toThrow('enough');
  const pid = Number(await readFile(join(root, 'pid'), 'utf8'));
  await expect.poll(() => isAlive(pid)).toBe(false);
  expect(await left()).toEqual([]);
});

test('says what ended Git before its time', async () => {
  const { read, left } = await world('kill -9 $$');
  await expect(read()).rejects.toMatchObject({
    name: 'OrcaError',
    message: expect.stringContaining('SIGKILL'),
  });
  expect(await left()).toEqual([]);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Reading and parsing the desired state, against `git ls-tree` and `git cat-file --batch` of the same commit. */
import { join } from 'node:path';
import { manifestReader } from '../../src/adapters/config/manifest-reader.ts';
import { manifests } from '../../src/cli/manifests.ts';
import type { Git, GitRepository } from '../../src/lib/git/git.ts';
import { openGit } from '../../src/lib/git/open.ts';
import type { BenchOptions } from './bench.ts';
import { type ConfigFixture, configRepository, shell } from './fixture.ts';
import { growth, paired, type Row } from './measure.ts';

/** Somebody receives the bytes: a read that ends in /dev/null is none. */
const NATIVE_READ = `git --git-dir=config.git ls-tree -r main | awk '{print $3}' | git --git-dir=config.git cat-file --batch | wc -c`;

export async function readingRows({ objects, runs, sizes }: BenchOptions) {
  const measured = await rowsOf(objects, runs);
  const points: { readonly size: number; readonly rows: readonly Row[] }[] = [];
  for (const size of sizes)
    points.push({ size, rows: size === objects ? measured : await rowsOf(size, runs) });
  const growthOf = (measure: string, index: number) =>
    growth(
      `${measure}, by objects`,
      points.map(({ size, rows }) => ({ size, ms: rows[index]?.subject ?? Number.NaN })),
    );
  return {
    rows: measured,
    growths: ['read', 'parse and validate', 'restart with the cache'].map(growthOf),
  };
}

async function rowsOf(objects: number, runs: number): Promise<readonly Row[]> {
  const fixture = await configRepository(objects);
  const git = await openGit({ backend: 'auto', env: process.env });
  const texts = await withRepository(git, fixture, (repository) => allTexts(repository, fixture.tip));
  const common = {
    runs,
    baseline: 'git ls-tree + cat-file --batch',
    against: () => shell(NATIVE_READ, fixture.root),
  };

  const read = await paired({
    ...common,
    measure: `read ${objects} manifests, cold`,
    bar: 1.25,
    subject: () => withRepository(git, fixture, (repository) => allTexts(repository, fixture.tip)),
  });
  const parse = await paired({
    ...common,
    measure: `parse and validate ${objects} manifests`,
    bar: 1,
    subject: () => {
      const files = texts.map(({ path, text }) => manifests.parse({ path, text }));
      const desired = manifests.assemble({
        commit: fixture.tip,
        files,
        settings: undefined,
        previous: undefined,
      });
      if (desired.tasks.size !== objects - 2 || desired.problems.length > 0)
        throw new Error('not all was read');
    },
  });
  const cacheDirectory = join(fixture.root, 'cache');
  const restart = () =>
    withRepository(git, fixture, async (repository) => {
      const reader = manifestReader({
        repository,
        path: '',
        manifests: { ...manifests, version: 'bench' },
        cacheDirectory,
      });
      const desired = await reader.read(fixture.tip);
      if (desired.tasks.size !== objects - 2) throw new Error('not all was read');
      // As the first pass does, which asks each pool how many pods it is to have.
      for (const { spec } of desired.pools.values())
        if (spec.replicas !== 1) throw new Error('a pool is not what was written');
    });
  await restart();
  const cached = await paired({
    ...common,
    measure: `restart with the cache`,
    bar: 0.3,
    subject: restart,
  });
  return [read, parse, cached];
}

async function withRepository<T>(
  git: Git,
  fixture: ConfigFixture,
  use: (repository: GitRepository) => Promise<T>,
): Promise<T> {
  const repository = await git.open(fixture.repository.path);
  try {
    return await use(repository);
  } finally {
    await repository.close();
  }
}

async function allTexts(repository: GitRepository, tip: string) {
  const files = await repository.files(tip);
  const decoder = new TextDecoder();
  const texts: { readonly path: string; readonly text: string }[] = [];
  for await (const { content } of repository.blobs(files.map(({ oid }) => oid))) {
    texts.push({ path: files[texts.length]?.path ?? '', text: decoder.decode(content) });
  }
  return texts;
}

/** Every status format that was ever released can be read, planned from, and is written back as it was. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitState } from '../../../src/adapters/state/git-state.ts';
import { unknown } from '../../../src/api/failure.ts';
import { ORCA_IDENTITY } from '../../../src/api/names.ts';
import { EMPTY_RECORDED, FORMAT_VERSION } from '../../../src/api/recorded.ts';
import { plan } from '../../../src/core/plan.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { bareRepository } from '../../support/repositories.ts';
import { atEnd } from '../../support/temporary.ts';

const NOW = Date.parse('2026-01-31T12:05:00.000Z');

async function fixture(version: string): Promise<Record<string, string>> {
  const root = join(import.meta.dirname, version);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, index) => [path.slice(root.length + 1).replaceAll('\\', '/'), texts[index] ?? '']),
  );
}

async function stateOn(path: string) {
  const git = await openGit({ backend: 'auto', env: process.env });
  const repository = await git.open(path);
  atEnd(() => repository.close());
  return gitState({ git, repository, branch: 'orca-status', redact: (text) => text });
}

const UNREADABLE = { kind: 'later', reason: 'ConfigUnreadable', message: 'It does not answer.' } as const;

/** Of version 1 there are two: as it was first, and with the fields that came for workflows, values, budgets and schedules. */
test.each([
  ['v1', 1],
  ['v1-workflows', 1],
] as const)(
  'format %s',
  async (name, version) => {
    const files = await fixture(name);
    const author = `${ORCA_IDENTITY.name} <${ORCA_IDENTITY.email}>`;
    const old = await bareRepository();
    const tip = await old.commit(files, 'Released', { branch: 'orca-status', author });
    const recorded = await (await stateOn(old.path)).load(tip);

    const { next, effects } = plan({
      now: NOW,
      desired: unknown(UNREADABLE),
      configTarget: { url: old.path, branch: 'main' },
      recorded,
      executor: unknown(UNREADABLE),
      probes: new Map(),
      repositories: new Map(),
      pullRequests: new Map(),
      adoptable: new Map(),
    prompts: new Map(),
      outcomes: [],
    });
    expect([...next.tasks.keys()]).toEqual([...recorded.tasks.keys()]);
    expect(effects).toEqual([]);

    const anew = await bareRepository();
    const base = { recorded: EMPTY_RECORDED, tip: undefined };
    const content = { message: 'Anew\n', page: '', observations: {}, now: NOW };
    await (await stateOn(anew.path)).save({ next: recorded, base, ...content });
    const { 'README.md': _page, 'observed.json': _observed, ...written } = await anew.files('orca-status');
    if (version === FORMAT_VERSION) expect(written).toEqual(files);
  },
);

/** The check `tests` with real runners: what they count is what is told, and neither of their two answers is enough alone. */
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import type { Confinement } from '../../../src/worker/confinement.ts';
import { outcome, tests, write } from '../../support/checked.ts';
import { plainConfinement } from '../../support/confinement.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');

let confinement: Confinement;

beforeEach(async () => {
  confinement = await plainConfinement(await temporaryDirectory('runners'));
});

async function verdict(check: Check, files: Readonly<Record<string, string>> = {}) {
  await write(confinement.workspace, files);
  const [found] = await outcome(confinement, [check]);
  return found;
}

async function says(check: Check, files: Readonly<Record<string, string>> = {}) {
  const found = await verdict(check, files);
  return found === undefined ? '' : `${found.passed ? 'passed' : 'failed'}: ${found.message}`;
}

describe('node', () => {
  const good =
    "import { test } from 'node:test';\ntest('a <b> & \"c\"', () => {});\ntest.skip('d', () => {});\n";
  const bad =
    "import { describe, it } from 'node:test';\ndescribe('s', () => it('x', () => { throw new Error('<boom>'); }));\n";

  it('counts what passed, failed and was skipped', async () => {
    expect(await says(tests('node'), { 'a.test.mjs': good })).toBe('passed: node: 1 passed, 1 skipped');
    const failed = await verdict(tests('node'), { 'b.test.mjs': bad });
    expect(failed?.message).toBe('node exited with 1: 1 passed, 1 failed, 1 skipped');
    expect(failed?.output).toContain('<boom>');
  });

  it('gets arguments, and is held to minPassed', async () => {
    const check = tests('node', { args: ['a.test.mjs'], minPassed: 2 });
    expect(await says(check, { 'a.test.mjs': good, 'b.test.mjs': bad })).toBe(
      'failed: node: 1 passed, 1 skipped, but at least 2 must pass (minPassed)',
    );
  });

  it('fails where no test ran: without files, in a file without tests, in one that leaves before', async () => {
    expect(await says(tests('node'))).toBe('failed: node ran no tests');
    expect(await says(tests('node'), { 'a.test.mjs': 'export {};\n' })).toBe('failed: node ran no tests');
    const leaves = "import { test } from 'node:test';\ntest('x', () => { throw 1; });\nprocess.exit(0);\n";
    expect(await says(tests('node'), { 'a.test.mjs': leaves })).toBe('failed: node ran no tests');
  });

  it('counts no test that another one only speaks of', async () => {
    const boast = `import { test } from 'node:test';
test('a', (t) => {
  t.diagnostic('--><testcase name="b"/><!--');
  console.log('<testcase name="c"/>');
});
`;
    expect(await says(tests('node'), { 'a.test.mjs': boast })).toBe('passed: node: 1 passed');
  });

  it('leaves its report neither in the workspace nor at home', async () => {
    await says(tests('node'), { 'a.test.mjs': good });
    expect(await readdir(confinement.workspace)).toEqual(['a.test.mjs']);
    expect(await readdir(confinement.home)).toEqual([]);
  });

  it('is stopped when it hangs', async () => {
    const hangs =
      "import { test } from 'node:test';\ntest('x', () => new Promise((r) => setTimeout(r, 600000)));\n";
    const check = tests('node', { timeoutSeconds: 1 });
    expect(await says(check, { 'a.test.mjs': hangs })).toBe('failed: node did not end within 1 s');
  });
});

describe('vitest', () => {
  beforeEach(() => symlink(MODULES, join(confinement.workspace, 'node_modules')));
  const good =
    "import { expect, it } from 'vitest';\nit('adds', () => expect(1 + 1).toBe(2));\nit.todo('more');\n";

  it('counts, finds no tests, and is told by the repository', async () => {
    expect(await says(tests('auto'), { 'package.json': '{"devDependencies": {"vitest": "*"}}' })).toBe(
      'failed: vitest exited with 1 and ran no tests',
    );
    expect(await says(tests('auto'), { 'a.test.js': good })).toBe('passed: vitest: 1 passed, 1 skipped');
    const failed = await verdict(tests('vitest'), {
      'b.test.js': "import { expect, it } from 'vitest';\nit('subtracts', () => expect(1 - 1).toBe(1));\n",
    });
    expect(failed?.message).toBe('vitest exited with 1: 1 passed, 1 failed, 1 skipped');
    expect(failed?.output).toContain('expected +0 to be 1');
  });

  it('fails where no test is left that failed, but a file that could not be loaded', async () => {
    const files = { 'a.test.js': good, 'b.test.js': 'import "./nowhere.js";\n' };
    expect(await says(tests('vitest'), files)).toBe('failed: vitest exited with 1: 1 passed, 1 skipped');
  });

  it('fails where tests may be none by its settings', async () => {
    const files = { 'vitest.config.js': 'export default { test: { passWithNoTests: true } };\n' };
    expect(await says(tests('auto'), files)).toBe('failed: vitest ran no tests');
  });
});

describe('any runner', () => {
  it('must be known and there', async () => {
    expect(await says(tests('auto'))).toBe(
      'failed: no test runner can be told from the files in the root of the repository; name it in tests.runner',
    );
    expect(await says(tests('jest'))).toBe(
      'failed: jest is not there: install the packages of the repository, for example with `npm ci`',
    );
  });

  it('is told from the files of the repository', async () => {
    expect(await says(tests('auto'), { 'package.json': '{"scripts": {"test": "node --test"}}' })).toMatch(
      /^failed: node /,
    );
    expect(await says(tests('auto'), { 'package.json': '{"scripts": {"test": "jest --coverage"}}' })).toMatch(
      /^failed: jest /,
    );
    expect(await says(tests('auto'), { 'package.json': 'no JSON' })).toMatch(/^failed: node /);
  });
});

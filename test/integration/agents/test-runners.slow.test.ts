/** The check `tests` with the runners that not every machine has; what is missing is said and left out. */
import { execFileSync } from 'node:child_process';
import { readdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import type { Confinement } from '../../../src/worker/confinement.ts';
import { outcome, tests, write } from '../../support/checked.ts';
import { plainConfinement } from '../../support/confinement.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let confinement: Confinement;

beforeEach(async () => {
  confinement = await plainConfinement(await temporaryDirectory('runners'), {
    // Where cargo is rustup's, it looks for its toolchain in the person's HOME.
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
  });
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

function hasProgram(program: string, question = '--version'): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasProgram('pytest'))('pytest', () => {
  const good =
    'import pytest\ndef test_a():\n    print("<testcase name=\\"x\\"/>")\n@pytest.mark.skip\ndef test_b():\n    pass\n';

  it('counts what passed, failed, was skipped and could not be loaded', async () => {
    expect(await says(tests('auto'), { 'pytest.ini': '[pytest]\n' })).toBe(
      'failed: pytest exited with 5 and ran no tests',
    );
    expect(await says(tests('pytest'), { 'test_a.py': good })).toBe('passed: pytest: 1 passed, 1 skipped');
    const failed = await verdict(tests('pytest'), {
      'test_b.py': 'def test_c():\n    assert 1 == 2\n',
      'test_c.py': 'import nowhere\n',
    });
    expect(failed?.message).toBe('pytest exited with 2: 0 passed, 1 failed');
    const left = await readdir(confinement.workspace);
    expect(left.filter((name) => /cache/.test(name))).toEqual([]);
  });

  it('does not believe an exit code that the tests have made', async () => {
    const settings = {
      'conftest.py': 'def pytest_sessionfinish(session):\n    session.exitstatus = 0\n',
      'test_b.py': 'def test_c():\n    assert 1 == 2\n',
    };
    expect(await says(tests('auto'), settings)).toBe(
      'failed: pytest exited with 0 although tests failed: 0 passed, 1 failed',
    );
    const leaves = { 'conftest.py': 'import os\nos._exit(0)\n' };
    expect(await says(tests('pytest'), leaves)).toBe(
      'failed: pytest exited with 0 and left no report that can be read',
    );
  });
});

describe('jest', () => {
  let modules: string;
  beforeAll(async () => {
    const folder = await temporaryDirectory('jest');
    await write(folder, { 'package.json': '{}' });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', 'jest@30.5.2'], {
      cwd: folder,
      stdio: 'ignore',
    });
    modules = join(folder, 'node_modules');
  }, 200_000);
  beforeEach(() => symlink(modules, join(confinement.workspace, 'node_modules')));

  it('counts what passed, failed and was skipped', async () => {
    expect(await says(tests('auto'), { 'package.json': '{"devDependencies": {"jest": "*"}}' })).toBe(
      'failed: jest exited with 1 and left no report that can be read',
    );
    const good =
      "test('adds', () => expect(1 + 1).toBe(2));\ntest.todo('more');\ntest.skip('x', () => {});\n";
    expect(await says(tests('jest'), { 'a.test.js': good })).toBe('passed: jest: 1 passed, 2 skipped');
    const failed = await verdict(tests('jest'), { 'b.test.js': "test('x', () => expect(1).toBe(2));\n" });
    expect(failed?.message).toBe('jest exited with 1: 1 passed, 1 failed, 2 skipped');
    expect(failed?.output).toContain('Expected: 2');
  });
});

describe.skipIf(!hasProgram('go', 'version'))('go', () => {
  const module = { 'go.mod': 'module example.com/x\n\ngo 1.19\n' };
  const good =
    'package x\nimport "testing"\nfunc TestA(t *testing.T) { t.Run("sub", func(t *testing.T) {}) }\nfunc TestB(t *testing.T) { t.Skip() }\n';

  it('counts what passed, failed and was skipped, and shows what was printed', async () => {
    expect(await says(tests('auto'), { ...module, 'x.go': 'package x\n' })).toBe('failed: go ran no tests');
    expect(await says(tests('go'), { 'a_test.go': good })).toBe('passed: go: 2 passed, 1 skipped');
    const bad = 'package x\nimport "testing"\nfunc TestC(t *testing.T) { t.Error("boom") }\n';
    const failed = await verdict(tests('go'), { 'b_test.go': bad });
    expect(failed?.message).toBe('go exited with 1: 2 passed, 1 failed, 1 skipped');
    expect(failed?.output).toContain('    b_test.go:3: boom\n--- FAIL: TestC');
    expect(await says(tests('go'), { 'c_test.go': 'package x\nfunc' })).toBe(
      'failed: go exited with 1 and ran no tests',
    );
  });
});

describe.skipIf(!hasProgram('cargo'))('cargo', () => {
  const module = { 'Cargo.toml': '[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n' };
  const good =
    '#[test]\nfn a() { println!("test result: ok. 9 passed; 0 failed; 0 ignored;"); }\n#[test]\n#[ignore]\nfn b() {}\n';

  it('counts what passed, failed and was skipped, and builds outside of the workspace', async () => {
    expect(await says(tests('auto'), { ...module, 'src/lib.rs': '' })).toBe('failed: cargo ran no tests');
    expect(await says(tests('cargo'), { 'src/lib.rs': good })).toBe('passed: cargo: 1 passed, 1 skipped');
    const bad = `${good}#[test]\nfn c() { assert_eq!(1, 2); }\n`;
    expect(await says(tests('cargo'), { 'src/lib.rs': bad })).toBe(
      'failed: cargo exited with 101: 1 passed, 1 failed, 1 skipped',
    );
    expect(await readdir(confinement.workspace)).toEqual(['Cargo.lock', 'Cargo.toml', 'src']);
  });
});

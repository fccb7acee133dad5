/** The six tools on a real workspace: what they do, and that nothing leads out of it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/lib/process-identity.ts';
import type { ToolAnswer } from '../../../src/worker/claude/tool-answer.ts';
import { toolbox } from '../../../src/worker/claude/toolbox.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let outside: string;
let root: string;

beforeEach(async () => {
  outside = await temporaryDirectory('tools');
  root = join(outside, 'workspace');
  await mkdir(join(root, '.git'), { recursive: true });
  await mkdir(join(root, 'src'));
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(root, '.git/config'), '[core]\n');
  await writeFile(join(root, 'src/a.ts'), 'export const a = 1;\nexport const b = 2;\n');
});

function call(name: string, input: object, signal = new AbortController().signal): Promise<ToolAnswer> {
  return toolbox(undefined, { root, env: { PATH: process.env.PATH ?? '' }, signal }).call(name, input);
}

const done = (output: string): ToolAnswer => ({ output, isError: false });
const refused = (output: string): ToolAnswer => ({ output, isError: true });

describe('read_file', () => {
  it('reads all of a file or some of its lines', async () => {
    expect(await call('read_file', { path: 'src/a.ts' })).toEqual(
      done('export const a = 1;\nexport const b = 2;\n'),
    );
    expect(await call('read_file', { path: join(root, 'src/a.ts'), offset: 2, limit: 1 })).toEqual(
      done('(lines 2 to 2 of 3)\nexport const b = 2;'),
    );
  });

  it('says what cannot be read as text', async () => {
    await writeFile(join(root, 'image'), Buffer.from([1, 0, 2]));
    await writeFile(join(root, 'latin1'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await writeFile(join(root, 'large'), 'x'.repeat(5 * 1024 * 1024 + 1));
    execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd: root });
    const answers = await Promise.all(
      ['image', 'latin1', 'large', 'pipe', 'src', 'none', 'src/a.ts/b'].map((path) =>
        call('read_file', { path }),
      ),
    );
    expect(answers).toEqual([
      refused('image is no UTF-8 text'),
      refused('latin1 is no UTF-8 text'),
      refused('large has 5242881 bytes, more than 5242880; look at parts of it with search_code'),
      refused('pipe is not a regular file'),
      refused('src is a folder; use list_files'),
      refused('none does not exist'),
      refused('src/a.ts/b goes through a file as if it were a folder'),
    ]);
  });
});

describe('write_file and edit_file', () => {
  it('create folders, keep modes and replace exact text', async () => {
    await writeFile(join(root, 'run.sh'), 'a b a', { mode: 0o755 });
    await call('write_file', { path: 'deep/er/new.txt', content: 'new' });
    expect(await readFile(join(root, 'deep/er/new.txt'), 'utf8')).toBe('new');
    expect(await call('edit_file', { path: 'run.sh', old_text: 'a', new_text: 'c' })).toEqual(
      refused('old_text occurs 2 times in run.sh; add lines around it or set replace_all'),
    );
    expect(await call('edit_file', { path: 'run.sh', old_text: 'x', new_text: 'c' })).toEqual(
      refused('old_text does not occur in run.sh; read the file and copy it exactly'),
    );
    expect(
      await call('edit_file', { path: 'run.sh', old_text: 'a', new_text: '$&', replace_all: true }),
    ).toEqual(done('Replaced 2 occurrences in run.sh.'));
    expect(await readFile(join(root, 'run.sh'), 'utf8')).toBe('$& b $&');
    expect((await stat(join(root, 'run.sh'))).mode & 0o777).toBe(0o755);
  });

  it('refuse what is too large', async () => {
    const content = 'x'.repeat(5 * 1024 * 1024 + 1);
    expect(await call('write_file', { path: 'large', content })).toEqual(
      refused('large would be larger than 5242880 bytes'),
    );
  });
});

describe('no path leads out of the workspace or into .git', () => {
  it.each(['../secret.txt', '/etc/passwd', 'src/../../secret.txt', '../workspace-2/x', '..'])(
    '%s',
    async (path) => {
      const answer = refused(`${path} is outside of the workspace; use a path relative to it`);
      expect(await call('read_file', { path })).toEqual(answer);
      expect(await call('write_file', { path, content: 'x' })).toEqual(answer);
      expect(await call('edit_file', { path, old_text: 'secret', new_text: 'x' })).toEqual(answer);
      expect(await call('list_files', { path })).toEqual(answer);
      expect(await call('search_code', { path, pattern: 'secret' })).toEqual(answer);
    },
  );

  it('through links to files, to folders, and to nothing', async () => {
    await symlink(join(outside, 'secret.txt'), join(root, 'file'));
    await symlink(outside, join(root, 'folder'));
    await symlink(join(outside, 'created'), join(root, 'dangling'));
    await symlink('loop', join(root, 'loop'));
    const paths = ['file', 'folder/secret.txt', 'folder/new.txt', 'folder/new/er.txt', 'dangling', 'loop'];
    for (const path of paths) {
      expect(await call('read_file', { path }), path).toMatchObject({ isError: true });
      expect(await call('write_file', { path, content: 'x' }), path).toMatchObject({ isError: true });
    }
    expect(await call('search_code', { pattern: 'secret' })).toEqual(done('(no line matches)'));
    expect(await call('list_files', { pattern: '**/secret.txt' })).toEqual(done('(nothing)'));
    expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
    expect(existsSync(join(outside, 'created')) || existsSync(join(outside, 'new.txt'))).toBe(false);
  });

  it('follows a link that stays inside', async () => {
    await symlink('a.ts', join(root, 'src/link.ts'));
    expect(await call('edit_file', { path: 'src/link.ts', old_text: '1', new_text: '3' })).toEqual(
      done('Replaced 1 occurrence in src/link.ts.'),
    );
    expect(await readFile(join(root, 'src/a.ts'), 'utf8')).toContain('a = 3');
  });

  it.each(['.git/config', '.git/hooks/pre-commit', 'src/.git/config', '.GIT/config', 'git~1/config', '.git'])(
    'writing %s',
    async (path) => {
      const answer = refused(`${path} is inside .git, which only Orca writes to`);
      expect(await call('write_file', { path, content: 'x' })).toEqual(answer);
      expect(await call('edit_file', { path, old_text: 'c', new_text: 'x' })).toEqual(answer);
    },
  );

  it('writing .git by a link of another name', async () => {
    await symlink('.git', join(root, 'inside'));
    expect(await call('write_file', { path: 'inside/config', content: 'x' })).toEqual(
      refused('inside/config is inside .git, which only Orca writes to'),
    );
  });

  it('a path that is empty or holds NUL', async () => {
    expect(await call('read_file', { path: '' })).toMatchObject({ isError: true });
    expect(await call('read_file', { path: 'a\0b' })).toMatchObject({ isError: true });
    expect(await call('write_file', { path: '.', content: '' })).toMatchObject({ isError: true });
  });
});

describe('list_files', () => {
  it('lists a folder, or what matches below it, without .git and dependencies', async () => {
    await mkdir(join(root, 'node_modules/dep'), { recursive: true });
    await writeFile(join(root, 'node_modules/dep/index.ts'), '');
    expect(await call('list_files', {})).toEqual(done('node_modules/\nsrc/'));
    expect(await call('list_files', { pattern: '**/*.ts' })).toEqual(done('src/a.ts'));
    expect(await call('list_files', { path: 'src', pattern: '*.ts' })).toEqual(done('src/a.ts'));
    expect(await call('list_files', { path: 'none' })).toEqual(refused('none does not exist'));
    expect(await call('list_files', { path: 'src/a.ts' })).toEqual(
      refused('src/a.ts is a file; use read_file'),
    );
    expect(await call('list_files', { path: 'node_modules/dep' })).toEqual(done('node_modules/dep/index.ts'));
  });
});

describe('search_code', () => {
  it('finds lines by a regular expression', async () => {
    expect(await call('search_code', { pattern: 'EXPORT const [ab]', ignore_case: true })).toEqual(
      done('src/a.ts:1: export const a = 1;\nsrc/a.ts:2: export const b = 2;'),
    );
    expect(await call('search_code', { pattern: 'b = 2', path: 'src/a.ts' })).toEqual(
      done('src/a.ts:2: export const b = 2;'),
    );
    expect(await call('search_code', { pattern: 'b', path: 'none' })).toEqual(refused('none does not exist'));
    expect(await call('search_code', { pattern: 'const', files: '*.md' })).toEqual(done('(no line matches)'));
  });

  it('explains a pattern that is none', async () => {
    expect(await call('search_code', { pattern: '(' })).toMatchObject({ isError: true });
  });

  it('ends an expression that would never end', async () => {
    await writeFile(join(root, 'trap.txt'), `${'a'.repeat(60)}!`);
    expect(await call('search_code', { pattern: '(a+)+$' })).toEqual(
      refused('the pattern takes too long; use a simpler one'),
    );
  });
});

describe('run_command', () => {
  it('returns both outputs in order and the exit code', async () => {
    expect(await call('run_command', { command: 'pwd; echo err >&2; printf end; exit 3' })).toEqual(
      done(`${root}\nerr\nend\n(exit code 3)`),
    );
  });

  it('ends a command that hangs, with what it started', async () => {
    const answer = await call('run_command', {
      command: 'sleep 600 & echo $! > pid; echo hi; wait',
      timeout_seconds: 1,
    });
    expect(answer).toEqual(refused('hi\n(ended after 1 seconds, before it was done)'));
    const pid = Number(await readFile(join(root, 'pid'), 'utf8'));
    expect(identityOf(pid)).toBeUndefined();
  });

  it('does not wait for what it left in the background', async () => {
    expect(await call('run_command', { command: 'sleep 600 & echo started' })).toEqual(
      done('started\n(exit code 0)'),
    );
  });

  it('ends a command that prints without end', async () => {
    const answer = await call('run_command', { command: 'yes' });
    expect(answer.isError).toBe(true);
    expect(answer.output).toMatch(
      /characters left out[\s\S]*ended since it printed more than 4194304 bytes\)$/,
    );
  });

  it('ends with the run', async () => {
    const stop = new AbortController();
    const answer = call('run_command', { command: 'sleep 600' }, stop.signal);
    stop.abort();
    expect(await answer).toEqual(refused('(ended with the run)'));
  });
});

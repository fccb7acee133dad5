/** What publish refuses, case by case, and what it lets through. */
import { describe, expect, it } from 'vitest';
import { type ChangedFile, type FileState, refusalOf } from '../../../src/worker/policy.ts';

function file(content: string, mode = '100644'): FileState {
  return { mode, size: Buffer.byteLength(content), content: Buffer.from(content) };
}

function added(path: string, content = 'text\n', mode?: string): ChangedFile {
  return { path, after: file(content, mode) };
}

function sentence(files: readonly ChangedFile[], protectedPaths: readonly string[] = []): string | undefined {
  const failure = refusalOf(files, { protectedPaths, secrets: ['hunter2-hunter2'] });
  if (failure !== undefined) expect(failure).toMatchObject({ kind: 'never', reason: 'PublishRefused' });
  return failure?.message;
}

describe('lets through', () => {
  it.each([
    'src/app.ts',
    'docs/github/workflows.md',
    'src/.github/notes.md',
    'claude.ts',
    'src/agents.md.ts',
    '.gitignore',
    '.gitattributes',
    'gitlab.yml',
    'ünïcode name.txt',
  ])('%s', (path) => expect(sentence([added(path)])).toBeUndefined());

  it('a Kubernetes manifest with a label of Orca', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {orca.dev/rerun: "1"}\n';
    expect(sentence([added('deploy/pod.yaml', text)])).toBeUndefined();
  });

  it('text about manifests', () => {
    expect(sentence([added('docs/intro.md', 'apiVersion: orca.dev/v1alpha1\n')])).toBeUndefined();
  });

  it('a line beside an old one that looks like a secret', () => {
    const key = `AKIA${'A'.repeat(16)}\n`;
    const change = { path: 'README.md', before: file(key), after: file(`${key}more\n`) };
    expect(sentence([change])).toBeUndefined();
  });

  it.each(['../README.md', './b', 'b/c', '../../x'])('a link to %s', (target) =>
    expect(sentence([added('a/b/link', target, '120000')])).toBeUndefined(),
  );
});

describe('refuses a protected path', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.GitHub/Workflows/ci.yml',
    '.github',
    '.github./workflows/ci.yml',
    '.git\u200chub/workflows/ci.yml',
    'CODEOWNERS',
    'docs/codeowners',
    'CLAUDE.md',
    'deep/down/claude.MD',
    'ＣＬＡＵＤＥ.md',
    'AGENTS.md',
    'GEMINI.md',
    '.claude/settings.json',
    'pkg/.claude/commands/x.md',
    '.mcp.json',
    '.cursor/rules/x.mdc',
    'orca.yaml',
    'config/orca.yml',
  ])('%s', (path) =>
    expect(sentence([added(path)])).toMatch(
      /agents may not change; make this change in a commit of your own$/,
    ),
  );

  it('when it is deleted or its mode changes', () => {
    expect(sentence([{ path: 'CODEOWNERS', before: file('x') }])).toContain('list of code owners');
    const change = { path: 'CLAUDE.md', before: file('x'), after: file('x', '100755') };
    expect(sentence([change])).toContain('an instruction or setting of agents');
  });

  it.each([['infra/**'], ['infra/'], ['INFRA'], ['**/main.tf'], ['/infra/prod/main.tf']])(
    'of the project: %s',
    (pattern) =>
      expect(sentence([added('infra/prod/main.tf')], [pattern])).toBe(
        "infra/prod/main.tf is one of the project's protectedPaths, which agents may not change; make this change in a commit of your own",
      ),
  );
});

describe('refuses an Orca manifest', () => {
  it.each([
    ['plain', 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\n'],
    ['quoted', '"apiVersion": "orca.dev/v1alpha1"\n'],
    ['escaped', 'apiVersion: "orca\\x2edev\\u002fv1alpha1"\n'],
    ['folded', 'apiVersion: "orca.\\\n  dev/v1alpha1"\n'],
    ['in a second document', 'a: 1\n---\napiVersion: orca.dev/v1alpha1\n'],
    ['by an alias', 'x: &v orca.dev/v1alpha1\napiVersion: *v\n'],
    ['with an error in it', 'apiVersion: orca.dev/v1alpha1\nkind: [\n'],
  ])('%s', (_what, text) => {
    const expected =
      'is an Orca manifest, which agents may not change; make this change in a commit of your own';
    expect(sentence([added('tasks/a.yaml', text)])).toBe(`tasks/a.yaml ${expected}`);
    expect(sentence([{ path: 'tasks/a.YML', before: file(text) }])).toBe(`tasks/a.YML ${expected}`);
  });

  it('written as JSON', () => {
    expect(sentence([added('a.json', '{"apiVersion": "orca.dev\\/v1alpha1"}')])).toContain(
      'is an Orca manifest',
    );
  });
});

describe('refuses', () => {
  it.each([
    [
      '/etc/passwd',
      'a/link is a link to the absolute path /etc/passwd; link to a file inside of the repository',
    ],
    ['C:\\x', 'a/link is a link to the absolute path C:\\x; link to a file inside of the repository'],
    ['../../x', 'a/link is a link that leads out of the repository; link to a file inside of the repository'],
    [
      'b/../../x',
      'a/link is a link that leads out of the repository; link to a file inside of the repository',
    ],
    ['../.git/hooks', 'a/link is a link into .git; link to a file inside of the repository'],
  ])('a link to %s', (target, expected) =>
    expect(sentence([added('a/link', target, '120000')])).toBe(expected),
  );

  it.each([
    '.git/config',
    'a/.GIT/x',
    'git~1',
    '.git /x',
    '.git::$INDEX_ALLOCATION/x',
    '.g\u200cit/x',
    '.gitmodules',
  ])('the name %s', (path) =>
    expect(sentence([added(path)])).toMatch(/is a name that Git keeps for itself; rename it$/),
  );

  it('a submodule, added or taken away', () => {
    const submodule = { mode: '160000', size: 0 };
    const expected =
      'lib is a submodule or a Git repository of its own; add its files, or change submodules in a commit of your own';
    expect(sentence([{ path: 'lib', after: submodule }])).toBe(expected);
    expect(sentence([{ path: 'lib', before: submodule }])).toBe(expected);
  });

  it('a name that is not UTF-8', () => {
    expect(sentence([added('a\ufffdb')])).toBe('a\ufffdb has a name that is not UTF-8; rename it');
  });

  it.each([
    ['an Anthropic key', `sk-ant-${'a'.repeat(20)}`, 'Anthropic key'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----', 'private key'],
    ['a token in UTF-16', Buffer.from(`ghp_${'a'.repeat(36)}`, 'utf16le').toString('latin1'), 'GitHub token'],
    ['a password in a URL', 'https://me:hunter22@example.com', 'password in a URL'],
  ])('%s', (_what, secret, name) =>
    expect(sentence([added('a.txt', `x\n${secret}\n`)])).toBe(
      `a.txt holds what looks like a secret (${name}); take it out and read it from the environment`,
    ),
  );

  it.each([
    'hunter2-hunter2',
    Buffer.from('hunter2-hunter2').toString('base64'),
    ...['', 'x', 'xx', 'xxx'].map((user) => Buffer.from(`${user}:hunter2-hunter2:end`).toString('base64')),
    Buffer.from('hunter2-hunter2', 'utf16le').toString('latin1'),
    Buffer.from('hunter2-hunter2').toString('hex'),
  ])('a credential of Orca written as %s', (form) =>
    expect(sentence([added('a.bin', `\0\x01${form}`)])).toContain('holds a credential that Orca runs with'),
  );

  it('a credential in a name', () => {
    expect(sentence([added('hunter2-hunter2.txt')])).toContain('holds a credential');
  });

  it('too many, too large and too much', () => {
    const many = Array.from({ length: 501 }, (_, index) => added(`${index}`));
    expect(sentence(many)).toBe(
      'The result changes 501 files and 500 are allowed; split the task, or name generated files in .gitignore',
    );
    const mib = 1024 * 1024;
    expect(sentence([{ path: 'big', after: { mode: '100644', size: 6 * mib } }])).toBe(
      'big has 6 MiB and 5 MiB are allowed; keep large files out of Git, or name it in .gitignore',
    );
    const eleven = Array.from({ length: 11 }, (_, index) => ({
      path: `${index}`,
      after: { mode: '100644', size: 5 * mib },
    }));
    expect(sentence(eleven)).toBe(
      'The changed files have 55 MiB together and 50 MiB are allowed; split the task',
    );
    const deleted = Array.from({ length: 41 }, (_, index) => ({
      path: `${index}`,
      before: { mode: '100644', size: 5 * mib },
    }));
    expect(sentence(deleted)).toBe(
      'The changed and deleted files have 205 MiB before and after, and 200 MiB are allowed; split the task, or delete large files in a commit of your own',
    );
  });
});

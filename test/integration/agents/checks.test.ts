/** The checks against a real workspace. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/api/desired.ts';
import type { Confinement } from '../../../src/worker/confinement.ts';
import { outcome as outcomeIn } from '../../support/checked.ts';
import { plainConfinement } from '../../support/confinement.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

let outside: string;
let confinement: Confinement;

beforeEach(async () => {
  outside = await temporaryDirectory('checks');
  confinement = await plainConfinement(outside);
});

function outcome(...checks: readonly Check[]) {
  return outcomeIn(confinement, checks);
}

function files(...paths: readonly string[]): Check {
  return { type: 'fileExists', name: 'files', paths };
}

function command(run: string, timeoutSeconds = 10): Check {
  return { type: 'command', name: 'command', run, timeoutSeconds };
}

describe('fileExists', () => {
  it('wants a match for each path and glob, and names those without', async () => {
    await mkdir(join(confinement.workspace, 'docs/.hidden'), { recursive: true });
    await writeFile(join(confinement.workspace, 'docs/.hidden/a.md'), '');
    expect(await outcome(files('docs/**/*.md', './docs', 'docs/'))).toEqual([
      { passed: true, message: '3 paths exist', output: '' },
    ]);
    await mkdir(join(confinement.workspace, 'empty'));
    expect(await outcome(files('docs', 'README.md', '*.txt', 'empty'))).toEqual([
      {
        passed: false,
        message: 'nothing in the workspace matches "README.md", "*.txt", "empty"',
        output: '',
      },
    ]);
  });

  it('follows no link out of the workspace and does not look into .git', async () => {
    await writeFile(join(outside, 'secret.txt'), '');
    await mkdir(join(confinement.workspace, '.git'));
    await writeFile(join(confinement.workspace, '.git/config'), '');
    await symlink(outside, join(confinement.workspace, 'link'));
    await symlink(join(outside, 'secret.txt'), join(confinement.workspace, 'secret.txt'));
    await symlink('self', join(confinement.workspace, 'self'));
    const paths = [
      'link/secret.txt',
      'secret.txt',
      '*.txt',
      '**/secret.txt',
      '../secret.txt',
      '.git/*',
      '.git/config',
      'self',
      'a\0b',
      '/etc',
    ];
    for (const path of paths) expect(await outcome(files(path)), path).toMatchObject([{ passed: false }]);
  });
});

describe('command', () => {
  it('passes with exit code 0, in the workspace', async () => {
    expect(await outcome(command('pwd'))).toEqual([
      { passed: true, message: '`pwd` exited with 0', output: `${confinement.workspace}\n` },
    ]);
  });

  it('fails with any other, and returns both outputs', async () => {
    expect(await outcome(command('echo out; echo err >&2; exit 4'))).toEqual([
      { passed: false, message: '`echo out; echo err >&2; exit 4` exited with 4', output: 'out\nerr\n' },
    ]);
  });

  it('fails when it hangs, dies or prints without end', async () => {
    expect(await outcome(command('sleep 600', 0.2), command('kill -9 $$'))).toEqual([
      { passed: false, message: '`sleep 600` did not end within 0.2 s', output: '' },
      { passed: false, message: '`kill -9 $$` was ended by SIGKILL', output: '' },
    ]);
    const [flood] = await outcome(
      command('yes "a line that is long enough to get there soon, as a test has no time to lose"'),
    );
    expect([flood?.passed, flood?.message.slice(-24), flood?.output.length]).toEqual([
      false,
      'printed more than 50 MiB',
      65536,
    ]);
  });

  it('redacts what looks like a secret', async () => {
    const key = `sk-ant-${'a'.repeat(20)}`;
    const [result] = await outcome(command(`echo ${key}; exit 1`));
    expect(result).toEqual({
      passed: false,
      message: '`echo [redacted]; exit 1` exited with 1',
      output: '[redacted]\n',
    });
  });
});

describe('jsonSchema', () => {
  const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
  const fits = (file: string): Check => ({ type: 'jsonSchema', name: 'schema', file, schema });

  async function says(file: string, text: string) {
    await writeFile(join(confinement.workspace, file), text);
    const [found] = await outcome(fits(file));
    return `${found?.passed ? 'passed' : 'failed'}: ${found?.message}`;
  }

  it('takes JSON and YAML that fit, and says what does not', async () => {
    expect(await says('a.json', '{"name": "x"}')).toBe('passed: a.json fits its schema');
    expect(await says('a.yaml', 'name: x\n')).toBe('passed: a.yaml fits its schema');
    expect(await says('a.json', '{"name": 1}')).toBe(
      'failed: a.json does not fit its schema: /name must be string',
    );
    expect(await says('a.yml', 'title: x\n')).toBe(
      "failed: a.yml does not fit its schema: must have required property 'name'",
    );
  });

  it('refuses what is neither, and what is made to be endless', async () => {
    expect(await says('a.json', 'name: x')).toMatch(/^failed: a.json is no JSON: /);
    expect(await says('a.yaml', 'name: [')).toMatch(/^failed: a.yaml is no YAML: /);
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
    for (let n = 1; n < 9; n += 1)
      bomb.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
      );
    expect(await says('b.yaml', bomb.join('\n'))).toBe('failed: b.yaml holds more than 500000 values');
    const wide = '- 1\n'.repeat(200_000);
    expect(await says('wide.yaml', wide)).toBe('failed: wide.yaml does not fit its schema: must be object');
    expect(await says('c.json', `${'['.repeat(50)}${']'.repeat(50)}`)).toMatch(/more than 32 levels deep$/);
    const [missing] = await outcome(fits('nowhere.json'));
    expect(missing?.message).toBe('nowhere.json is not there');
    await symlink('/etc/passwd', join(confinement.workspace, 'link.json'));
    const [link] = await outcome(fits('link.json'));
    expect(link?.message).toBe('link.json is a link, or lies behind one');
  });
});

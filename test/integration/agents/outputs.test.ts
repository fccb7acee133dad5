/** Outputs, read from what a real program left in a real workspace. */
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../src/api/desired.ts';
import { failureOf, script, stage } from '../../support/agent-stage.ts';

const API: Output = {
  file: 'out/api.json',
  schema: { type: 'object', required: ['version'], properties: { version: { type: 'integer' } } },
};
const NOTES: Output = { file: '.orca/outputs/notes.txt' };

async function left(text: string, outputs: Readonly<Record<string, Output>>, rounds = 1) {
  const spec = script(`mkdir -p out .orca/outputs; ${text}`);
  const { result } = await stage({ brief: { outputs, checks: [], maxCheckRounds: rounds }, spec });
  return result;
}

async function messageOf(text: string, output: Output): Promise<string | undefined> {
  const result = await left(text, { it: output });
  expect(result.outputs).toBeUndefined();
  expect(failureOf(result)).toEqual({ kind: 'later', reason: 'ChecksFailed' });
  return result.checks[0]?.message;
}

describe('an output', () => {
  it('is text, or JSON where it has a schema', async () => {
    const result = await left(
      `echo 'all done' > .orca/outputs/notes.txt; echo '{"version": 2}' > out/api.json`,
      {
        api: API,
        notes: NOTES,
      },
    );
    expect(result.outputs).toEqual({ api: { json: { version: 2 } }, notes: { text: 'all done\n' } });
    expect(result.checks.map(({ name, type, passed }) => [name, type, passed])).toEqual([
      ['output api', 'output', true],
      ['output notes', 'output', true],
    ]);
  });

  it('that is missing goes back to the agent, which may mend it in the next round', async () => {
    const text = `if [ "$ORCA_ROUND" = 1 ]; then cat > out/first; else grep -q 'api.json is not there' && echo '{"version": 1}' > out/api.json; fi`;
    const result = await left(text, { api: API }, 2);
    expect(result).toMatchObject({ rounds: 2, outputs: { api: { json: { version: 1 } } } });
  });

  it.each([
    ['echo {} > out/api.json', `out/api.json does not fit its schema: must have required property 'version'`],
    ['echo nothing > out/api.json', 'out/api.json is no JSON: '],
    ['true', 'out/api.json is not there'],
    ['ln -s /etc/hostname out/api.json', 'out/api.json is a link, or lies behind one'],
    ['rmdir out; ln -s /etc out; touch api.json', 'out/api.json is not there'],
    [
      'rmdir out; mkdir real; echo {} > real/api.json; ln -s real out',
      'out/api.json is a link, or lies behind one',
    ],
    ['mkdir out/api.json', 'out/api.json is no file'],
    ['mkfifo out/api.json', 'out/api.json is no file'],
    [`printf '"\\377"' > out/api.json`, 'out/api.json is no UTF-8 text'],
    ['head -c 70000 /dev/zero > out/api.json', 'out/api.json has 70000 bytes, and 65536 are left for it'],
    [
      `yes '[' | head -n 40 > out/api.json; yes ']' | head -n 40 >> out/api.json`,
      'out/api.json is more than 32 levels deep',
    ],
    [`echo '{"version": 1e999}' > out/api.json`, 'out/api.json holds a number that is too large'],
  ])('is none after %s', async (text, message) => {
    expect(await messageOf(text, API)).toContain(message);
  });

  it('whose pattern never comes to an end is refused in time', async () => {
    const schema = { type: 'string', pattern: '^(a+)+$' };
    const text = `printf '"%s!"' ${'a'.repeat(40)} > out/slow.json`;
    expect(await messageOf(text, { file: 'out/slow.json', schema })).toBe(
      'out/slow.json takes longer than 1 s to be held to its schema',
    );
  });

  it('is bounded together with the others', async () => {
    const text = 'head -c 40000 /dev/zero | tr "\\0" a > out/a; cp out/a out/b';
    const result = await left(text, { a: { file: 'out/a' }, b: { file: 'out/b' } });
    expect(result.checks.map(({ passed }) => passed)).toEqual([true, false]);
    expect(result.outputs).toBeUndefined();
  });

  it('is handed on without secrets and hidden characters', async () => {
    const token = `ghp_${'a1'.repeat(20)}`;
    const text = `printf '{"version": 1, "a\\u200b": "%s"}' ${token} > out/api.json; printf 'a\\033[31mb' > .orca/outputs/notes.txt`;
    expect((await left(text, { api: API, notes: NOTES })).outputs).toEqual({
      api: { json: { version: 1, a: '[redacted]' } },
      notes: { text: 'ab' },
    });
  });
});

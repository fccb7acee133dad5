/** Steps from one state to the next: the same as assembling from nothing, whatever was edited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/api/desired.ts';
import type { ParsedFile } from '../../../src/api/manifest-file.ts';
import { assemble } from '../../../src/manifest/assemble.ts';
import { parseFile } from '../../../src/manifest/parse-file.ts';
import { parseSettings } from '../../../src/manifest/settings.ts';
import { stepFrom } from '../../../src/manifest/sound-state.ts';

const { settings } = parseSettings(undefined);

const name = fc.constantFrom('a', 'b', 'c', 'd');
const project = fc.constantFrom('default', 'web', 'web', 'shop');

const task = fc
  .record({
    name,
    project,
    needs: fc.uniqueArray(name, { maxLength: 2 }),
    priority: fc.nat(2),
    gives: fc.subarray(['x', 'y']),
    takes: fc.option(name),
  })
  .map((made) =>
    document('DevTask', `{name: ${made.name}, project: ${made.project}}`, [
      'prompt: Do it.',
      `priority: ${made.priority}`,
      `dependsOn: [${made.needs.join(', ')}]`,
      `outputs: {${made.gives.map((output) => `${output}: {file: ${output}}`).join(', ')}}`,
      ...(made.takes === null ? [] : [`inputs: {in: ${made.takes}.x}`]),
    ]),
  );
const pod = fc
  .record({ name, project, model: fc.constantFrom('haiku', 'own', 'hiaku') })
  .map((made) =>
    document('AgentPod', `{name: ${made.name}, project: ${made.project}}`, [`model: ${made.model}`]),
  );
const declaredProject = fc
  .record({ name: fc.constantFrom('web', 'web', 'shop', 'default'), model: fc.constantFrom('haiku', 'opus') })
  .map((made) => document('Project', `{name: ${made.name}}`, [`modelAliases: {own: ${made.model}}`]));
const broken = fc.constantFrom(
  document('DevTask', '{name: a}', ['prompt: 1']),
  'orca.dev: [',
  'other: orca.dev\n',
);

const fileTexts = fc
  .array(fc.oneof({ weight: 8, arbitrary: task }, pod, { weight: 2, arbitrary: declaredProject }), {
    maxLength: 2,
  })
  .map((documents) => documents.join('---\n'));
const edit = fc.record({
  path: fc.constantFrom('1.yaml', '2.yaml', '3.yaml', '4.yaml', '5.yaml'),
  text: fc.oneof(
    { weight: 12, arbitrary: fileTexts },
    { weight: 1, arbitrary: broken },
    fc.constant(undefined),
  ),
});
/** Commits of some edits each, after one that declares the projects. */
const commits = fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 });

describe('a step', () => {
  it('ends where assembling from nothing ends', () => {
    fc.assert(
      fc.property(commits, (edits) => {
        let files: ReadonlyMap<string, ParsedFile> = new Map([['0.yaml', parsed('0.yaml', WEB)]]);
        let previous = assembled(files);
        for (const each of edits) {
          const next = edited(files, each);
          previous = stepped(previous, files, next) ?? assembled(next, previous);
          files = next;
          expect(previous).toEqual(assembled(files));
          expect([...previous.tasks.keys()]).toEqual([...assembled(files).tasks.keys()]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is taken for edits, additions and deletions that concern no other file', () => {
    const first = parsed('a.yaml', document('DevTask', '{name: a}', ['prompt: A.']));
    const second = parsed('b.yaml', document('DevTask', '{name: b}', ['prompt: B.', 'dependsOn: [a]']));
    const other = parsed('a.yaml', document('DevTask', '{name: a}', ['prompt: Another.']));
    const states = [[first], [first, second], [other, second], [other]].map(byPath);
    let [files = byPath([])] = states;
    let previous = assembled(files);
    for (const each of states.slice(1)) {
      const next = stepped(previous, files, each);
      expect(next).toEqual(assembled(each));
      if (next !== undefined) previous = next;
      files = each;
    }
  });

  it('keeps the order of the files where objects come, go and move', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((each) => parsed(`${each}.yaml`, taskNamed(each)));
    const moved = parsed('d.yaml', taskNamed('a'));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three files');
    const states = [
      [a, c],
      [a, b, c],
      [b, c, moved],
      [b, moved],
    ].map(byPath);
    let [files = byPath([])] = states;
    let previous = assembled(files);
    for (const each of states.slice(1)) {
      const next = stepped(previous, files, each);
      expect([...(next?.tasks.keys() ?? [])]).toEqual([...assembled(each).tasks.keys()]);
      if (next !== undefined) previous = next;
      files = each;
    }
  });

  it('leaves what is equal as it is', () => {
    const [a, b] = ['a', 'b'].map((each) => parsed(`${each}.yaml`, taskNamed(each)));
    if (a === undefined || b === undefined) throw new Error('two files');
    const commented = parsed('b.yaml', `${taskNamed('b')}# as before\n`);
    const before = assembled(byPath([a, b]));
    const after = stepped(before, byPath([a, b]), byPath([a, commented]));
    expect(after?.tasks).toBe(before.tasks);
  });

  it('is not taken twice from one state, nor where something is wrong', () => {
    const first = parsed('a.yaml', document('DevTask', '{name: a}', ['prompt: A.']));
    const bad = parsed('b.yaml', document('DevTask', '{name: b}', ['prompt: B.', 'dependsOn: [c]']));
    const [sound, broken] = [byPath([first]), byPath([first, bad])];
    const before = assembled(sound);
    expect(stepped(before, sound, broken)).toBeUndefined();
    expect(stepped(before, sound, sound)).toBeUndefined();
  });
});

it('gives models their new ids where the aliases of orca.yaml change', () => {
  const files = [parsed('a.yaml', document('AgentPod', '{name: a}', ['model: own']))];
  const withAlias = (model: string) => parseSettings(`modelAliases: {own: ${model}}\n`).settings;
  const before = assemble({ commit: '', files, settings: withAlias('haiku') });
  const after = assemble({ commit: '', files, settings: withAlias('opus'), previous: before });
  expect(before.pods.get('default/a')?.spec.modelId).toBe('claude-haiku-5-5');
  expect(after.pods.get('default/a')?.spec.modelId).toBe('claude-opus-5-5');
});

const WEB = document('Project', '{name: web}', ['modelAliases: {own: haiku}']);

function document(kind: string, metadata: string, spec: readonly string[]): string {
  const lines = spec.map((line) => `  ${line}\n`).join('');
  return `apiVersion: orca.dev/v1alpha1\nkind: ${kind}\nmetadata: ${metadata}\nspec:\n${lines}`;
}

function parsed(path: string, text: string): ParsedFile {
  return parseFile({ path, text });
}

function edited(
  files: ReadonlyMap<string, ParsedFile>,
  edits: readonly { readonly path: string; readonly text: string | undefined }[],
): ReadonlyMap<string, ParsedFile> {
  const next = new Map(files);
  for (const { path, text } of edits) {
    if (text === undefined) next.delete(path);
    else next.set(path, parsed(path, text));
  }
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function taskNamed(name: string): string {
  return document('DevTask', `{name: ${name}}`, ['prompt: Do it.']);
}

function byPath(files: readonly ParsedFile[]): ReadonlyMap<string, ParsedFile> {
  return new Map(files.map((file) => [file.path, file]));
}

/** By what differs between the files of the state and those after it. */
function stepped(
  previous: Desired,
  before: ReadonlyMap<string, ParsedFile>,
  after: ReadonlyMap<string, ParsedFile>,
): Desired | undefined {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = paths
    .map((path) => ({ from: before.get(path), to: after.get(path) }))
    .filter(({ from, to }) => from !== to);
  return stepFrom(previous, { commit: '', changes, settings });
}

function assembled(files: ReadonlyMap<string, ParsedFile>, previous?: Desired): Desired {
  return assemble({
    commit: '',
    files: [...files.values()],
    settings,
    ...(previous === undefined ? {} : { previous }),
  });
}

/** What assemble makes of files that change: identity, inheritance from projects, and what one bad file holds up. */
import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/api/desired.ts';
import type { ParsedFile } from '../../../src/api/manifest-file.ts';
import { problemText } from '../../../src/api/problem.ts';
import { assemble } from '../../../src/manifest/assemble.ts';
import { parseFile } from '../../../src/manifest/parse-file.ts';
import { parseSettings } from '../../../src/manifest/settings.ts';

const { settings } = parseSettings(undefined);

function task(name: string, rest = ''): ParsedFile {
  const text = `apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: ${name}}\nspec:\n  prompt: Do ${name}.\n${rest}`;
  return parseFile({ path: `${name}.yaml`, text });
}

function project(spec: string): ParsedFile {
  const text = `apiVersion: orca.dev/v1alpha1\nkind: Project\nmetadata: {name: default}\nspec: ${spec}\n`;
  return parseFile({ path: 'project.yaml', text });
}

function desired(files: readonly ParsedFile[], previous?: Desired): Desired {
  return assemble({ commit: 'c', files, settings, ...(previous === undefined ? {} : { previous }) });
}

describe('objects that did not change', () => {
  it('keep their identity, and so do maps in which nothing changed', () => {
    const before = desired([task('a'), task('b')]);
    const after = desired([task('a'), task('b', '  priority: 5\n')], before);
    expect(after.tasks.get('default/a')).toBe(before.tasks.get('default/a'));
    expect(after.tasks.get('default/b')?.spec.priority).toBe(5);
    expect(after.pools).toBe(before.pools);
    expect(after.projects).toBe(before.projects);
    expect(desired([task('a'), task('b')], before).tasks).toBe(before.tasks);
  });

  it('keep it when only the spelling of their file changed', () => {
    const before = desired([task('a')]);
    const after = desired([task('a', '  # as before\n  priority: 0\n')], before);
    expect(after.tasks).toBe(before.tasks);
  });

  it('are new where an annotation or the line of the document changed', () => {
    const text =
      'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: a, annotations: {n: x}}\nspec: {prompt: A.}\n';
    const before = desired([parseFile({ path: 'a.yaml', text })]);
    const moved = desired([parseFile({ path: 'a.yaml', text: `\n${text}` })], before);
    const annotated = desired([parseFile({ path: 'a.yaml', text: text.replace('n: x', 'n: y') })], before);
    expect(moved.tasks.get('default/a')?.source.line).toBe(2);
    expect(annotated.tasks.get('default/a')?.annotations).toEqual({ n: 'y' });
  });

  it('are found again after parsed files went through JSON', () => {
    const files = [task('a'), task('b', '  dependsOn: [a]\n'), project('{}')];
    const cached: readonly ParsedFile[] = JSON.parse(JSON.stringify(files));
    const before = desired(files);
    const after = desired(cached, before);
    expect(after).toEqual(before);
    expect(after.tasks).toBe(before.tasks);
  });
});

describe('a project', () => {
  it('hands its checks and aliases on, and a change of them changes its tasks alone in what they take over', () => {
    const files = [task('a', '  model: fast\n')];
    const first = desired([project('{modelAliases: {fast: haiku}}'), ...files]);
    const second = desired(
      [project('{modelAliases: {fast: opus}, checks: [{command: {run: make}}]}'), ...files],
      first,
    );
    expect(first.tasks.get('default/a')?.spec).toMatchObject({
      model: 'fast',
      modelId: 'claude-haiku-5-5',
      checks: [],
    });
    expect(second.tasks.get('default/a')?.spec).toMatchObject({
      modelId: 'claude-opus-5-5',
      checks: [{ type: 'command', name: 'command: make', run: 'make', timeoutSeconds: 600 }],
    });
  });
});

describe('a file that turns bad', () => {
  it('is named, and its objects are neither taken over nor taken for deleted', () => {
    const before = desired([task('a'), task('b')]);
    const after = desired([task('a'), task('b', '  priority: high\n')], before);
    expect([...after.tasks.keys()]).toEqual(['default/a']);
    expect(after.tasks.get('default/a')).toBe(before.tasks.get('default/a'));
    expect(after.invalidFiles).toEqual(new Set(['b.yaml']));
  });

  it('does not make those that depend on its tasks wrong', () => {
    const after = desired([task('a', '  priority: high\n'), task('b', '  dependsOn: [a]\n')]);
    expect([...after.tasks.keys()]).toEqual(['default/b']);
    expect(after.problems.map(problemText)).toEqual([
      'a.yaml:6:13: spec.priority: must be a whole number, not the text "high"',
    ]);
  });
});

describe('a very large file', () => {
  it('is refused without being parsed', () => {
    const text = `apiVersion: orca.dev/v1alpha1\n${'['.repeat(2 * 1024 * 1024)}`;
    expect(parseFile({ path: 'big.yaml', text }).problems.map(problemText)).toEqual([
      'big.yaml: is larger than 1 MiB (split it into several files)',
    ]);
  });

  it('is ignored when it is none of ours', () => {
    const text = 'x'.repeat(2 * 1024 * 1024);
    expect(parseFile({ path: 'big.json', text })).toEqual({
      path: 'big.json',
      documents: [],
      broken: [],
      problems: [],
    });
  });
});

describe('very many tasks', () => {
  it('are judged in a chain, and in one cycle', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `t${index}`);
    const chain = names.map((name, index) => task(name, index === 0 ? '' : `  dependsOn: [t${index - 1}]\n`));
    expect(desired(chain).problems).toEqual([]);
    const cycle = desired([task('t0', '  dependsOn: [t2999]\n'), ...chain.slice(1)]);
    expect(cycle.problems).toHaveLength(3000);
    expect(cycle.problems[0] && problemText(cycle.problems[0])).toBe(
      't0.yaml:6:15: spec.dependsOn[0]: depends on itself: t0 → t2999 → t2998 → t2997 → t2996 → t2995 → … 2992 more … → t2 → t1 → t0 (remove one of these dependencies)',
    );
  });
});

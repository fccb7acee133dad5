/** Editing manifests in place: what is asked changes, and nothing else. */
import { describe, expect, it } from 'vitest';
import { manifestsIn, withObject, withoutObject, yamlOf } from '../../../src/cli/manifest-edit.ts';

const POOL = { kind: 'AgentPool', project: 'my-app', name: 'dev-team' };
const PROJECT = { kind: 'Project', project: 'my-app', name: 'my-app' };

const FILE = `# the project
apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: my-app}   # inline
---
# the pool
apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: dev-team, project: my-app}
spec:
  replicas: 3  # for now
  template:
    spec:
      capabilities: [code, test]
      tools:
      - read_file
      # the dangerous one
      - run_command
---
kind: Deployment
`;

function pool(change: (spec: Record<string, unknown>) => void): unknown {
  const value = manifestsIn(FILE).find(({ id }) => id.kind === 'AgentPool')?.value;
  const copy = structuredClone(value) as { spec: Record<string, unknown> };
  change(copy.spec);
  return copy;
}

describe('manifestsIn', () => {
  it('finds the objects of Orca and leaves those of others out', () => {
    expect(manifestsIn(FILE).map(({ id }) => id)).toEqual([PROJECT, POOL]);
  });

  it('takes an object without a project for one of the project default', () => {
    const text = 'apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: a}\n';
    expect(manifestsIn(text).map(({ id }) => id)).toEqual([
      { kind: 'DevTask', project: 'default', name: 'a' },
    ]);
  });
});

describe('withObject', () => {
  it('changes one number and not a single other character', () => {
    const after = withObject(
      FILE,
      POOL,
      pool((spec) => Object.assign(spec, { replicas: 5 })),
    );
    expect(after).toBe(FILE.replace('replicas: 3 ', 'replicas: 5 '));
  });

  it('leaves the file as it is when nothing differs', () => {
    expect(
      withObject(
        FILE,
        POOL,
        pool(() => undefined),
      ),
    ).toBe(FILE);
  });

  it('keeps comments, flow style and the other documents when the shape changes', () => {
    const after = withObject(
      FILE,
      POOL,
      pool((spec) => {
        spec.suspend = true;
        spec.template = {
          spec: { capabilities: ['code', 'test', 'docs'], tools: ['read_file', 'run_command'] },
        };
      }),
    );
    expect(after).toBe(
      FILE.replace('[code, test]', '[code, test, docs]')
        .replace('3  # for now', '3 # for now')
        .replace('- run_command\n', '- run_command\n  suspend: true\n'),
    );
  });

  it('does not know an object that the file does not hold', () => {
    expect(withObject(FILE, { ...POOL, name: 'other' }, {})).toBeUndefined();
  });
});

describe('withoutObject', () => {
  it('removes one document and keeps the others', () => {
    const after = withoutObject(FILE, POOL);
    expect(after).toBe(`${FILE.slice(0, FILE.indexOf('---'))}---\nkind: Deployment\n`);
  });

  it('leaves no file when the last document goes', () => {
    const value = { apiVersion: 'orca.dev/v1alpha1', kind: 'Project', metadata: { name: 'my-app' } };
    expect(withoutObject(yamlOf(value), PROJECT)).toBeUndefined();
  });
});

/** What `apply`, `delete` and `scale` do to files. */
import { describe, expect, it } from 'vitest';
import { applied, deleted, scaled } from '../../../src/cli/apply-changes.ts';
import { manifestsIn } from '../../../src/cli/manifest-edit.ts';

const TASK = `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata:
  name: add-search
  project: my-app
spec:
  prompt: Add search
`;
const POOL = `# ours
apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata:
  name: dev-team
  project: my-app
spec:
  replicas: 1
`;
const POOL_ID = { kind: 'AgentPool', project: 'my-app', name: 'dev-team' };

describe('applied', () => {
  it('writes a new object into a file of its own below the config path', () => {
    expect(applied(new Map(), manifestsIn(TASK), 'deploy')).toEqual({
      edits: new Map([['deploy/my-app/devtask/add-search.yaml', TASK]]),
      lines: ['DevTask/add-search created'],
    });
  });

  it('changes an object in the file that holds it', () => {
    const files = new Map([['all.yaml', `${POOL}---\n${TASK}`]]);
    const documents = manifestsIn(TASK.replace('Add search', 'Add a better search'));
    expect(applied(files, documents, '')).toEqual({
      edits: new Map([['all.yaml', `${POOL}---\n${TASK.replace('Add search', 'Add a better search')}`]]),
      lines: ['DevTask/add-search configured'],
    });
  });

  it('says that nothing changed when nothing did', () => {
    const files = new Map([['a.yaml', TASK]]);
    expect(applied(files, manifestsIn(TASK), '')).toEqual({
      edits: new Map(),
      lines: ['DevTask/add-search unchanged'],
    });
  });
});

describe('scaled', () => {
  it('changes the number of replicas and keeps the comment', () => {
    expect(scaled(new Map([['pool.yaml', POOL]]), POOL_ID, 5)).toEqual({
      edits: new Map([['pool.yaml', POOL.replace('replicas: 1', 'replicas: 5')]]),
      lines: ['AgentPool/dev-team scaled'],
    });
  });

  it('names the pool that was meant', () => {
    expect(() => scaled(new Map([['pool.yaml', POOL]]), { ...POOL_ID, name: 'dev-taem' }, 5)).toThrow(
      'No manifest declares AgentPool "dev-taem" in project my-app. Did you mean "dev-team"?',
    );
  });
});

describe('deleted', () => {
  it('deletes the file with its last object', () => {
    expect(deleted(new Map([['pool.yaml', POOL]]), POOL_ID)).toEqual({
      edits: new Map([['pool.yaml', undefined]]),
      lines: ['AgentPool/dev-team deleted'],
    });
  });
});

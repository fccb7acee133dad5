/** Upstreams that really conflict: what stands on both waits, spends nothing, and goes on when one of them moves or is merged. */
import { expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const UPSTREAMS = `${taskManifest('one')}---\n${taskManifest('two')}`;
const WORKFLOW = `apiVersion: orca.dev/v1alpha1
kind: Workflow
metadata: {name: flow, project: shop}
spec:
  nodes: {left: {prompt: left}, right: {prompt: right}}
---
apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: both, project: shop}
spec: {workflow: flow, dependsOn: [one, two]}
`;
/** The upstreams write the same file otherwise; what stands on them writes files of its own. */
const AGENT = `case $ORCA_TASK in one|two) echo $ORCA_TASK > same.txt;; *) echo done > $ORCA_TASK.txt;; esac`;

async function conflicting(both: string) {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: { ...projectManifests(target.path, AGENT), 'upstreams.yaml': UPSTREAMS, 'both.yaml': both },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const reconciled = await user.run(['reconcile']);
  const why = async () => (await user.run(['why', 'task/both', '-p', 'shop'])).stdout;
  const record = async () =>
    JSON.parse((await user.run(['get', 'task/both', '-p', 'shop', '-o', 'json'])).stdout).status;
  return { target, user, reconciled, why, record };
}

const KINDS: readonly (readonly [string, string])[] = [
  ['a task', taskManifest('both', { dependsOn: ['one', 'two'] })],
  ['a task with a workflow', WORKFLOW],
];

it.each(KINDS)(
  '%s is stalled, and goes on when an upstream is repaired',
  async (_, manifest) => {
    const { target, user, reconciled, why, record } = await conflicting(manifest);
    expect(reconciled.code).toBe(0);
    expect(await why()).toMatch(/UpstreamsConflict[^\n]*same\.txt/);
    expect(await record()).toMatchObject({ phase: 'Pending', reason: 'UpstreamsConflict', retries: 0 });

    await target.commit({ 'same.txt': 'one\n' }, 'Agree with one', { branch: 'orca/shop/two' });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    expect(await record()).toMatchObject({ phase: 'InReview', retries: 0 });
    expect(Object.keys(await target.files('orca/shop/both'))).toContain('same.txt');
    await expectSamePlans(user);
  },
  90_000,
);

it.each(KINDS)(
  '%s is stalled, and goes on when an upstream is merged',
  async (_, manifest) => {
    const { user, record } = await conflicting(manifest);
    const pulls = JSON.parse((await user.run(['pr', 'list', '-o', 'json'])).stdout);
    const { number } = pulls.find(({ headBranch }: { headBranch: string }) => headBranch === 'orca/shop/one');
    expect(await user.run(['pr', 'merge', String(number)])).toMatchObject({ code: 0 });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    const { phase, result } = await record();
    expect([phase, result.baseBranch]).toEqual(['InReview', 'orca/shop/two']);
  },
  90_000,
);

/** `orca run`: one prompt, watched; alone, and beside a daemon that makes the passes. */
import { describe, expect, it } from 'vitest';
import { orca, until } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests } from '../support/task-manifests.ts';

const target = await bareRepository({ files: { 'README.md': 'target\n' } });
const config = await bareRepository({
  files: projectManifests(
    target.path,
    'read line; case "$line" in *fail*) exit 7;; esac; echo "You said: $line"',
  ),
});
const user = await orca({ ORCA_REPO: config.path });

describe('orca run', () => {
  it('shows what the agent says, lands nothing, and is on record', async () => {
    const ran = await user.run(['run', '--', 'Hello', 'there']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('You said: Hello there');
    const { stdout } = await user.run(['get', 'tasks', '-o', 'json']);
    const { items } = JSON.parse(stdout) as {
      items: { metadata: { labels: object }; status: { phase: string } }[];
    };
    expect(items.map(({ metadata, status }) => [metadata.labels, status.phase])).toEqual([
      [{ 'orca.dev/ephemeral': 'true' }, 'Succeeded'],
    ]);
    expect(Object.keys(await target.refs())).toEqual(['refs/heads/main']);
    expect(await config.subjects()).toEqual(['Start']);
  });

  it('fails when the agent does, with the reason', async () => {
    const ran = await user.run(['run', '--', 'Please fail']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^Task run-[0-9a-f]{8} failed: AgentFailed: .*7/m);
  });

  it('says why it waits, until it is deleted', async () => {
    const daemon = user.start(['run', '--capability', 'review', '--', 'Review']);
    await until(() => daemon.text().includes('1 without capability review'));
    daemon.process.kill('SIGINT');
    expect(await daemon.ended).toBe(130);
    const name = /task\/(run-[0-9a-f]{8})/.exec(daemon.text())?.[1] ?? '';
    expect(await user.run(['delete', 'task', name])).toMatchObject({
      code: 0,
      stdout: `DevTask/${name} deleted\n`,
    });
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0 });
    expect((await user.run(['get', 'tasks'])).stdout).not.toContain(name);
  });

  it('asks the pod that is named, and no other one', async () => {
    const { stdout } = await user.run(['get', 'pods', '-o', 'json']);
    const { items } = JSON.parse(stdout) as { items: { metadata: { name: string; project: string } }[] };
    const name = items[0]?.metadata.name ?? '';
    const ran = await user.run(['exec', name, '--', 'Hello', 'pod']);
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('You said: Hello pod') });
    const runs = JSON.parse((await user.run(['get', 'runs', '-o', 'json'])).stdout) as {
      items: { spec: { pod: string } }[];
    };
    expect(JSON.stringify(runs)).toContain(name);

    const unknown = await user.run(['exec', `${name.slice(0, -1)}x`, '--', 'Hello']);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('Did you mean');
    const task = await user.run(['exec', 'task/whatever', '--', 'Hello']);
    expect(task.code).not.toBe(0);
  });

  it('leaves the passes to a daemon that works already', async () => {
    const daemon = user.start(['serve']);
    await until(() => daemon.text().includes('orca serves'));
    const ran = await user.run(['run', '--', 'Hello again']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('You said: Hello again');
    daemon.process.kill('SIGTERM');
    expect(await daemon.ended).toBe(0);
    await expectSamePlans(user, config);
  });
});

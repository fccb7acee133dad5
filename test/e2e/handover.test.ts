/** `orca reconcile --time-budget` where the machine goes away: the next one has nothing but Git, and goes on from what was kept. */
import { describe, expect, it } from 'vitest';
import { orca, until } from '../support/orca.ts';
import { expectSamePlans } from '../support/replays.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const KEPT = 'refs/orca/kept/shop/do-it';

/** Does half of the work and hangs; with half of it there, it does the rest. */
const HALF =
  'if [ -e half.txt ]; then cat > told.txt; echo rest > rest.txt; else echo half > half.txt; sleep 300; fi';

async function world(script = HALF) {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({
    files: { ...projectManifests(target.path, script), 'task.yaml': taskManifest('do-it') },
  });
  const machine = () => orca({ ORCA_REPO: config.path });
  const asked = await machine();
  const task = async () => {
    const { stdout } = await asked.run(['get', 'task/do-it', '-o', 'json']);
    return stdout === '' ? undefined : (JSON.parse(stdout) as { status: Record<string, unknown> }).status;
  };
  /** Until the agent has done its half. */
  const halfDone = async () => {
    await until(async () => (await task())?.phase === 'Running');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  };
  return { target, config, machine, asked, task, halfDone };
}

describe('an invocation whose time is up', () => {
  it('keeps what was done, ends with 0, and the next machine goes on from there', async () => {
    const { target, config, machine, asked, task } = await world();
    const first = await (await machine()).run(['reconcile', '--time-budget', '6s']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('Handed over: the time is up');
    expect(first.stdout).toContain('It goes on with do-it.');
    expect(await task()).toMatchObject({ phase: 'Pending', reason: 'Interrupted', retries: 0 });
    expect(await target.refs()).toHaveProperty([KEPT]);
    expect(await target.files(KEPT)).toMatchObject({ 'half.txt': 'half\n' });

    const second = await (await machine()).run(['reconcile', '--time-budget', '2m']);
    expect(second).toMatchObject({ code: 0 });
    expect(await task()).toMatchObject({ phase: 'InReview', retries: 0, attempts: 2 });
    const files = await target.files('orca/shop/do-it');
    expect(files).toMatchObject({ 'half.txt': 'half\n', 'rest.txt': 'rest\n' });
    expect(files['told.txt']).toContain('An earlier run of this task was interrupted');
    expect(files['told.txt']).toContain('+half');
    expect(await target.subjects('orca/shop/do-it')).toHaveLength(2);
    expect(Object.keys(await target.refs()).filter((ref) => ref.startsWith('refs/orca/kept/'))).toEqual([]);
    await expectSamePlans(asked, config);
  }, 120_000);

  it('does the same when it is asked to stop', async () => {
    const { target, machine, task, halfDone } = await world();
    const running = (await machine()).start(['reconcile', '--time-budget', '10m']);
    await halfDone();
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(await task()).toMatchObject({ phase: 'Pending', reason: 'Interrupted' });
    expect(await target.files(KEPT)).toMatchObject({ 'half.txt': 'half\n' });
  }, 120_000);

  it('keeps nothing that may not be published', async () => {
    const { target, machine, task } = await world(
      "echo 'on: push' > half.txt; mkdir -p .github/workflows; echo x > .github/workflows/ci.yml; sleep 300",
    );
    const ran = await (await machine()).run(['reconcile', '--time-budget', '6s']);
    expect(ran).toMatchObject({ code: 0 });
    expect(await task()).toMatchObject({
      phase: 'Pending',
      reason: 'Interrupted',
      message: expect.stringContaining('its work was not kept: .github/workflows/ci.yml is'),
    });
    expect(await target.refs()).not.toHaveProperty([KEPT]);
  }, 120_000);
});

it('refuses a budget that is none', async () => {
  const { machine } = await world();
  const user = await machine();
  expect(await user.run(['reconcile', '--time-budget', 'soon'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('It must be a duration such as 90s, 50m or 1h30m'),
  });
  expect(await user.run(['reconcile', '--time-budget', '1m', '--once'])).toMatchObject({ code: 2 });
});

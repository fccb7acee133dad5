/** Two hundred runs that are ended in the middle of their work: nothing of them lives on, whatever their agents started. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { orca, until } from '../support/orca.ts';
import { processesOf } from '../support/processes.ts';
import { bareRepository } from '../support/repositories.ts';
import { taskManifest } from '../support/task-manifests.ts';

const RUNS = 200;

/** Each agent starts a session of its own and waits; `seconds` tells the processes of one world from others. */
async function world(isolation: string, seconds: number, spec: string) {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const script = `setsid sleep ${seconds} & setsid sh -c "sleep ${seconds}; true" & sleep ${seconds}`;
  const tasks = Array.from({ length: RUNS }, (_, index) => [
    `tasks/${index}.yaml`,
    taskManifest(`task-${index}`, { spec }),
  ]);
  const config = await bareRepository({
    files: {
      'orca.yaml': `isolation: ${isolation}\n`,
      'project.yaml': `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
spec: {path: ${target.path}}
---
apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  replicas: 4
  template:
    spec: {agent: command, maxConcurrency: 10, command: [sh, -c, ${JSON.stringify(script)}]}
`,
      ...Object.fromEntries(tasks),
    },
  });
  const user = await orca({ ORCA_REPO: config.path });
  return { config, user, paths: tasks.map(([path = '']) => path) };
}

function sleepers(seconds: number): readonly string[] {
  const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(`sleep ${seconds}`) && !line.includes('ps -eo'));
}

describe.each([
  ['preferred', 4801],
  ['none', 4802],
] as const)('with isolation %s', (isolation, seconds) => {
  it('nothing is left of runs that took too long', async () => {
    const spec = 'landing: none\n  timeoutSeconds: 3\n  maxRetries: 0';
    const { user } = await world(isolation, seconds, spec);
    const { code, stderr } = await user.run(['reconcile']);
    expect(code).toBe(1);
    expect(stderr.match(/ failed: TimedOut: /g)).toHaveLength(RUNS);
    expect(sleepers(seconds)).toEqual([]);
    expect(processesOf(user)).toEqual([]);
  });

  it('nothing is left of runs whose tasks were deleted', async () => {
    const { config, user, paths } = await world(isolation, seconds + 10, 'landing: none');
    const daemon = user.start(['serve']);
    await until(() => sleepers(seconds + 10).length >= 40);
    await config.commit(Object.fromEntries(paths.map((path) => [path, undefined])));
    await until(async () => (await user.run(['get', 'tasks', '-o', 'name'])).stdout === '');
    await until(() => sleepers(seconds + 10).length === 0);
    daemon.process.kill('SIGTERM');
    expect(await daemon.ended).toBe(0);
    expect(processesOf(user)).toEqual([]);
  });
});

/** Orca and its supervisors killed again and again at any moment: the same end as without, and nothing left over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { githubStandIn } from '../support/github/stand-in.ts';
import { type Orca, orca } from '../support/orca.ts';
import { killSupervisors, processesOf } from '../support/processes.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TASKS = {
  'first.yaml': taskManifest('first'),
  'left.yaml': taskManifest('left', { dependsOn: ['first'] }),
  'right.yaml': taskManifest('right', { dependsOn: ['first'] }),
  'joined.yaml': taskManifest('joined', { dependsOn: ['left', 'right'] }),
  'alone.yaml': taskManifest('alone', { spec: 'checks: [{fileExists: {paths: [alone.txt]}}]' }),
};
const HEADS = ['alone', 'first', 'joined', 'left', 'right'].map((task) => `orca/shop/${task}`);
const KILLS = 25;

interface World {
  readonly user: Orca;
  readonly target: BareRepository;
  /** Head branches of all pull requests that were ever opened, sorted. */
  heads(): Promise<readonly string[]>;
}

async function local(script: string): Promise<World> {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const manifests = projectManifests(target.path, script);
  const config = await bareRepository({
    files: { 'orca.yaml': 'isolation: none\n', ...manifests, ...TASKS },
  });
  const user = await orca({ ORCA_REPO: config.path });
  return {
    user,
    target,
    async heads() {
      const { stdout } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
      return (JSON.parse(stdout) as { headBranch: string }[]).map(({ headBranch }) => headBranch).sort();
    },
  };
}

async function hosted(script: string): Promise<World> {
  const files = { 'README.md': 'hello\n' };
  const github = await githubStandIn({ config: files, target: files });
  const [config, target] = [github.repository('config'), github.repository('target')];
  await config.bare.commit({
    'orca.yaml': `isolation: none\nforge: {type: github, apiUrl: "${github.apiUrl}"}\n`,
    ...projectManifests(target.url, script),
    ...TASKS,
  });
  const env = { GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.origin, ORCA_REPO: config.url };
  return {
    user: await orca(env),
    target: target.bare,
    async heads() {
      const pulls = await github.api('acme', 'GET', '/repos/acme/target/pulls?state=all');
      return (pulls as { head: { ref: string } }[]).map(({ head }) => head.ref).sort();
    },
  };
}

describe.each([
  ['local', local, undefined],
  ['hosted', hosted, undefined],
  ['local', local, 'publish'],
] as const)('a %s repository', (_where, world, victim) => {
  it(`ends as if nobody had killed Orca${victim === undefined ? '' : ` and its stage ${victim}`}`, async () => {
    const ledger = join(await temporaryDirectory('ledger'), 'ledger');
    const script = `echo "$ORCA_RUN" >> ${ledger}; sleep 0.2; echo done > $ORCA_TASK.txt`;
    const { user, target, heads } = await world(script);
    for (let kill = 0; kill < KILLS; kill++) {
      const serving = user.start(['serve']);
      // Chance is the point here: a kill between any two steps of a pass.
      await delay(100 + Math.random() * 700);
      if (victim !== undefined) killSupervisors(user, victim);
      serving.process.kill('SIGKILL');
      await serving.ended;
    }
    expect(await user.run(['reconcile'])).toMatchObject({ code: 0, stderr: '' });

    expect(await heads()).toEqual(HEADS);
    const { stdout: runs } = await user.run(['get', 'runs', '-p', 'shop', '-o', 'name']);
    expect(runs.trim().split('\n')).toHaveLength(HEADS.length);
    const started = readFileSync(ledger, 'utf8').trim().split('\n');
    expect(started.toSorted()).toEqual([...new Set(started)].toSorted());
    expect(started).toHaveLength(HEADS.length);
    expect((await target.subjects('main..orca/shop/first')).length).toBe(1);
    expect(processesOf(user)).toEqual([]);
  }, 180_000);
});

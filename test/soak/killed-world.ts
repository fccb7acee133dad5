/** One world of five tasks whose reconciler and supervisors are killed at random, brought to its end, and looked over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Orca, orca } from '../support/orca.ts';
import { killSupervisors, processesOf } from '../support/processes.ts';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { Chance } from './chance.ts';

export interface Audit {
  /** How many of each were killed. */
  readonly victims: string;
  readonly duplicates: readonly string[];
  readonly lost: readonly string[];
  /** Command lines of processes that outlived the end. */
  readonly left: readonly string[];
}

const DEPENDS_ON: Readonly<Record<string, readonly string[]>> = {
  first: [],
  left: ['first'],
  right: ['first'],
  joined: ['left', 'right'],
  alone: [],
};
const TASKS = Object.keys(DEPENDS_ON);

/** A run may be lost with its supervisor three times before its task fails, as it should. */
const AGENT_KILLS = 2;

export async function killedWorld(kills: number, chance: Chance): Promise<Audit> {
  const ledger = join(await temporaryDirectory('ledger'), 'ledger');
  const script = `echo "$ORCA_RUN" >> ${ledger}; sleep 0.2; echo done > $ORCA_TASK.txt`;
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const manifests = TASKS.map((name) => {
    const checks = name === 'alone' ? { spec: 'checks: [{fileExists: {paths: [alone.txt]}}]' } : {};
    return [`${name}.yaml`, taskManifest(name, { dependsOn: DEPENDS_ON[name] ?? [], ...checks })] as const;
  });
  const config = await bareRepository({
    files: {
      'orca.yaml': 'isolation: none\n',
      ...projectManifests(target.path, script),
      ...Object.fromEntries(manifests),
    },
  });
  const user = await orca({ ORCA_REPO: config.path });
  const killed = { reconciler: 0, publish: 0, agent: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const serving = user.start(['serve']);
    await delay(100 + chance() * 900);
    const dice = chance();
    const victim =
      dice < 0.6 ? 'reconciler' : dice < 0.85 || killed.agent === AGENT_KILLS ? 'publish' : 'agent';
    killed[victim] += 1;
    if (victim !== 'reconciler') killSupervisors(user, victim);
    serving.process.kill('SIGKILL');
    await serving.ended;
  }
  const end = await user.run(['reconcile']);
  const started = existsSync(ledger) ? readFileSync(ledger, 'utf8').trim().split('\n') : [];
  const unwell = end.code === 0 ? [] : [`reconcile ended with ${end.code}: ${end.stderr.trim()}`];
  return {
    victims: Object.entries(killed)
      .map(([victim, count]) => `${count} ${victim}`)
      .join(', '),
    duplicates: [...twice(started), ...twice(await pullsOf(user)), ...(await doubled(target))],
    lost: [...unwell, ...(await missing(user, target))],
    left: processesOf(user).map(({ argv }) => argv.join(' ')),
  };
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Head branches of all pull requests that were ever opened. */
async function pullsOf(user: Orca): Promise<readonly string[]> {
  const { stdout } = await user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
  const listed: readonly { readonly headBranch: string }[] = JSON.parse(stdout);
  return listed.map(({ headBranch }) => headBranch);
}

/** Subjects that a branch has more than once. */
async function doubled(target: BareRepository): Promise<readonly string[]> {
  const branches = Object.keys(await target.refs()).filter((ref) => ref.startsWith('refs/heads/orca/'));
  const found = await Promise.all(branches.map(async (ref) => twice(await target.subjects(`main..${ref}`))));
  return found.flat();
}

/** Tasks without a pull request, or without their file on its branch. */
async function missing(user: Orca, target: BareRepository): Promise<readonly string[]> {
  const pulls = await pullsOf(user);
  const landed = await Promise.all(
    TASKS.map(async (name) => {
      const branch = `orca/shop/${name}`;
      if (!pulls.includes(branch) || (await target.tip(branch)) === undefined) return false;
      return (await target.files(branch))[`${name}.txt`] !== undefined;
    }),
  );
  return TASKS.filter((_name, index) => landed[index] !== true);
}

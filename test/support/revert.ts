/** A commit that declares tasks, carried out until some are in review, some run and some wait; then `git revert`. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PULLS_REF } from '../../src/api/names.ts';
import { type Orca, orca, until } from './orca.ts';
import { expectSamePlans } from './replays.ts';
import { type BareRepository, bareRepository, runGit } from './repositories.ts';
import { projectManifests, taskManifest } from './task-manifests.ts';
import { temporaryDirectory } from './temporary.ts';

export interface Crowd {
  /** Tasks that land at once, before all others. */
  readonly quick: number;
  /** Pods, and tasks whose agent never ends. */
  readonly endless: number;
  /** Tasks that find no pod. */
  readonly waiting: number;
  /** A quick task to whose branch a person pushes. */
  readonly helped?: string;
}

/** What there is of Orca's, everywhere it could be. */
export interface Traces {
  readonly phases: Readonly<Record<string, number>>;
  readonly pods: number;
  readonly recorded: readonly string[];
  readonly branches: readonly string[];
  readonly openPulls: readonly string[];
  /** Whether processes of agents or of their supervisors are there. */
  readonly isWorking: boolean;
}

export interface Reverted {
  readonly before: Traces;
  readonly after: Traces;
  readonly exitCode: number | null;
}

export async function reverted(crowd: Crowd): Promise<Reverted> {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const config = await bareRepository({ files: { 'orca.yaml': 'isolation: none\n' } });
  const user = await orca({ ORCA_REPO: config.path });
  const endless = join(user.home, 'endless');
  await writeFile(endless, '');
  await config.commit(manifests(target.path, endless, crowd), 'Declare the tasks');

  const traces = () => tracesOf(user, { config, target });
  const daemon = user.start(['serve']);
  await until(async () => {
    const phases = phasesOf(await recordsOf(config));
    return phases.InReview === crowd.quick && phases.Running === crowd.endless;
  });
  daemon.process.kill('SIGTERM');
  await daemon.ended;
  if (crowd.helped !== undefined)
    await target.commit({ 'by-hand.txt': 'a person\n' }, 'Help', { branch: `orca/shop/${crowd.helped}` });
  const before = await traces();

  await revertLast(config);
  const { code } = await user.run(['reconcile']);
  await expectSamePlans(user, config);
  return { before, after: await traces(), exitCode: code };
}

function manifests(target: string, endless: string, crowd: Crowd): Record<string, string> {
  const script = `read -r prompt; case "$prompt" in *quick*) echo done > "$(echo "$prompt" | tr -dc a-z0-9).txt";; *) tail -f ${endless} & wait;; esac`;
  const { 'pool.yaml': pool = '', ...rest } = projectManifests(target, script);
  const tasks = [
    ...names('quick', crowd.quick).map((name) => taskManifest(name, { spec: 'priority: 20' })),
    ...names('endless', crowd.endless).map((name) => taskManifest(name, { spec: 'priority: 10' })),
    ...names('waiting', crowd.waiting).map((name) => taskManifest(name)),
  ];
  return {
    ...rest,
    'pool.yaml': pool.replace('replicas: 1', `replicas: ${crowd.endless}`),
    'tasks.yaml': tasks.join('---\n'),
  };
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

/** As a person does it: in a clone, with the git program. */
async function revertLast(config: BareRepository): Promise<void> {
  const clone = join(await temporaryDirectory('clone'), 'config');
  await runGit(['clone', '--quiet', config.path, clone]);
  await runGit(['-C', clone, 'revert', '--no-edit', 'HEAD']);
  await runGit(['-C', clone, 'push', '--quiet']);
}

interface Repositories {
  readonly config: BareRepository;
  readonly target: BareRepository;
}

type Records = readonly (readonly [path: string, text: string])[];

async function recordsOf(config: BareRepository): Promise<Records> {
  if ((await config.tip('orca-status')) === undefined) return [];
  const files = Object.entries(await config.files('orca-status'));
  return files.filter(([path]) => path.startsWith('projects/'));
}

function phasesOf(records: Records): Readonly<Record<string, number>> {
  const phases: Record<string, number> = {};
  for (const [path, text] of records) {
    if (!path.includes('/devtasks/')) continue;
    const phase = String(/"phase": "(\w+)"/.exec(text)?.[1]);
    phases[phase] = (phases[phase] ?? 0) + 1;
  }
  return phases;
}

async function tracesOf(user: Orca, { config, target }: Repositories): Promise<Traces> {
  const records = await recordsOf(config);
  const refs = Object.keys(await target.refs());
  return {
    phases: phasesOf(records),
    pods: records.filter(([path]) => path.includes('/agentpods/')).length,
    recorded: records.map(([path]) => path),
    branches: refs
      .filter((ref) => ref.startsWith('refs/heads/'))
      .map((ref) => ref.slice('refs/heads/'.length)),
    openPulls: await openPulls(target, refs),
    isWorking: (await processes()).some((line) => line.includes(user.home)),
  };
}

/** Head branches of the local forge's open pull requests. */
async function openPulls(target: BareRepository, refs: readonly string[]): Promise<readonly string[]> {
  if (!refs.includes(PULLS_REF)) return [];
  const pulls = Object.values(await target.files(PULLS_REF)).map(
    (text): { readonly state: string; readonly headBranch: string } => JSON.parse(text),
  );
  return pulls
    .filter(({ state }) => state === 'open')
    .map(({ headBranch }) => headBranch)
    .sort();
}

async function processes(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'args=']);
  return stdout.split('\n');
}

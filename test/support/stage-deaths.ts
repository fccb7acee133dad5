/** One task with a check that fails in its first round, run by real supervisors that may die at any boundary of a stage. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processExecutor } from '../../src/adapters/executors/process/process-executor.ts';
import { gitRepositories } from '../../src/adapters/repositories/git-repositories.ts';
import { runtimeFor } from '../../src/agents/registry.ts';
import { KEPT_REFS } from '../../src/api/names.ts';
import type { Recorded, TaskRecord } from '../../src/api/recorded.ts';
import { openGit } from '../../src/lib/git/open.ts';
import { lineageOf } from '../../src/lib/run-directory.ts';
import { NO_MEMORY } from '../../src/reconciler/memory.ts';
import { reconcile } from '../../src/reconciler/reconcile.ts';
import { desiredState, pool, project, task } from './declarations.ts';
import { memoryWorld } from './memory-ports.ts';
import { bareRepository } from './repositories.ts';
import { temporaryDirectory } from './temporary.ts';
import { bundleOf } from './worker-bundle.ts';

export interface StageDeath {
  readonly stage: 'agent' | 'publish';
  /** Its number, or its label: then the first of them. */
  readonly boundary: number | string;
  readonly when: 'before' | 'after';
}

export interface StageEnd {
  readonly state: string;
  readonly pulls: readonly string[];
  /** Subjects of the commits on the task's branch. */
  readonly commits: readonly string[];
  readonly content: string | undefined;
  /** Refs of unfinished work that are left. */
  readonly kept: readonly string[];
  /** Names of the runs whose agent was started, once a round. */
  readonly rounds: readonly string[];
  readonly lostRuns: number;
  /** What the stages did, in order. */
  readonly boundaries: { readonly agent: readonly string[]; readonly publish: readonly string[] };
}

/**
 * From the manifest to the pull request; the supervisor of the stage dies once, at its boundary. `interrupted`: the host drains while
 * the agent is half done, and comes back.
 */
export async function landedDespite(
  death?: StageDeath,
  how: 'straight' | 'interrupted' = 'straight',
): Promise<StageEnd> {
  const stateDir = await temporaryDirectory('state');
  const ledger = join(await temporaryDirectory('ledger'), 'ledger');
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  if (death !== undefined) await writeFile(join(stateDir, 'die.json'), JSON.stringify(death));
  const world = memoryWorld();
  // Each round makes its content again from nothing, so that it is the same in whichever attempt.
  const straight = `echo "$ORCA_RUN" >> ${ledger}; [ -e half ] && echo done > all; touch half`;
  const gate = `${ledger}.gate`;
  const script = how === 'straight' ? straight : `${straight}; until [ -e ${gate} ]; do sleep 0.05; done`;
  const { commit: _, ...desired } = desiredState({
    root: { isolation: 'none' },
    projects: [project('app', { repository: { url: target.path } })],
    pools: [pool('team', { template: { command: ['sh', '-c', script] } })],
    tasks: [
      task('search', { checks: [{ type: 'command', name: 'all', run: 'test -e all', timeoutSeconds: 20 }] }),
    ],
  });
  world.commit(desired);
  const git = await openGit({ backend: 'auto', env: process.env });
  const executor = processExecutor({
    stateDir,
    workerFile: await dyingWorker(),
    node: process.execPath,
    configUrl: '/nowhere',
    remoteFor: (url) => ({ url }),
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    isolation: 'none',
    requirementsFor: (spec) => runtimeFor(spec.agent).requirements({ spec }),
    clock: Date,
  });
  const repositories = gitRepositories({
    git,
    remoteFor: (url) => ({ url }),
    scratchDir: join(stateDir, 'scratch.git'),
  });
  const ports = { ...world.ports, executor, repositories };

  let memory = NO_MEMORY;
  const search = () => world.status.recorded.tasks.get('app/search');
  while (!isOver(search()?.phase)) {
    if (how === 'interrupted' && !existsSync(gate)) {
      world.isDraining ||= existsSync(ledger) && isHalfDone(stateDir, search());
      if (world.isDraining && search()?.phase === 'Pending') {
        await writeFile(gate, '');
        world.isDraining = false;
      }
    }
    const pass = await reconcile(ports, memory, { isDraining: world.isDraining });
    memory = pass.memory;
    if (pass.result === 'acted') continue;
    if (isWaiting(search(), world.status.recorded)) world.now += 60_000;
    else await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await executor.close();
  if (typeof death?.boundary === 'string' && existsSync(join(stateDir, 'die.json')))
    throw new Error(`no supervisor came to "${death.boundary}", so none died there`);
  const { phase, reason, lostRuns = 0 } = search() ?? {};
  const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
  return {
    state: `${phase}/${reason}`,
    pulls: [...world.pulls.values()].flat().map(({ headBranch, state }) => `${headBranch} ${state}`),
    commits: await target.subjects('main..orca/app/search'),
    content: (await target.files('orca/app/search')).all,
    kept: Object.keys(await target.refs()).filter((ref) => ref.startsWith(KEPT_REFS)),
    rounds: lines(ledger),
    lostRuns,
    boundaries: {
      agent: lines(join(stateDir, 'boundaries-agent')),
      publish: lines(join(stateDir, 'boundaries-publish')),
    },
  };
}

function isHalfDone(stateDir: string, task: TaskRecord | undefined): boolean {
  return task !== undefined && existsSync(join(lineageOf(stateDir, task.uid).workspace, 'half'));
}

/** For the clock alone: the next attempt or the next try of a step is not due yet. */
function isWaiting(task: TaskRecord | undefined, { runs }: Recorded): boolean {
  return task?.phase === 'Pending' || runs.get(`app/${task?.run}`)?.tryAt !== undefined;
}

function isOver(phase: string | undefined): boolean {
  return phase === 'InReview' || phase === 'Failed' || phase === 'Cancelled' || phase === 'Succeeded';
}

function dyingWorker(): Promise<string> {
  return bundleOf(join(import.meta.dirname, 'dying-worker.ts'));
}

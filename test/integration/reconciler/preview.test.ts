/** A preview is what the next pass does, on generated config repositories in whatever state passes have brought them to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gitConfig } from '../../../src/adapters/config/git-config.ts';
import { gitState } from '../../../src/adapters/state/git-state.ts';
import type { Effect } from '../../../src/api/plan.ts';
import type { Recorded } from '../../../src/api/recorded.ts';
import { timestamp } from '../../../src/api/time.ts';
import { manifests } from '../../../src/cli/manifests.ts';
import { planDocument } from '../../../src/cli/plan-document.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { reconcileOnce } from '../../../src/reconciler/loop.ts';
import type { Ports } from '../../../src/reconciler/ports.ts';
import { preview } from '../../../src/reconciler/preview.ts';
import { anyManifests } from '../../support/generated-manifests.ts';
import { type Call, type MemoryWorld, memoryWorld } from '../../support/memory-ports.ts';
import { type BareRepository, bareRepository } from '../../support/repositories.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

const URL = '/config.git';
const ACTS: readonly Call[] = [
  'save',
  'start',
  'publish',
  'answer',
  'merge',
  'stop',
  'remove',
  'deleteBranch',
  'ensure',
  'close',
];

interface World {
  readonly bare: BareRepository;
  readonly memory: MemoryWorld;
  readonly ports: Ports;
}

async function newWorld(): Promise<World> {
  const bare = await bareRepository({ files: { 'README.md': 'agents\n' } });
  const git = await openGit({ backend: 'auto', env: process.env });
  const repository = await git.open(bare.path);
  atEnd(() => repository.close());
  const names = { branch: 'main', statusBranch: 'orca-status' };
  const cacheDirectory = await temporaryDirectory('cache');
  const source = gitConfig({ git, repository, url: URL, path: '', manifests, cacheDirectory, ...names });
  const memory = memoryWorld();
  const state = gitState({ git, repository, branch: names.statusBranch, redact: (text) => text });
  const ports = { ...memory.ports, state, repository: source.repository, config: source.config };
  return { bare, memory, ports };
}

/** What happens outside between two passes, chosen by a number; the same number does the same. */
function goOn({ memory }: World, chance: number): void {
  memory.now += [0, 2000, 90_000, 400_000][chance % 4] ?? 0;
  const at = timestamp(memory.now);
  for (const [key, seen] of [...memory.runs]) {
    const luck = (chance + key.length) % 5;
    if (seen.publish?.state === 'running') {
      const failure = { kind: 'later', reason: 'PublishFailed', message: 'no' } as const;
      const outcome =
        luck === 0 ? { finishedAt: at, failure } : { finishedAt: at, headCommit: 'c'.repeat(40) };
      memory.runs.set(key, { ...seen, publish: { state: 'exited', outcome } });
    } else if (seen.agent?.state === 'running' && luck !== 1) {
      const usage = { inputTokens: 1, outputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 1 };
      const done = { startedAt: at, finishedAt: at, rounds: 1, checks: [], usage, changedFiles: luck };
      const failure = { kind: 'later', reason: 'AgentFailed', message: 'no' } as const;
      const outcome = luck === 2 ? { ...done, failure } : { ...done, resultTree: 'd'.repeat(40) };
      memory.runs.set(key, {
        run: key,
        agent: luck === 3 ? { state: 'lost' } : { state: 'exited', outcome },
      });
    }
  }
  for (const pulls of memory.pulls.values())
    for (const [index, pull] of pulls.entries())
      if (pull.state === 'open' && chance % 3 === 0) pulls[index] = { ...pull, state: 'merged' };
}

/** An effect as the call of a port that carries it out. */
function callFor(effect: Effect): string {
  switch (effect.type) {
    case 'startRun':
      return `start ${effect.brief.run}`;
    case 'publishRun':
      return `publish ${effect.brief.run}`;
    case 'keepWork':
      return `keep ${effect.brief.run}`;
    case 'deleteKept':
      return `deleteKept ${effect.repository} ${effect.ref}`;
    case 'stopRun':
      return `stop ${effect.run}`;
    case 'removeRun':
      return `remove ${effect.run}`;
    case 'ensurePullRequest':
      return `ensure ${effect.pullRequest.headBranch}`;
    case 'answerFeedback':
      return `answer ${effect.repository} ${effect.number}`;
    case 'mergePullRequest':
      return `merge ${effect.repository} ${effect.number}`;
    case 'withdrawMerge':
      return `withdraw ${effect.repository} ${effect.number}`;
    case 'tellIssue':
      return `tell ${effect.repository} ${effect.number}`;
    case 'closePullRequest':
      return `close ${effect.repository} ${effect.number}`;
    case 'deleteBranch':
      return `deleteBranch ${effect.repository} ${effect.branch}`;
  }
}

function acts({ memory }: World): readonly string[] {
  return memory.calls.filter(({ call }) => ACTS.includes(call)).map(({ call, what }) => `${call} ${what}`);
}

async function recordedOn({ bare, ports }: World): Promise<Recorded> {
  return ports.state.load(await bare.tip('orca-status'));
}

async function expectForetold(world: World): Promise<void> {
  const { bare, memory, ports } = world;
  const before = { refs: await bare.refs(), acts: acts(world), runs: new Map(memory.runs) };
  const foretold = await preview(ports);
  const document = planDocument(foretold);
  expect({ refs: await bare.refs(), acts: acts(world), runs: memory.runs }).toEqual(before);

  const passed = await reconcileOnce(ports, { signal: new AbortController().signal });
  expect(passed.changes).toEqual(document.changes);
  expect(await recordedOn(world)).toEqual(foretold.plan.next);
  const done = acts(world).slice(before.acts.length);
  expect([...done].sort()).toEqual(document.effects.map(callFor).sort());
  if (document.changes.length === 0) return;
  const body = (await bare.git('log', '-1', '--format=%b', 'orca-status')).trim().split('\n');
  expect(body).toEqual(document.changes.map(({ object, message }) => `${object}: ${message}`));
}

test('what a preview lists is what the pass after it records and does', async () => {
  const stories = fc.array(
    fc.record({ files: anyManifests, chances: fc.array(fc.nat(59), { maxLength: 4 }) }),
    {
      minLength: 2,
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const world = await newWorld();
      for (const [index, { files, chances }] of story.entries()) {
        await world.bare.commit(files, `Edit ${index}`);
        await expectForetold(world);
        for (const chance of chances) {
          goOn(world, chance);
          await expectForetold(world);
        }
      }
    }),
    { numRuns: 8 },
  );
}, 240_000);

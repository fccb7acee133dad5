/** The chores that tell people what Orca thinks of manifests: repeatable, in order, and quiet where nothing is new. */
import { describe, expect, it } from 'vitest';
import { known, OrcaError } from '../../../src/api/failure.ts';
import type { Proposal } from '../../../src/api/proposal.ts';
import { EMPTY_RECORDED } from '../../../src/api/recorded.ts';
import { type Verdict, verdictOn } from '../../../src/api/verdict.ts';
import type { ConfigForge, PassEnd } from '../../../src/reconciler/ports.ts';
import { commitVerdicts, proposalPlans } from '../../../src/reconciler/reporting.ts';
import { desiredFrom } from '../../support/desired-state.ts';
import { memoryWorld } from '../../support/memory-ports.ts';

const BAD = [{ file: 'a.yaml', message: 'is wrong' }];

/** A forge that keeps what was written, and dies or fails before the call of a number. */
function forgeInMemory() {
  const verdicts = new Map<string, Verdict>();
  const comments = new Map<number, string>();
  const writes: string[] = [];
  const state = { proposals: [] as Proposal[], failure: undefined as Error | undefined, calls: 0, failAt: 0 };
  function called(): void {
    state.calls += 1;
    if (state.calls === state.failAt && state.failure !== undefined) throw state.failure;
  }
  const forge: ConfigForge = {
    async proposals() {
      called();
      return state.proposals;
    },
    proposal: () => Promise.reject(new Error('not asked')),
    async judge(commit, verdict) {
      called();
      if (verdicts.get(commit)?.title === verdict.title) return;
      verdicts.set(commit, verdict);
      writes.push(`${commit} ${verdict.isValid ? 'success' : 'failure'}`);
    },
    async comment(number, text, how) {
      called();
      if (comments.get(number) === text || (how === 'update' && !comments.has(number))) return;
      comments.set(number, text);
      writes.push(`#${number} ${text}`);
    },
    propose: () => Promise.reject(new Error('not asked')),
    async isJudged(commit) {
      called();
      return verdicts.has(commit);
    },
  };
  return { forge, state, verdicts, comments, writes };
}

const UNREACHABLE = new OrcaError({ kind: 'later', reason: 'ForgeUnavailable', message: 'it answered 502' });
const tipsAt = (config: string, status = 's1') => ({ config: known(config), status, lease: undefined });
const end = (config: string, status?: string): PassEnd => ({
  tips: tipsAt(config, status),
  recorded: EMPTY_RECORDED,
});

const ignored = () => undefined;

function partsOf(world: ReturnType<typeof memoryWorld>, forge: ConfigForge) {
  const { lease, clock, log } = world.ports;
  return { forge: async () => forge, lease, stopwatch: clock, log };
}

describe('verdicts on commits', () => {
  function chore(world: ReturnType<typeof memoryWorld>, forge: ConfigForge) {
    return commitVerdicts({ ...partsOf(world, forge), config: world.ports.config });
  }

  async function tipOf(world: ReturnType<typeof memoryWorld>): Promise<string> {
    const { config } = await world.ports.repository.tips();
    return config.known ? config.value : '';
  }

  it('are asked for once a commit, and again by a new process', async () => {
    const world = memoryWorld();
    world.commit({ ...desiredFrom({}), problems: BAD });
    const { forge, state, writes } = forgeInMemory();
    const first = chore(world, forge);
    const tip = await tipOf(world);
    for (let passes = 0; passes < 5; passes += 1) {
      first.afterPass(end(tip), ignored);
      await first.settle?.();
    }
    expect([state.calls, writes]).toEqual([1, [`${tip} failure`]]);
    const second = chore(world, forge);
    second.afterPass(end(tip), ignored);
    await second.finish();
    expect([state.calls, writes.length]).toEqual([2, 1]);
  });

  it('are tried again after a while where GitHub did not listen, and that is told once', async () => {
    const world = memoryWorld();
    world.commit(desiredFrom({}));
    const { forge, state, writes } = forgeInMemory();
    Object.assign(state, { failure: UNREACHABLE, failAt: 1 });
    const told = chore(world, forge);
    const tip = await tipOf(world);
    for (let passes = 0; passes < 3; passes += 1) {
      told.afterPass(end(tip), ignored);
      await told.settle?.();
    }
    expect([state.calls, writes, world.log.length]).toEqual([1, [], 1]);
    world.now += 60_000;
    told.afterPass(end(tip), ignored);
    await told.settle?.();
    expect(writes).toEqual([`${tip} success`]);
  });

  /** Commits, one after the other; those at the numbers are broken. */
  async function pushed(
    world: ReturnType<typeof memoryWorld>,
    count: number,
    broken: readonly number[] = [],
  ) {
    const commits: string[] = [];
    for (let index = 0; index < count; index += 1) {
      world.commit({ ...desiredFrom({}), problems: broken.includes(index) ? BAD : [] });
      commits.push(await tipOf(world));
    }
    return commits;
  }

  async function judgedBy(told: ReturnType<typeof chore>, commit: string): Promise<void> {
    told.afterPass(end(commit), ignored);
    await told.settle?.();
  }

  it('stand on each of several commits that came at once, the oldest first', async () => {
    const world = memoryWorld();
    const { forge, writes } = forgeInMemory();
    const told = chore(world, forge);
    const first = await pushed(world, 1);
    await judgedBy(told, first.at(-1) ?? '');
    const [second, third, fourth] = await pushed(world, 3, [1]);
    await judgedBy(told, fourth ?? '');
    expect(writes).toEqual([
      `${first[0]} success`,
      `${second} success`,
      `${third} failure`,
      `${fourth} success`,
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are all there where the process dies at call %i', async (failAt) => {
    const world = memoryWorld();
    const { forge, state, writes } = forgeInMemory();
    const [old] = await pushed(world, 1);
    await judgedBy(chore(world, forge), old ?? '');
    const commits = await pushed(world, 3, [0]);
    Object.assign(state, { calls: 0, failure: UNREACHABLE, failAt });
    await judgedBy(chore(world, forge), commits[2] ?? '');
    await judgedBy(chore(world, forge), commits[2] ?? '');
    const [second, third, fourth] = commits;
    expect(writes).toEqual([`${old} success`, `${second} failure`, `${third} success`, `${fourth} success`]);
  });

  it('are given to those before a commit that was judged as a proposal', async () => {
    const world = memoryWorld();
    const { forge, verdicts } = forgeInMemory();
    const commits = await pushed(world, 3);
    for (const commit of [commits[0] ?? '', commits[2] ?? '']) verdicts.set(commit, verdictOn([]));
    await judgedBy(chore(world, forge), commits[2] ?? '');
    expect(verdicts.has(commits[1] ?? '')).toBe(true);
  });

  it('stand on the newest twenty of more, which is told', async () => {
    const world = memoryWorld();
    const { forge, verdicts } = forgeInMemory();
    const commits = await pushed(world, 30);
    await judgedBy(chore(world, forge), commits.at(-1) ?? '');
    expect([...verdicts.keys()]).toEqual(commits.slice(10));
    expect(world.log).toMatchObject([{ level: 'warn', fields: { commits: 20, oldest: commits[10] } }]);
  });

  it('follow what came while they were made', async () => {
    const world = memoryWorld();
    const { forge, verdicts } = forgeInMemory();
    const told = chore(world, forge);
    const [first] = await pushed(world, 1);
    told.afterPass(end(first ?? ''), ignored);
    const [second] = await pushed(world, 1);
    await judgedBy(told, second ?? '');
    expect([...verdicts.keys()]).toEqual([first, second]);
  });

  it('are not written by whoever has lost the lease', async () => {
    const world = memoryWorld();
    world.commit(desiredFrom({}));
    const { forge, writes } = forgeInMemory();
    world.hold = { held: false, holder: 'other', epoch: 2, isAlive: true, lookAgainIn: 1 };
    const late = chore(world, forge);
    late.afterPass(end(await tipOf(world)), ignored);
    await late.finish();
    expect(writes).toEqual([]);
  });
});

describe('plans of pull requests', () => {
  const proposal = (number: number, headCommit: string): Proposal => ({
    ...{ number, headCommit, refs: [] },
  });
  function chore(world: ReturnType<typeof memoryWorld>, forge: ConfigForge, reviewed: string[] = []) {
    return proposalPlans({
      ...partsOf(world, forge),
      interval: 1000,
      async review({ headCommit }) {
        reviewed.push(headCommit);
        if (headCommit === 'lost') throw UNREACHABLE;
        const problems = headCommit.startsWith('bad') ? BAD : [];
        const how = headCommit.startsWith('docs') ? 'update' : 'ensure';
        return { commit: headCommit, verdict: verdictOn(problems), page: `plan of ${headCommit}`, how };
      },
      close: async () => undefined,
    });
  }
  type Told = ReturnType<typeof chore>;
  async function round(world: ReturnType<typeof memoryWorld>, told: Told, at: PassEnd): Promise<void> {
    world.now += 700_000;
    told.afterPass(at, ignored);
    await new Promise((resolve) => setImmediate(resolve));
    await told.finish();
  }

  it('are green only after the comment is there, and red before it', async () => {
    const world = memoryWorld();
    const { forge, state, writes } = forgeInMemory();
    state.proposals = [proposal(1, 'good'), proposal(2, 'bad'), proposal(3, 'docs')];
    await round(world, chore(world, forge), end('c1'));
    expect(writes).toEqual([
      '#1 plan of good',
      'good success',
      'bad failure',
      '#2 plan of bad',
      'docs success',
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('end the same where the process dies at call %i', async (failAt) => {
    const world = memoryWorld();
    const { forge, state, writes, verdicts, comments } = forgeInMemory();
    state.proposals = [proposal(1, 'good'), proposal(2, 'bad'), proposal(3, 'docs')];
    Object.assign(state, { failure: UNREACHABLE, failAt });
    await round(world, chore(world, forge), end('c1'));
    for (const [commit, { isValid }] of verdicts)
      if (isValid && commit === 'good') expect(comments.has(1)).toBe(true);
    await round(world, chore(world, forge), end('c1'));
    expect([...writes].sort()).toEqual([
      '#1 plan of good',
      '#2 plan of bad',
      'bad failure',
      'docs success',
      'good success',
    ]);
  });

  it('are made again only where something that they depend on is another', async () => {
    const world = memoryWorld();
    const { forge, state } = forgeInMemory();
    const reviewed: string[] = [];
    const told = chore(world, forge, reviewed);
    const look = async (at: PassEnd) => {
      world.now += 1000;
      told.afterPass(at, ignored);
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    state.proposals = [proposal(1, 'good'), proposal(3, 'docs')];
    await look(end('c1', 's1'));
    await look(end('c1', 's1'));
    expect(reviewed).toEqual(['good', 'docs']);
    await look(end('c1', 's2'));
    expect(reviewed).toEqual(['good', 'docs', 'good']);
    await look(end('c2', 's2'));
    expect(reviewed).toEqual(['good', 'docs', 'good', 'good', 'docs']);
    await told.finish();
  });

  it('do not stop at one that cannot be had', async () => {
    const world = memoryWorld();
    const { forge, state, writes } = forgeInMemory();
    state.proposals = [proposal(1, 'lost'), proposal(2, 'good')];
    await round(world, chore(world, forge), end('c1'));
    expect(writes).toContain('good success');
  });
});

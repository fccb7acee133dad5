/** What people and CI say on a pull request: taken up in rounds, each word once, and answered. */
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/api/failure.ts';
import type { Activity } from '../../src/api/pull-request.ts';
import { timestamp } from '../../src/api/time.ts';
import { following, KEEPING, pool, project, task } from '../support/declarations.ts';
import { commitOf, type PlannerWorld, worldWith } from '../support/planner-world.ts';

const GAVE_UP: Failure = { kind: 'later', reason: 'ChecksFailed', message: 'a check failed' };

function declared(spec = {}, policy = {}) {
  return { projects: [following(policy)], pools: [pool('team')], tasks: [task('search', spec)] };
}

function landed(spec = {}, policy = {}): PlannerWorld {
  const world = worldWith(declared(spec, policy));
  world.settle();
  world.agentEnds('search', { summary: 'I built it.', sessionId: 'session-1' });
  world.settle();
  world.publishEnds('search');
  world.settle();
  world.advance(60);
  return world;
}

/** The run in progress ends well, with a change. */
function mends(world: PlannerWorld, summary = 'I renamed it.'): void {
  world.settle();
  world.agentEnds('search', { summary });
  world.settle();
  world.publishEnds('search');
  world.settle();
  world.advance(60);
  world.settle();
}

function answersTo(world: PlannerWorld, id: string): readonly string[] {
  return [...(world.answers.get(id) ?? [])];
}

describe('a comment on a pull request in review', () => {
  test('brings another run on the same branch and session, and is answered', () => {
    const world = landed();
    const before = world.task('search').result?.headCommit;
    world.say('search', {
      id: 'thread-7',
      type: 'thread',
      path: 'a.ts',
      line: 3,
      text: 'Call it <!-- x --> find',
    });
    world.pass();
    world.pass();
    expect(world.runOf('search')).toMatchObject({
      phase: 'Scheduled',
      answering: true,
      attempt: 2,
      sessionId: 'session-1',
      start: { expectedTip: before, baseBranch: 'main', branch: 'orca/app/search' },
      asks: [{ id: 'thread-7', type: 'thread', author: 'ann', text: 'Call it  find', path: 'a.ts', line: 3 }],
    });
    world.settle();
    expect(world.state('search')).toBe('Running/TakingUpFeedback');
    mends(world);
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.pulls).toHaveLength(1);
    expect(world.pulls[0]?.body).toMatch(/I built it\.[\s\S]*After what was said here:[\s\S]*I renamed it\./);
    expect(answersTo(world, 'thread-7')).toEqual([
      expect.stringMatching(
        new RegExp(`pushed ${world.task('search').result?.headCommit}[\\s\\S]*I renamed it`),
      ),
    ]);
    expect(world.task('search').conversation).toEqual({
      number: 1,
      taken: ['thread-7'],
      rounds: { feedback: 1 },
    });
    world.advance(3600);
    world.settle();
    expect(world.task('search').attempts).toBe(2);
  });

  test('is quoted in the brief, as it was when the run was recorded', () => {
    const world = landed();
    world.say('search', { id: 'comment-1', text: 'First' });
    world.pass();
    const { effects } = world.pass();
    world.activities.clear();
    world.say('search', { id: 'comment-1', text: 'Edited' });
    mends(world);
    expect(effects).toContainEqual(
      expect.objectContaining({
        type: 'startRun',
        brief: expect.objectContaining({
          sessionId: 'session-1',
          asks: [expect.objectContaining({ text: 'First' })],
        }),
      }),
    );
    expect(world.task('search').attempts).toBe(2);
  });

  test('that comes while a run is at work waits for the next round', () => {
    const world = landed();
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.say('search', { id: 'comment-2' });
    world.settle();
    expect(world.runOf('search').asks?.map(({ id }) => id)).toEqual(['comment-1']);
    expect(world.task('search').conversation?.waiting?.map(({ id }) => id)).toEqual([
      'comment-1',
      'comment-2',
    ]);
    mends(world);
    expect(world.runOf('search').asks?.map(({ id }) => id)).toEqual(['comment-2']);
    mends(world);
    expect([...world.answers].map(([id, texts]) => [id, texts.size])).toEqual([
      ['comment-1', 1],
      ['comment-2', 1],
    ]);
  });

  test('is answered when the run changed nothing, and when it failed for good', () => {
    const world = landed({ maxRetries: 1 });
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.agentEnds('search', { changedFiles: 0, summary: 'It is named so already.' });
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(answersTo(world, 'comment-1')[0]).toMatch(/changed nothing[\s\S]*It is named so already/);

    world.say('search', { id: 'comment-2' });
    for (let tries = 0; tries < 2; tries += 1) {
      world.settle();
      expect(world.runOf('search').asks?.map(({ id }) => id)).toEqual(['comment-2']);
      world.agentEnds('search', { failure: GAVE_UP });
      world.settle();
      world.advance(120);
    }
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'InReview', reason: 'FeedbackNotMet' });
    expect(answersTo(world, 'comment-2')).toEqual([
      expect.stringMatching(/not done: the run ended with `ChecksFailed`: a check failed/),
    ]);
  });

  test('that is not for the agent brings no run and no answer', () => {
    const world = landed();
    for (const [index, text] of ['LGTM!', '👍', '@bob have a look?', '/retest', 'Thank you'].entries())
      world.say('search', { id: `comment-${index}`, text });
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    expect(world.task('search').attempts).toBe(1);
    expect(world.answers.size).toBe(0);
  });

  test('has a limit of rounds, which is told, and which a person may lift', () => {
    const world = landed({}, { maxFeedbackRounds: 1 });
    world.say('search', { id: 'comment-1' });
    mends(world);
    world.say('search', { id: 'comment-2' });
    world.settle();
    expect(world.state('search')).toBe('InReview/FeedbackLimitReached');
    expect(answersTo(world, 'comment-2')[0]).toMatch(/not taken up.*maxFeedbackRounds/);
    world.say('search', { id: 'comment-3', text: '/orca retry with a map' });
    world.settle();
    expect(world.runOf('search').asks?.map(({ text }) => text)).toEqual(['/orca retry with a map']);
  });

  test('stays with the next generation, and is told when the pull request is merged before', () => {
    const world = landed();
    world.declare({ ...declared(), pools: [pool('team', { replicas: 0 })] });
    world.say('search', { id: 'comment-1' });
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Pending', answering: true });
    world.declare({ ...declared({ prompt: 'Another' }), pools: [pool('team', { replicas: 0 })] });
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'Pending', generation: 2 });
    expect(world.task('search').answering).toBeUndefined();
    world.declare(declared({ prompt: 'Another' }));
    world.settle();
    expect(world.runOf('search')).toMatchObject({ generation: 2, asks: [{ id: 'comment-1' }] });

    const merged = landed();
    merged.declare({ ...declared(), pools: [pool('team', { replicas: 0 })] });
    merged.say('search', { id: 'comment-1' });
    merged.settle();
    merged.merge('search');
    merged.advance(60);
    merged.settle();
    expect(merged.state('search')).toBe('Succeeded/Merged');
    expect(answersTo(merged, 'comment-1')).toEqual([expect.stringMatching(/merged before/)]);
    expect(merged.task('search').conversation).toBeUndefined();
  });

  test('goes with the task when its manifest is deleted', () => {
    const world = landed();
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.declare({ pools: [pool('team')] });
    world.settle();
    expect(world.recorded.tasks.size).toBe(0);
    expect(world.pulls[0]?.state).toBe('closed');

    const kept = worldWith({ projects: [KEEPING], pools: [pool('team')], tasks: [task('search')] });
    kept.land('search');
    kept.say('search', { id: 'comment-1' });
    kept.settle();
    kept.declare({ projects: [KEEPING], pools: [pool('team')] });
    kept.settle();
    expect(kept.recorded.tasks.size).toBe(0);
  });

  test('is answered again until the forge takes it, and given up where it never will', () => {
    const world = landed();
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.refuse = ({ type }) =>
      type === 'answerFeedback'
        ? { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' }
        : undefined;
    world.agentEnds('search');
    for (let passes = 0; passes < 6; passes += 1) world.pass();
    world.publishEnds('search');
    for (let passes = 0; passes < 6; passes += 1) world.pass();
    expect(world.task('search').conversation?.answers).toHaveLength(1);
    world.refuse = () => undefined;
    world.advance(60);
    world.pass();
    world.settle();
    expect(answersTo(world, 'comment-1')).toHaveLength(1);
    expect(world.task('search').conversation?.answers).toBeUndefined();
    world.refuse = ({ type }) =>
      type === 'answerFeedback'
        ? { kind: 'never', reason: 'ForgeRefused', message: 'the conversation is locked' }
        : undefined;
    world.say('search', { id: 'comment-2', text: '/orca what' });
    world.settle();
    expect(world.task('search').conversation?.answers).toBeUndefined();
  });
});

describe('failing CI', () => {
  function failing(world: PlannerWorld, names: readonly string[], run = 1): void {
    const head = world.branches.get('orca/app/search');
    world.activities.delete('orca/app/search');
    for (const name of names)
      world.say('search', { id: `check-${head}-${name}-${run}`, type: 'check', author: name, text: 'log' });
    world.stands('search', { ci: 'failed' });
  }

  test('brings one round for a head and its checks, and a limit ends it with one answer', () => {
    const world = landed({}, { maxCiRounds: 2 });
    for (const attempt of [2, 3]) {
      failing(world, ['build', 'lint']);
      world.settle();
      expect(world.task('search').attempts).toBe(attempt);
      expect(world.runOf('search').asks?.map(({ author }) => author)).toEqual(['build', 'lint']);
      world.stands('search', { ci: 'pending' });
      mends(world, `try ${attempt}`);
    }
    failing(world, ['build', 'lint']);
    world.settle();
    expect(world.state('search')).toBe('InReview/FeedbackLimitReached');
    failing(world, ['build', 'lint'], 2);
    world.advance(60);
    world.settle();
    expect(world.task('search').attempts).toBe(3);
    expect(world.answers.size).toBe(3);
  });

  test('is not taken up while checks run, nor again when the same check fails once more', () => {
    const world = landed();
    failing(world, ['build']);
    world.stands('search', { ci: 'pending' });
    world.settle();
    expect(world.task('search').attempts).toBe(1);
    world.stands('search', { ci: 'failed' });
    world.settle();
    world.agentEnds('search', { changedFiles: 0 });
    world.settle();
    failing(world, ['build'], 2);
    world.settle();
    expect([world.state('search'), world.task('search').attempts]).toEqual(['InReview/InReview', 2]);
    failing(world, ['build', 'lint'], 3);
    world.settle();
    expect(world.task('search').attempts).toBe(3);
  });
});

describe('the outputs of a task', () => {
  test('are those of the last round that made them, and else those that landed', () => {
    const world = worldWith(declared());
    world.settle();
    world.agentEnds('search', { outputs: { api: { text: 'one' }, notes: { text: 'old' } } });
    world.settle();
    world.publishEnds('search');
    world.settle();
    world.advance(60);
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.agentEnds('search', { outputs: { api: { text: 'two' } } });
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(world.task('search').outputs).toEqual({ api: { text: 'two' }, notes: { text: 'old' } });
  });
});

describe('commands', () => {
  test('/orca stop ends the run and leaves the pull request alone until /orca retry', () => {
    const world = landed();
    world.say('search', { id: 'comment-1' });
    world.settle();
    world.say('search', { id: 'comment-2', author: 'bob', text: '/orca stop' });
    world.settle();
    expect(world.task('search')).toMatchObject({
      phase: 'InReview',
      reason: 'StoppedOnRequest',
      message: 'by bob',
    });
    expect(world.runOf('search').phase).toBe('Cancelled');
    world.say('search', { id: 'comment-3' });
    world.stands('search', { isMergeable: false });
    world.settle();
    expect(world.task('search').attempts).toBe(2);
    world.stands('search', { isMergeable: true });
    world.say('search', { id: 'comment-4', text: '/orca retry' });
    world.settle();
    expect(world.runOf('search').asks?.map(({ id }) => id)).toEqual(['comment-1', 'comment-3', 'comment-4']);
    mends(world);
    expect(world.state('search')).toBe('InReview/InReview');
    expect([...world.answers.keys()].sort()).toEqual(['comment-1', 'comment-2', 'comment-3', 'comment-4']);
  });

  test('/orca stop withdraws a new generation that has not landed, and /orca retry brings it back', () => {
    const world = landed();
    world.declare(declared({ prompt: 'Another' }));
    world.settle();
    world.say('search', { id: 'comment-1', text: '/orca stop' });
    world.settle();
    expect(world.state('search')).toBe('Cancelled/StoppedOnRequest');
    world.say('search', { id: 'comment-2', text: '/orca retry' });
    world.settle();
    expect(world.state('search')).toBe('Running/Running');
    expect(world.runOf('search')).toMatchObject({ generation: 2, asks: [{ id: 'comment-2' }] });
  });

  test('/orca stop leaves a pull request open, which counts', () => {
    const limited = project('app', {
      ...following({}).spec,
      limits: { maxOpenPullRequests: 1 },
    });
    const both = (prompt: string) => ({
      projects: [limited],
      pools: [pool('team')],
      tasks: [task('search', { prompt, priority: 9 }), task('other')],
    });
    const world = worldWith(both('Do it'));
    world.land('search');
    world.declare(both('Do it otherwise'));
    world.settle();
    world.say('search', { id: 'comment-1', text: '/orca stop' });
    world.settle();
    expect(world.state('search')).toBe('Cancelled/StoppedOnRequest');
    expect(world.pulls).toMatchObject([{ state: 'open' }]);
    expect(world.task('other')).toMatchObject({
      phase: 'Pending',
      message: expect.stringContaining('maxOpenPullRequests'),
    });
    world.closePull('search');
    world.advance(60);
    world.settle();
    expect(world.task('other').phase).toBe('Running');
  });

  test('/orca stop after a /orca retry that no run has taken up counts', () => {
    const world = landed();
    world.declare({ ...declared({ prompt: 'Another' }), pools: [pool('team', { replicas: 0 })] });
    world.settle();
    world.say('search', { id: 'comment-1', text: '/orca retry' });
    world.settle();
    world.say('search', { id: 'comment-2', text: '/orca stop' });
    world.settle();
    expect(world.state('search')).toBe('Cancelled/StoppedOnRequest');
    world.say('search', { id: 'comment-3', text: '/orca retry' });
    world.settle();
    expect(world.task('search').phase).toBe('Pending');
  });

  test('others are not understood, and say so', () => {
    const world = landed();
    world.say('search', { id: 'comment-1', text: '/orca merge' });
    world.settle();
    expect(answersTo(world, 'comment-1')).toEqual([expect.stringMatching(/no command "merge"/)]);
    expect(world.task('search').attempts).toBe(1);
  });
});

describe('merge: whenGreen', () => {
  const GREEN = { ci: 'passed', approvals: ['ann'], isMergeable: true } as const;

  test.each([
    [{ ...GREEN, ci: 'pending' }, 'waits for CI'],
    [{ ...GREEN, ci: 'failed' }, 'CI failed'],
    [
      { ...GREEN, ci: 'none' },
      'waits for CI, which has reported nothing (pullRequests.ci: optional does without)',
    ],
    [{ ...GREEN, approvals: [] }, 'waits for 1 approval of its head'],
    [{ ...GREEN, objections: ['bob'] }, 'waits for bob, who requested changes'],
    [{ ...GREEN, isDraft: true }, 'is a draft'],
  ] as const)('waits, and says why: %o', (stands, message) => {
    const world = landed({}, { merge: 'whenGreen' });
    world.stands('search', stands);
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'InReview', reason: 'InReview', message });
    expect(world.pulls[0]?.state).toBe('open');
  });

  test('merges the recorded head once nothing is lacking', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.stands('search', GREEN);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
    expect(world.done.filter((done) => done.startsWith('mergePullRequest'))).toEqual(['mergePullRequest 1']);
  });

  test('waits a while for what CI may begin only after it has reported, and merges then by itself', () => {
    const world = landed({}, { merge: 'whenGreen', ciQuietSeconds: 90 });
    world.stands('search', { ...GREEN, ciAt: timestamp(world.now - 30_000) });
    world.settle();
    expect(world.task('search')).toMatchObject({
      reason: 'InReview',
      message: expect.stringContaining('waits a moment for more of it to begin'),
    });
    expect(world.pulls[0]?.state).toBe('open');
    expect(world.task('search').conversation?.seen).toBeUndefined();
    // What reports late counts, and its end begins the wait anew.
    world.stands('search', { ...GREEN, ci: 'pending', ciAt: timestamp(world.now - 30_000) });
    world.settle();
    world.advance(3600);
    world.settle();
    expect(world.task('search')).toMatchObject({ reason: 'InReview', message: 'waits for CI' });
    world.stands('search', { ...GREEN, ciAt: timestamp(world.now) });
    world.settle();
    expect(world.pulls[0]?.state).toBe('open');
    world.advance(90);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test.each([
    ['an App reports for a time to come', timestamp(Date.UTC(2099))],
    ['the clock of the forge is a day ahead', timestamp(Date.UTC(2026, 1, 1, 12))],
  ])('waits no longer than it is told to where %s', (_what, ciAt) => {
    const world = landed({}, { merge: 'whenGreen', ciQuietSeconds: 90 });
    world.stands('search', { ...GREEN, ciAt });
    world.settle();
    expect(world.task('search').message).toContain('waits a moment for more of it to begin');
    world.advance(60);
    world.settle();
    expect(world.pulls[0]?.state).toBe('open');
    world.advance(30);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test('waits as long as it is told to, even for most of an hour', () => {
    const world = landed({}, { merge: 'whenGreen', ciQuietSeconds: 3000 });
    world.stands('search', { ...GREEN, ciAt: timestamp(world.now) });
    world.settle();
    for (let minute = 1; minute < 50; minute += 1) {
      world.advance(60);
      world.settle();
    }
    expect(world.pulls[0]?.state).toBe('open');
    world.advance(60);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test('waits no longer where the wait was recorded by a clock that was ahead', () => {
    const world = landed({}, { merge: 'whenGreen', ciQuietSeconds: 90 });
    world.stands('search', { ...GREEN, ciAt: timestamp(Date.UTC(2099)) });
    world.settle();
    world.now -= 86_400_000;
    world.settle();
    world.advance(90);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test('never merges a head that Orca has not pushed, nor where the project says never', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.branches.set('orca/app/search', commitOf("ann's own commit"));
    world.stands('search', GREEN);
    world.settle();
    expect(world.task('search').message).toMatch(/its head is not what Orca pushed/);
    const never = landed();
    never.stands('search', GREEN);
    never.settle();
    expect([world.pulls[0]?.state, never.pulls[0]?.state]).toEqual(['open', 'open']);
  });

  test('counts /orca approve for the head it was written for, and for no later one', () => {
    const world = landed({}, { merge: 'whenGreen', requiredApprovals: 2 });
    world.stands('search', { ...GREEN, approvals: ['ann'] });
    world.say('search', { id: 'comment-1', author: 'bob', text: '/orca approve' });
    world.say('search', { id: 'comment-2', author: 'cleo', text: 'Rename it first' });
    world.settle();
    expect(answersTo(world, 'comment-1')[0]).toMatch(/Counted as your approval of [0-9a-f]{40}/);
    mends(world);
    expect(world.task('search').message).toBe('waits for 1 approval of its head');
    world.say('search', {
      id: 'comment-3',
      author: 'bob',
      text: '/orca approve',
      at: '2026-01-31T12:00:00.000Z',
    });
    world.settle();
    expect(answersTo(world, 'comment-3')[0]).toMatch(/Not counted/);
    world.say('search', { id: 'comment-4', author: 'bob', text: '/orca approve' });
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });

  test('counts no /orca approve of an earlier head while a later one is pushed and not yet proposed', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.stands('search', { ...GREEN, approvals: [] });
    world.say('search', { id: 'comment-1', text: 'Rename it' });
    world.settle();
    world.agentEnds('search');
    world.settle();
    world.say('search', { id: 'comment-2', author: 'bob', text: '/orca approve' });
    world.advance(5);
    world.refuse = ({ type }) =>
      type === 'ensurePullRequest'
        ? { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' }
        : undefined;
    world.publishEnds('search');
    world.pass();
    world.pass();
    world.refuse = () => undefined;
    world.advance(120);
    world.settle();
    expect(answersTo(world, 'comment-2')).toEqual([expect.stringMatching(/^Not counted/)]);
    expect(world.pulls[0]?.state).toBe('open');
  });

  test('asks for no merge any more once somebody says stop or objects', () => {
    for (const change of [{}, { objections: ['bob'] }]) {
      const world = landed({}, { merge: 'whenGreen' });
      world.refuse = ({ type }) =>
        type === 'mergePullRequest'
          ? { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' }
          : undefined;
      world.stands('search', GREEN);
      world.pass();
      expect(world.state('search')).toBe('InReview/Merging');
      world.refuse = () => undefined;
      if (Object.keys(change).length === 0) world.say('search', { id: 'comment-1', text: '/orca stop' });
      world.stands('search', change);
      world.advance(60);
      world.settle();
      expect(world.task('search').conversation?.merge).toBeUndefined();
      expect(world.pulls[0]?.state).toBe('open');
    }
  });

  test('asks for no merge while it can not be told what was said meanwhile', () => {
    const world = landed({}, { merge: 'whenGreen' });
    const merges = () => world.done.filter((done) => done.startsWith('mergePullRequest'));
    world.stands('search', GREEN);
    world.refuse = ({ type }) =>
      type === 'mergePullRequest'
        ? { kind: 'later', reason: 'ForgeRefused', message: 'is not mergeable yet' }
        : undefined;
    world.pass();
    world.pass();
    world.refuse = () => undefined;
    world.activities.clear();
    world.advance(60);
    world.settle();
    expect(merges()).toEqual([]);
    world.stands('search', GREEN);
    world.advance(60);
    world.settle();
    expect(merges()).toEqual(['mergePullRequest 1']);
  });

  test('asks once where the forge merges in its own time, and is done with it', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.isMergedLater = true;
    world.stands('search', GREEN);
    world.settle();
    expect(world.state('search')).toBe('InReview/Merging');
    world.advance(3600);
    world.settle();
    expect(world.done.filter((done) => / 1$/.test(done) && /Merge|merge/.test(done))).toEqual([
      'mergePullRequest 1',
    ]);
  });

  test('takes nothing back while the forge works out whether it can be merged', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.isMergedLater = true;
    world.stands('search', GREEN);
    world.settle();
    const { isMergeable: _, ...unknown } = world.activities.get('orca/app/search') ?? GREEN;
    world.activities.set('orca/app/search', unknown as Activity);
    world.advance(60);
    world.settle();
    expect(world.task('search').message).toMatch(/^waits for the forge to say/);
    expect(world.pulls[0]?.isArmed).toBe(true);
  });

  test.each([
    ['objects', {}, { objections: ['bob'] }],
    ['says stop', { text: '/orca stop' }, {}],
    ['asks for more', { text: 'Rename it' }, {}],
  ])('takes back what the forge would merge by itself when somebody %s', (_, item, change) => {
    const world = landed({}, { merge: 'whenGreen' });
    world.isMergedLater = true;
    world.stands('search', GREEN);
    world.settle();
    expect(world.pulls[0]?.isArmed).toBe(true);
    if ('text' in item) world.say('search', { id: 'comment-1', ...item });
    world.stands('search', change);
    world.advance(60);
    world.settle();
    expect(world.pulls[0]).not.toHaveProperty('isArmed');
    const withdrawn = world.done.indexOf('withdrawMerge 1');
    const pushed = world.done.findLastIndex((done) => done.startsWith('publishRun'));
    expect(withdrawn).toBeGreaterThan(pushed);
  });

  test('says when the forge refuses, and asks again later', () => {
    const world = landed({}, { merge: 'whenGreen' });
    world.refuse = ({ type }) =>
      type === 'mergePullRequest'
        ? { kind: 'never', reason: 'ForgeRefused', message: 'merge commits are not allowed here' }
        : undefined;
    world.stands('search', GREEN);
    world.pass();
    expect(world.state('search')).toBe('InReview/Merging');
    world.settle();
    expect(world.task('search')).toMatchObject({
      phase: 'InReview',
      reason: 'MergeRefused',
      message: 'merge commits are not allowed here',
    });
    world.refuse = () => undefined;
    world.advance(700);
    world.settle();
    world.advance(60);
    world.settle();
    expect(world.state('search')).toBe('Succeeded/Merged');
  });
});

describe('a conflict with the base', () => {
  test('is merged once for each base, and again when the base moves', () => {
    const world = landed();
    world.branches.set('main', commitOf('somebody else'));
    world.stands('search', { isMergeable: false });
    world.settle();
    expect(world.runOf('search')).toMatchObject({
      catchUp: true,
      start: { merge: { branch: 'main', commit: commitOf('somebody else'), upstreams: [] } },
    });
    world.agentEnds('search', { failure: { ...GAVE_UP, kind: 'never' } });
    world.settle();
    expect(world.state('search')).toBe('InReview/BaseNotMerged');
    world.advance(3600);
    world.settle();
    expect(world.task('search').attempts).toBe(2);
    world.branches.set('main', commitOf('somebody again'));
    world.advance(60);
    world.settle();
    expect(world.task('search')).toMatchObject({ attempts: 3, catchingUp: true });
    world.agentEnds('search', { rounds: 0, changedFiles: 0 });
    world.stands('search', { isMergeable: true });
    world.settle();
    world.publishEnds('search');
    world.settle();
    expect(world.state('search')).toBe('InReview/InReview');
    // The very pass that hears of the next one takes it up: there may be no other one for long.
    world.branches.set('main', commitOf('a third'));
    world.stands('search', { isMergeable: false });
    world.pass();
    expect(world.task('search').catchingUp).toBe(true);
  });

  test('that needed an agent too often is left to people', () => {
    const world = landed({}, { maxMergeRounds: 1 });
    world.stands('search', { isMergeable: false });
    world.settle();
    world.agentEnds('search', { summary: 'settled' });
    world.settle();
    world.publishEnds('search');
    world.settle();
    world.branches.set('main', commitOf('moved'));
    world.advance(60);
    world.settle();
    expect(world.task('search')).toMatchObject({ phase: 'InReview', reason: 'BaseNotMerged', attempts: 2 });
    expect(world.task('search').message).toMatch(/maxMergeRounds/);
  });
});

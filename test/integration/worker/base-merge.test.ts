/** The base merged into a branch whose upstream was merged into it: by Git alone where that is possible, else by the agent. */
import { expect, it } from 'vitest';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { type Machine, machine } from '../../support/runs.ts';

const BRANCH = 'orca/demo/greet';

interface Stack {
  readonly host: Machine;
  readonly tip: string;
  brief(script: string, changes?: Partial<RunBrief>): Promise<RunBrief>;
}

/** A branch that changes what its upstream changed before, and a base into which that upstream was squashed or merged. */
async function stack(how: 'squashed' | 'merged', later: Readonly<Record<string, string>>): Promise<Stack> {
  const host = await machine({ files: { 'list.txt': 'one\ntwo\nthree\n' } });
  const { target } = host;
  const base = (await target.tip()) ?? '';
  const changed = { 'list.txt': 'one\nTWO\nthree\n' };
  const upstream = await target.commit(changed, 'Upstream', { branch: 'orca/demo/up', from: base });
  const own = { 'list.txt': 'one\nTWO AND A HALF\nthree\n', 'own.txt': 'own\n' };
  const tip = await target.commit(own, 'Own work', { branch: BRANCH, from: upstream });
  if (how === 'squashed') await target.commit(changed, 'Upstream, squashed');
  else {
    const tree = (await target.git('rev-parse', `${upstream}^{tree}`)).trim();
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    const parents = ['-p', base, '-p', upstream];
    const merge = await target.git(...identity, 'commit-tree', tree, ...parents, '-m', 'Merge upstream');
    await target.git('update-ref', 'refs/heads/main', merge.trim());
  }
  const commit = await target.commit(later, 'Later');
  return {
    host,
    tip,
    async brief(script, changes = {}) {
      const brief = await host.brief(script, { catchUp: true, ...changes });
      const merge = { branch: 'main', commit, upstreams: [upstream] };
      return { ...brief, start: { ...brief.start, expectedTip: tip, merge } };
    },
  };
}

async function parents({ host }: Stack, commit = ''): Promise<readonly string[]> {
  return (await host.target.git('show', '--no-patch', '--format=%P', commit)).trim().split(' ');
}

it.each(['squashed', 'merged'] as const)(
  'is done without the agent after the upstream was %s, though both changed the same line',
  async (how) => {
    const stacked = await stack(how, { 'later.txt': 'later\n' });
    const brief = await stacked.brief('echo never > agent.txt');
    const outcome = await stacked.host.run(brief);
    expect(outcome).toMatchObject({ rounds: 0, checks: [], usage: { turns: 0 } });
    expect(outcome.failure).toBeUndefined();
    const { headCommit, failure } = await stacked.host.publish(brief);
    expect(failure).toBeUndefined();
    expect(await parents(stacked, headCommit)).toEqual([stacked.tip, await stacked.host.target.tip()]);
    expect(await stacked.host.target.tip(BRANCH)).toBe(headCommit);
    expect(await stacked.host.target.files(BRANCH)).toEqual({
      'later.txt': 'later\n',
      'list.txt': 'one\nTWO AND A HALF\nthree\n',
      'own.txt': 'own\n',
    });
    expect((await stacked.host.target.subjects(BRANCH))[0]).toBe(`Merge main into ${BRANCH}`);
    // What the pull request shows is the work of this branch alone.
    const shown = await stacked.host.target.git('diff', '--name-only', `main...${BRANCH}`);
    expect(shown.trim().split('\n')).toEqual(['list.txt', 'own.txt']);
  },
);

it('is made again as the same commit', async () => {
  const stacked = await stack('squashed', { 'later.txt': 'later\n' });
  const first = await stacked.host.run(await stacked.brief('true'));
  const again = await stacked.host.run(await stacked.brief('true', { run: 'greet-00000002', attempt: 2 }));
  expect([again.startCommit, again.resultTree]).toEqual([first.startCommit, first.resultTree]);
});

it('is nothing where the branch holds the base already', async () => {
  const stacked = await stack('squashed', { 'later.txt': 'later\n' });
  const brief = await stacked.brief('echo never > agent.txt');
  const held = {
    ...brief.start,
    merge: { branch: 'main', commit: brief.start.expectedTip ?? '', upstreams: [] },
  };
  const outcome = await stacked.host.run({ ...brief, start: held });
  expect(outcome.failure).toBeUndefined();
  expect(outcome.resultTree).toBeUndefined();
});

it('is one round of the agent where it conflicts, told which files, and refused while markers are left', async () => {
  const stacked = await stack('squashed', { 'list.txt': 'one\nTWO, later\nthree\n' });
  const script = `if [ "$ORCA_ROUND" = 1 ]; then grep -q '^- .list.txt.$' && grep -q '<<<<<<<' list.txt; else printf 'one\\nboth\\nthree\\n' > list.txt; fi`;
  const brief = await stacked.brief(script, { maxCheckRounds: 2, outputs: {} });
  const outcome = await stacked.host.run(brief);
  expect(outcome.failure).toBeUndefined();
  expect(outcome).toMatchObject({
    rounds: 2,
    checks: [{ name: 'merge', type: 'merge', passed: true, round: 2 }],
  });
  const { headCommit, failure } = await stacked.host.publish(brief);
  expect(failure).toBeUndefined();
  expect(await parents(stacked, headCommit)).toEqual([stacked.tip, await stacked.host.target.tip()]);
  expect((await stacked.host.target.files(BRANCH))['list.txt']).toBe('one\nboth\nthree\n');
  expect(await stacked.host.target.git('log', '--format=%s', '-S<<<<<<<', BRANCH)).toBe('');
});

it('fails where the agent leaves the markers, and pushes nothing', async () => {
  const stacked = await stack('squashed', { 'list.txt': 'one\nTWO, later\nthree\n' });
  const outcome = await stacked.host.run(await stacked.brief('true', { maxCheckRounds: 1 }));
  expect(outcome.failure).toMatchObject({ kind: 'later', reason: 'ChecksFailed' });
  expect(await stacked.host.target.tip(BRANCH)).toBe(stacked.tip);
});

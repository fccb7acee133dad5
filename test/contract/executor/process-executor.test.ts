/** What the port promises, kept by the process executor on real processes. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/api/names.ts';
import type { RunBrief } from '../../../src/api/run-contract.ts';
import { isAlive } from '../../../src/lib/process-identity.ts';
import { lineageOf, readClaim, runDirectory } from '../../../src/lib/run-directory.ts';
import { type Machine, machine, until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { workerBundle } from '../../support/worker-bundle.ts';

const WAITING = 'echo started; sleep 600';
const keyFor = (brief: { project: string; run: string }) => keyOf(brief.project, brief.run);
const directoryFor = ({ stateDir }: Machine, brief: { project: string; run: string }) =>
  runDirectory(stateDir, keyFor(brief));

/** Waits for the agent's first line. */
async function firstText({ executor }: Machine, brief: { project: string; run: string }): Promise<string> {
  for await (const { event } of executor.output(keyFor(brief), { from: 0, follow: true })) {
    if (event.type === 'text') return event.text;
  }
  throw new Error('the run ended before it said anything');
}

/** Command lines of living processes that hold this text, supervisors left out. */
async function processesWith(text: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = pids.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  });
  return lines.filter((line) => line.includes(text) && !/worker\.mjs agent --shared /.test(line));
}

describe('start', () => {
  it('runs the agent and lists its outcome', async () => {
    const host = await machine();
    const brief = await host.brief('echo done; echo hi > new.txt');
    await host.executor.start(brief);
    expect((await host.observed(brief))?.agent?.state).toMatch(/running|exited/);
    const outcome = await host.agentOutcome(brief);
    expect(outcome).toMatchObject({ rounds: 1, changedFiles: 1, summary: 'done' });
    expect(outcome.startCommit).toBe(await host.target.tip());
    expect(outcome.failure).toBeUndefined();
  });

  it('changes nothing when the run exists, running or ended', async () => {
    const host = await machine();
    const brief = await host.brief('echo once');
    await Promise.all([host.executor.start(brief), host.executor.start(brief)]);
    const outcome = await host.agentOutcome(brief);
    await host.executor.start(brief);
    expect(await host.agentOutcome(brief)).toEqual(outcome);
    const texts = (await host.events(brief)).map(({ event }) => event).filter(({ type }) => type === 'text');
    expect(texts).toEqual([{ type: 'text', text: 'once' }]);
  });

  it('starts a run whose first start died half way', async () => {
    const host = await machine();
    const brief = await host.brief('echo healed');
    await mkdir(directoryFor(host, brief).path, { recursive: true });
    expect(await host.observed(brief)).toEqual({ run: keyFor(brief) });
    expect((await host.run(brief)).summary).toBe('healed');
  });

  it('leaves a run that outlives its starter, which is found again and not started twice', async () => {
    const host = await machine();
    const go = join(await temporaryDirectory('go'), 'go');
    const brief = await host.brief(`echo started; until [ -e ${go} ]; do sleep 0.02; done; echo ended`, {
      isolation: 'none',
    });
    await startAndDie(host, brief);
    expect((await host.observed(brief))?.agent?.state).toBe('running');
    await host.executor.start(brief);
    expect(await firstText(host, brief)).toBe('started');
    await mkdir(go);
    expect((await host.agentOutcome(brief)).summary).toContain('ended');
    const rounds = (await host.events(brief)).filter(({ event }) => event.type === 'round');
    expect(rounds).toHaveLength(1);
  });

  /** Starts the run from a process that is killed as soon as it has. */
  async function startAndDie({ stateDir }: Machine, brief: object): Promise<void> {
    const starter = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, '../../support/run-starter.ts')],
      { stdio: ['pipe', 'pipe', 'inherit'], env: process.env },
    );
    starter.stdin.end(JSON.stringify({ stateDir, workerFile: await workerBundle(), brief }));
    await new Promise((resolve) => starter.stdout.once('data', resolve));
    starter.kill('SIGKILL');
    await new Promise((resolve) => starter.once('exit', resolve));
  }
});

describe('stop', () => {
  it('ends every process of the run, which stays listed as cancelled', async () => {
    const host = await machine();
    const brief = await host.brief(`${WAITING} # ${host.stateDir}`);
    await host.executor.start(brief);
    await firstText(host, brief);
    await host.executor.stop(keyFor(brief));
    expect((await host.agentOutcome(brief)).failure).toEqual({
      kind: 'never',
      reason: 'Cancelled',
      message: 'The run was stopped on request',
    });
    expect(await processesWith(host.stateDir)).toEqual([]);
  });

  it('is a success for a run that is not there', async () => {
    const host = await machine();
    await host.executor.stop('demo/nothing');
    expect((await host.executor.list()).runs.size).toBe(0);
  });

  it('reaches a supervisor that has not come up yet', async () => {
    const host = await machine();
    const brief = await host.brief('echo never > said.txt');
    await mkdir(directoryFor(host, brief).path, { recursive: true });
    await host.executor.stop(keyFor(brief));
    expect((await host.run(brief)).failure?.reason).toBe('Cancelled');
  });
});

describe('a supervisor that is killed', () => {
  for (const isolation of ['preferred', 'none'] as const) {
    it(`leaves a lost run, and nothing of it lives after stop (isolation ${isolation})`, async () => {
      const host = await machine();
      const duration = `600.${Date.now()}`;
      const script = `setsid sleep ${duration} & echo started; sleep ${duration}`;
      const brief = await host.brief(script, { isolation });
      await host.executor.start(brief);
      await firstText(host, brief);
      await until(async () => ((await processesWith(`sleep ${duration}`)).length > 2 ? true : undefined));
      const claim = readClaim(directoryFor(host, brief).stages.agent);
      process.kill(claim?.pid ?? 0, 'SIGKILL');
      await until(() => (claim !== undefined && isAlive(claim) ? undefined : true));
      expect((await host.observed(brief))?.agent).toEqual({ state: 'lost' });
      await host.executor.start(brief);
      expect((await host.observed(brief))?.agent).toEqual({ state: 'lost' });
      await host.executor.stop(keyFor(brief));
      await until(async () => ((await processesWith(`sleep ${duration}`)).length === 0 ? true : undefined));
    });
  }
});

describe('supervisors', () => {
  async function supervisorOf(host: Machine, brief: RunBrief): Promise<number | undefined> {
    return readClaim(directoryFor(host, brief).stages.agent)?.pid;
  }

  /** Runs of as many tasks, each at work with this environment of Orca's. */
  async function working(host: Machine, changes: readonly Partial<RunBrief>[]): Promise<readonly RunBrief[]> {
    const briefs = changes.map(async (change, index) => {
      const names = { run: `greet-0000000${index}`, uid: `uid-${index}` };
      const brief = await host.brief(WAITING, { isolation: 'none', ...names, ...change });
      await host.executor.start(brief);
      await firstText(host, brief);
      return brief;
    });
    return Promise.all(briefs);
  }

  it('have first attempts together and each retry alone', async () => {
    const host = await machine();
    const briefs = await working(host, [{}, {}, { attempt: 2 }, { attempt: 2 }]);
    const [first, second, third, fourth] = await Promise.all(
      briefs.map((brief) => supervisorOf(host, brief)),
    );
    expect(first).toBe(second);
    expect(new Set([first, third, fourth]).size).toBe(3);
    for (const brief of briefs) await host.executor.stop(keyFor(brief));
  });

  it('have nothing in common where the credentials differ', async () => {
    const host = await machine({
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        KEY_A: 'secret-value-a',
        KEY_B: 'secret-value-b',
      },
    });
    const pods = [['KEY_A'], ['KEY_B'], ['KEY_A']].map(async (env, index) => {
      const names = { run: `greet-0000000${index}`, uid: `uid-${index}` };
      const brief = await host.brief(WAITING, { isolation: 'none', ...names }, { env });
      await host.executor.start(brief);
      return brief;
    });
    const briefs = await Promise.all(pods);
    const [a, b, again] = await Promise.all(briefs.map((brief) => supervisorOf(host, brief)));
    expect(again).toBe(a);
    expect(b).not.toBe(a);
    for (const brief of briefs) await host.executor.stop(keyFor(brief));
  });

  it('end one run and leave the others at work', async () => {
    const host = await machine();
    const [first, second] = await working(host, [{}, {}]);
    if (first === undefined || second === undefined) throw new Error('two were started');
    await host.executor.stop(keyFor(first));
    expect((await host.agentOutcome(first)).failure?.reason).toBe('Cancelled');
    expect((await host.observed(second))?.agent?.state).toBe('running');
    await host.executor.stop(keyFor(second));
  });

  it('that are killed lose all of their runs, and the next run gets a new one', async () => {
    const host = await machine();
    const [first, second] = await working(host, [{}, {}]);
    if (first === undefined || second === undefined) throw new Error('two were started');
    const pid = await supervisorOf(host, first);
    process.kill(pid ?? 0, 'SIGKILL');
    for (const brief of [first, second]) {
      await until(async () => ((await host.observed(brief))?.agent?.state === 'lost' ? true : undefined));
      await host.executor.remove(keyFor(brief));
    }
    const third = await host.brief('echo third', { run: 'greet-0000000c', uid: 'uid-c' });
    expect((await host.run(third)).summary).toBe('third');
    expect(await supervisorOf(host, third)).not.toBe(pid);
  });

  it.each([1, 2])(
    'that can not come up say so at once, with what they died of (attempt %i)',
    async (attempt) => {
      const host = await machine({ workerFile: '/nowhere/orca-worker.js' });
      const brief = await host.brief('true', { attempt });
      await expect(host.executor.start(brief)).rejects.toMatchObject({
        reason: 'ExecutorLost',
        message: expect.stringMatching(
          /ended before it began: Error: Cannot find module '\/nowhere\/orca-worker.js'$/,
        ),
      });
    },
  );

  it('without work go when the executor is closed', async () => {
    const host = await machine();
    const brief = await host.brief('true');
    await host.run(brief);
    const claim = readClaim(directoryFor(host, brief).stages.agent);
    expect(claim !== undefined && isAlive(claim)).toBe(true);
    await host.executor.close();
    await until(() => (claim !== undefined && isAlive(claim) ? undefined : true));
  });
});

describe('publish', () => {
  it('pushes one commit however often it is asked', async () => {
    const host = await machine();
    const brief = await host.brief('echo hi > new.txt');
    await host.run(brief);
    const first = await host.publish(brief);
    expect(await host.publish(brief)).toEqual(first);
    // As after a crash between push and outcome.
    const { claim, outcome } = directoryFor(host, brief).stages.publish;
    await rm(claim);
    await rm(outcome);
    const again = await (await machine({ stateDir: host.stateDir })).publish(brief);
    expect(again.headCommit).toBe(first.headCommit);
    expect(await host.target.subjects(brief.start.branch)).toEqual([
      'greet: Write a greeting to greeting.txt',
      'Start',
    ]);
    expect(await host.target.tip(brief.start.branch)).toBe(first.headCommit);
  });

  it('that Orca itself can not make ends with a failure too', async () => {
    const host = await machine();
    const brief = await host.brief(WAITING);
    await host.executor.start(brief);
    await host.executor.publish(brief, 'a'.repeat(40));
    const publish = await until(async () => {
      const now = (await host.observed(brief))?.publish;
      return now?.state === 'exited' ? now.outcome : undefined;
    });
    expect(publish.failure).toMatchObject({ kind: 'later', reason: 'InternalError' });
    expect(publish.failure?.message).toMatch(
      /^Orca itself failed in the stage publish: .* has no outcome to publish$/,
    );
    await host.executor.remove(keyFor(brief));
  });

  it('is made again after a failure that may pass', async () => {
    const host = await machine();
    const brief = await host.brief('echo hi > new.txt');
    await host.run(brief);
    await host.target.git('config', 'receive.maxInputSize', '1');
    expect((await host.publish(brief)).failure).toMatchObject({ kind: 'later' });
    await host.target.git('config', '--unset', 'receive.maxInputSize');
    expect((await host.publish(brief)).failure).toBeUndefined();
  });
});

describe('remove', () => {
  it('forgets the run, and the workspace with the last run of its task', async () => {
    const host = await machine();
    const first = await host.brief('true');
    const second = { ...first, run: 'greet-00000002', attempt: 2 };
    await host.run(first);
    await host.run(second);
    const lineage = lineageOf(host.stateDir, first.uid);
    await host.executor.remove(keyFor(first));
    expect([...(await host.executor.list()).runs.keys()]).toEqual([keyFor(second)]);
    expect(existsSync(lineage.workspace)).toBe(true);
    await host.executor.remove(keyFor(second));
    await host.executor.remove(keyFor(second));
    expect((await host.executor.list()).runs.size).toBe(0);
    expect(existsSync(lineage.path)).toBe(false);
    await host.executor.close();
    expect((await readdir(host.stateDir)).sort()).toEqual([
      'bell',
      'lineages',
      'logs',
      'mirrors',
      'runs',
      'supervisors.log',
    ]);
  });

  it('stops a run that still works', async () => {
    const host = await machine();
    const brief = await host.brief(`${WAITING} # ${host.stateDir}`);
    await host.executor.start(brief);
    await host.executor.remove(keyFor(brief));
    expect(await processesWith(host.stateDir)).toEqual([]);
    expect(await host.observed(brief)).toBeUndefined();
  });
});

describe('output', () => {
  it('still gives the events of a run that was forgotten lately', async () => {
    const host = await machine();
    const brief = await host.brief('echo one');
    await host.run(brief);
    await host.executor.remove(keyFor(brief));
    const texts: string[] = [];
    for await (const { event } of host.executor.output(keyFor(brief), { from: 0, follow: false }))
      if (event.type === 'text') texts.push(event.text);
    expect(texts).toEqual(['one']);
  });

  it('gives events from a line on, and follows until the agent stage has ended', async () => {
    const host = await machine();
    const brief = await host.brief('echo one; echo two', { isolation: 'none' });
    await host.executor.start(brief);
    const followed: string[] = [];
    for await (const { event } of host.executor.output(keyFor(brief), { from: 1, follow: true }))
      followed.push(event.type === 'text' ? event.text : event.type);
    expect(followed).toEqual(['one', 'two']);
    expect((await host.events(brief)).map(({ event }) => event.type)).toEqual(['round', 'text', 'text']);
  });
});

describe('ended', () => {
  it('wakes when a stage has ended', async () => {
    const host = await machine();
    const brief = await host.brief('true');
    let woken = 0;
    const stop = await host.executor.ended.start(() => {
      woken += 1;
    });
    await host.run(brief);
    await until(() => (woken > 0 ? true : undefined));
    await stop();
  });
});

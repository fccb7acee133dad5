/** A machine that runs tasks for tests: the process executor with real supervisors, on a state directory and a target of its own. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  type ProcessExecutor,
  type ProcessExecutorOptions,
  processExecutor,
} from '../../src/adapters/executors/process/process-executor.ts';
import { runtimeFor } from '../../src/agents/registry.ts';
import type { PodSpec } from '../../src/api/desired.ts';
import { keyOf } from '../../src/api/names.ts';
import type { ObservedRun } from '../../src/api/observed.ts';
import type { AgentOutcome, PublishOutcome, RunBrief, TimedEvent } from '../../src/api/run-contract.ts';
import { runBrief } from './briefs.ts';
import { type BareRepository, bareRepository, type Files } from './repositories.ts';
import { atEnd, temporaryDirectory } from './temporary.ts';
import { workerBundle } from './worker-bundle.ts';

export interface Machine {
  readonly stateDir: string;
  readonly target: BareRepository;
  readonly executor: ProcessExecutor;
  /** A brief whose agent is this shell script, on the target's tip. */
  brief(script: string, changes?: Partial<RunBrief>, spec?: Partial<PodSpec>): Promise<RunBrief>;
  observed(brief: RunBrief): Promise<ObservedRun | undefined>;
  /** Waits for the end of the agent stage; fails when the run is lost. */
  agentOutcome(brief: RunBrief): Promise<AgentOutcome>;
  /** Starts the run and waits for the end of its agent stage. */
  run(brief: RunBrief): Promise<AgentOutcome>;
  /** Publishes the result of a run that has ended, and waits for the end of that. */
  publish(brief: RunBrief): Promise<PublishOutcome>;
  events(brief: RunBrief): Promise<readonly TimedEvent[]>;
}

const FILES: Files = { 'README.md': 'hello\n', 'src/app.txt': 'one\ntwo\n' };

export async function machine(
  options: Partial<ProcessExecutorOptions> & { readonly files?: Files } = {},
): Promise<Machine> {
  const stateDir = options.stateDir ?? (await temporaryDirectory('state'));
  const target = await bareRepository({ files: options.files ?? FILES });
  const executor = processExecutor({
    workerFile: await workerBundle(),
    node: process.execPath,
    configUrl: target.path,
    remoteFor: (url) => ({ url }),
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    isolation: 'preferred',
    requirementsFor: (spec) => runtimeFor(spec.agent).requirements({ spec }),
    clock: Date,
    ...options,
    stateDir,
  });
  atEnd(executor.close);
  const observed = async (brief: RunBrief) =>
    (await executor.list()).runs.get(keyOf(brief.project, brief.run));

  async function agentOutcome(brief: RunBrief): Promise<AgentOutcome> {
    const agent = await until(async () => {
      const now = (await observed(brief))?.agent;
      return now?.state === 'running' ? undefined : (now ?? { state: 'lost' as const });
    });
    if (agent.state === 'lost') throw new Error(`run ${brief.run} is lost`);
    return agent.outcome;
  }

  return {
    stateDir,
    target,
    executor,
    observed,
    agentOutcome,
    async brief(script, changes = {}, spec = {}) {
      const baseCommit = (await target.tip()) ?? '';
      const start = { ...runBrief().start, repository: target.path, baseCommit };
      return runBrief(
        { isolation: 'preferred', start, ...changes },
        { command: ['sh', '-c', script], ...spec },
      );
    },
    async run(brief) {
      await executor.start(brief);
      return agentOutcome(brief);
    },
    async publish(brief) {
      const { resultTree, failure } = await agentOutcome(brief);
      if (resultTree === undefined) throw new Error(`run ${brief.run} has no result: ${failure?.message}`);
      await executor.publish(brief, resultTree);
      const publish = await until(async () => {
        const now = (await observed(brief))?.publish;
        return now?.state === 'running' ? undefined : now;
      });
      if (publish.state !== 'exited') throw new Error(`publish of ${brief.run} is lost`);
      return publish.outcome;
    },
    async events(brief) {
      const events: TimedEvent[] = [];
      const output = executor.output(keyOf(brief.project, brief.run), { from: 0, follow: false });
      for await (const event of output) events.push(event);
      return events;
    },
  };
}

/** Asks until there is an answer. */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(10);
  }
}

/** One agent stage with real programs and no walls, for tests of what agents and checks can do. */
import { randomUUID } from 'node:crypto';
import { runtimeFor } from '../../src/agents/registry.ts';
import type { PodSpec } from '../../src/api/desired.ts';
import type { FailureKind } from '../../src/api/failure.ts';
import type { Reason } from '../../src/api/reasons.ts';
import type { AgentEvent, RunBrief } from '../../src/api/run-contract.ts';
import { type RoundsResult, runRounds } from '../../src/worker/rounds.ts';
import type { RoundsContext } from '../../src/worker/rounds-context.ts';
import { runBrief } from './briefs.ts';
import { plainConfinement } from './confinement.ts';
import { temporaryDirectory } from './temporary.ts';
import { workerBundle } from './worker-bundle.ts';

export interface Stage {
  readonly root?: string;
  readonly brief?: Partial<RunBrief>;
  readonly spec?: Partial<PodSpec>;
  readonly context?: Partial<RoundsContext>;
  readonly env?: Readonly<Record<string, string>>;
  onEvent?(event: AgentEvent): void;
}

export interface Staged {
  readonly result: RoundsResult;
  readonly events: readonly AgentEvent[];
  readonly workspace: string;
}

export async function stage({ root, brief, spec, context, env = {}, onEvent }: Stage): Promise<Staged> {
  const confinement = await plainConfinement(root ?? (await temporaryDirectory('rounds')));
  const events: AgentEvent[] = [];
  // A name of its own: an executor that stops another run of this name ends every process that carries it.
  const whole = runBrief({ run: `greet-${randomUUID().slice(0, 8)}`, ...brief }, spec);
  const result = await runRounds({
    brief: whole,
    runtime: runtimeFor(whole.pod.spec.agent),
    confinement,
    change: { files: async () => [], patch: async () => '' },
    programs: { node: process.execPath, worker: await workerBundle() },
    env: (name) => env[name],
    emit: (event) => {
      events.push(event);
      onEvent?.(event);
    },
    tree: async () => undefined,
    signal: new AbortController().signal,
    deadline: Date.now() + 30_000,
    limits: { maxOutputBytes: 50 * 1024 * 1024 },
    clock: Date,
    ...context,
  });
  return { result, events, workspace: confinement.workspace };
}

/** A command agent that is a shell script. */
export function script(text: string, spec: Partial<PodSpec> = {}): Partial<PodSpec> {
  return { command: ['/bin/sh', '-c', text], ...spec };
}

export function failureOf({
  failure,
}: RoundsResult): { readonly kind: FailureKind; readonly reason: Reason } | undefined {
  return failure && { kind: failure.kind, reason: failure.reason };
}

/** Whether this machine has what an agent needs: its program, a key, and isolation where that is required. */
import type { AgentRequirements } from '../../../api/agent-requirements.ts';
import type { Isolation, PodSpec } from '../../../api/desired.ts';
import { type Failure, known, unknown } from '../../../api/failure.ts';
import type { Probe } from '../../../api/observed.ts';
import { probeKey } from '../../../api/probe.ts';
import { agentNeeds, type Needs } from '../../../lib/agent-needs.ts';
import { hasBubblewrap } from '../../../lib/bubblewrap.ts';

export interface MachineProbeOptions {
  /** What an agent of this pod may be given. */
  envFor(spec: PodSpec): Readonly<Record<string, string | undefined>>;
  readonly path: string;
  readonly isolation: Isolation;
  requirementsFor(spec: PodSpec): AgentRequirements;
  /** Milliseconds since some moment, which nobody sets. */
  readonly stopwatch: { now(): number };
}

export interface MachineProbe {
  probe(spec: PodSpec): Promise<Probe>;
  hasBubblewrap(): Promise<boolean>;
}

/** Milliseconds for which an answer stands: what a person installs or sets is seen soon, and a pass asks nothing twice. */
const ANSWER_STANDS = 5000;
const SANDBOX_STANDS = 60_000;

export function machineProbe(options: MachineProbeOptions): MachineProbe {
  const { path, isolation, stopwatch } = options;
  const answers = new Map<string, { readonly at: number; readonly probe: Probe }>();
  let sandbox: { readonly at: number; readonly works: Promise<boolean> } | undefined;

  function sandboxWorks(): Promise<boolean> {
    if (sandbox === undefined || stopwatch.now() - sandbox.at > SANDBOX_STANDS)
      sandbox = { at: stopwatch.now(), works: hasBubblewrap(path) };
    return sandbox.works;
  }

  async function ask(spec: PodSpec): Promise<Probe> {
    const needs = agentNeeds(options.requirementsFor(spec), { env: options.envFor(spec), path });
    const [lack] = needs.lacks;
    if (lack !== undefined) return unknown(lack);
    if (isolation === 'required' && !(await sandboxWorks())) return unknown(NO_ISOLATION);
    const program = known(versionsOf(needs.programs) || 'ready');
    return needs.isSubscription ? { ...program, isSubscription: true } : program;
  }

  return {
    hasBubblewrap: sandboxWorks,
    async probe(spec) {
      const key = probeKey(spec);
      const earlier = answers.get(key);
      if (earlier !== undefined && stopwatch.now() - earlier.at < ANSWER_STANDS) return earlier.probe;
      const probe = await ask(spec);
      answers.set(key, { at: stopwatch.now(), probe });
      return probe;
    },
  };
}

const NO_ISOLATION: Failure = {
  kind: 'never',
  reason: 'IsolationMissing',
  message:
    'isolation is required and no bubblewrap works on this machine; install bubblewrap, or set isolation: preferred in orca.yaml',
};

/** `claude 2.1.329`, of the programs whose version can be told without starting them. */
function versionsOf(programs: Needs['programs']): string {
  return programs
    .flatMap(({ name, version }) => (version === undefined ? [] : [`${name} ${version}`]))
    .join(', ');
}

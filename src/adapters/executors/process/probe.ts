/** Whether this machine has what an agent needs: its program, a key, and isolation where that is required. */
import { isAbsolute } from 'node:path';
import type { Isolation, PodSpec } from '../../../api/desired.ts';
import { type Failure, known, unknown } from '../../../api/failure.ts';
import type { Probe } from '../../../api/observed.ts';
import { probeKey } from '../../../api/probe.ts';
import { oneLine } from '../../../api/sanitize.ts';
import { hasBubblewrap } from '../../../lib/bubblewrap.ts';
import { isProgram, packageVersion, programFile } from '../../../lib/program.ts';

/** What an agent's runtime says that it needs. */
export interface AgentRequirements {
  readonly programs: readonly { readonly name: string; readonly remedy: string }[];
  /** Each group needs one of its names to be set. */
  readonly env: readonly { readonly anyOf: readonly string[]; readonly remedy: string }[];
  /** Variable that stands for a login, which is as good as a key. */
  readonly login?: string;
  /** Handed on where they are set. */
  readonly optionalEnv?: readonly string[];
}

export interface MachineProbeOptions {
  /** What an agent of this pod may be given. */
  envFor(spec: PodSpec): Readonly<Record<string, string | undefined>>;
  readonly path: string;
  readonly isolation: Isolation;
  requirementsFor(spec: PodSpec): AgentRequirements;
  readonly clock: { now(): number };
}

export interface MachineProbe {
  probe(spec: PodSpec): Promise<Probe>;
  hasBubblewrap(): Promise<boolean>;
}

/** Milliseconds for which an answer stands: what a person installs or sets is seen soon, and a pass asks nothing twice. */
const ANSWER_STANDS = 5000;
const SANDBOX_STANDS = 60_000;

export function machineProbe(options: MachineProbeOptions): MachineProbe {
  const { path, isolation, clock } = options;
  const answers = new Map<string, { readonly at: number; readonly probe: Probe }>();
  let sandbox: { readonly at: number; readonly works: Promise<boolean> } | undefined;

  function sandboxWorks(): Promise<boolean> {
    if (sandbox === undefined || clock.now() - sandbox.at > SANDBOX_STANDS)
      sandbox = { at: clock.now(), works: hasBubblewrap(path) };
    return sandbox.works;
  }

  async function ask(spec: PodSpec): Promise<Probe> {
    const requirements = options.requirementsFor(spec);
    const lack = lackOf(requirements, options.envFor(spec), path);
    if (lack !== undefined) return unknown(lack);
    if (isolation === 'required' && !(await sandboxWorks())) return unknown(NO_ISOLATION);
    return known(programsOf(requirements, path) || 'ready');
  }

  return {
    hasBubblewrap: sandboxWorks,
    async probe(spec) {
      const key = probeKey(spec);
      const earlier = answers.get(key);
      if (earlier !== undefined && clock.now() - earlier.at < ANSWER_STANDS) return earlier.probe;
      const probe = await ask(spec);
      answers.set(key, { at: clock.now(), probe });
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

function lackOf(
  requirements: AgentRequirements,
  env: Readonly<Record<string, string | undefined>>,
  path: string,
): Failure | undefined {
  const program = requirements.programs.find(({ name }) => !isStartable(name, path));
  if (program !== undefined) {
    const message = `The program "${program.name}" was not found on PATH; ${program.remedy}`;
    return { kind: 'never', reason: 'AgentMissing', message };
  }
  if (requirements.login !== undefined && env[requirements.login]) return undefined;
  const key = requirements.env.find(({ anyOf }) => !anyOf.some((name) => env[name]));
  if (key === undefined) return undefined;
  const message = `${key.anyOf.join(' or ')} is not set; ${key.remedy}`;
  return { kind: 'never', reason: 'CredentialsMissing', message };
}

/** `claude 2.1.329`, of the programs whose version can be told without starting them. */
function programsOf({ programs }: AgentRequirements, path: string): string {
  const told = programs.flatMap(({ name }) => {
    const file = programFile(name, { path, cwd: '/' });
    const version = file === undefined ? undefined : packageVersion(file);
    return version === undefined ? [] : [`${name} ${oneLine(version, 40)}`];
  });
  return told.join(', ');
}

function isStartable(program: string, path: string): boolean {
  // Relative to a workspace that is not there yet: the run will tell.
  if (program.includes('/') && !isAbsolute(program)) return true;
  return isProgram(program, { path, cwd: '/' });
}

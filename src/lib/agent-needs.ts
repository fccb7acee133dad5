/** Whether a machine has what an agent needs: its programs, and a key or a login. Nothing is started. */
import { isAbsolute } from 'node:path';
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { Failure } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';
import { packageVersion, programFile } from './program.ts';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders in which programs are looked for, as in PATH. */
  readonly path: string;
}

export interface FoundProgram {
  readonly name: string;
  /** Undefined: it belongs to no package that tells. */
  readonly version: string | undefined;
}

export interface Needs {
  readonly programs: readonly FoundProgram[];
  /** The variable that gives the agent access to its model; undefined: none is needed, or none is set. */
  readonly access: string | undefined;
  /** That access is a subscription. */
  readonly isSubscription: boolean;
  /** Each with what to do about it. */
  readonly lacks: readonly Failure[];
}

export function agentNeeds(requirements: AgentRequirements, { env, path }: Surroundings): Needs {
  const programs: FoundProgram[] = [];
  const lacks: Failure[] = [];
  for (const { name, remedy } of requirements.programs) {
    const file = programFile(name, { path, cwd: '/' });
    if (file !== undefined) programs.push({ name, version: versionOf(file) });
    else if (!isOfWorkspace(name))
      lacks.push(missing('AgentMissing', `The program "${name}" was not found on PATH; ${remedy}`));
  }
  for (const { name, remedy } of requirements.variables ?? []) {
    if (!env[name]) lacks.push(missing('CredentialsMissing', `${name} is not set; ${remedy}`));
  }
  const { login, subscriptions = [] } = requirements;
  const isLoggedIn = login !== undefined && Boolean(env[login]);
  let access: string | undefined;
  for (const { anyOf, remedy } of requirements.env) {
    const name = anyOf.find((each) => env[each]);
    access ??= name;
    if (name === undefined && !isLoggedIn)
      lacks.push(missing('CredentialsMissing', `${anyOf.join(' or ')} is not set; ${remedy}`));
  }
  // A key goes before a login, as in the programs themselves.
  if (isLoggedIn) access ??= login;
  return { programs, access, lacks, isSubscription: access !== undefined && subscriptions.includes(access) };
}

function missing(reason: Failure['reason'], message: string): Failure {
  return { kind: 'never', reason, message };
}

function versionOf(file: string): string | undefined {
  const version = packageVersion(file);
  return version === undefined ? undefined : oneLine(version, 40);
}

/** Relative to a workspace that is not there yet: the run will tell. */
function isOfWorkspace(program: string): boolean {
  return program.includes('/') && !isAbsolute(program);
}

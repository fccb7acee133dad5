/** What of Orca's environment an agent may be given: named by its kind or by its pod, and nothing else. */
import type { PodSpec } from '../../../api/desired.ts';
import { isSecretName } from '../../../api/redact.ts';
import type { Remote } from '../../../lib/git/git.ts';
import type { AgentRequirements } from './probe.ts';

export function agentVariables(
  spec: PodSpec,
  requirements: AgentRequirements,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const names = [
    ...requirements.env.flatMap(({ anyOf }) => anyOf),
    ...(requirements.optionalEnv ?? []),
    ...spec.env,
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** The values that must not come out: credentials of the stage, and of the agent. */
export function secretsAmong(variables: Readonly<Record<string, string>>, remote: Remote): readonly string[] {
  const token = remote.credentials?.type === 'token' ? [remote.credentials.token] : [];
  const keys = Object.entries(variables).filter(([name]) => isSecretName(name));
  return [...token, ...keys.map(([, value]) => value)];
}

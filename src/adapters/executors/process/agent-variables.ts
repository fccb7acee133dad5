/** What of Orca's environment an agent may be given: named by its kind or by its pod, and nothing else. */
import type { AgentRequirements } from '../../../api/agent-requirements.ts';
import type { Check, PodSpec } from '../../../api/desired.ts';
import { isSecretName } from '../../../api/redact.ts';
import { mcpCredentials, mcpVariables } from '../../../api/tools.ts';
import type { SettledRemote } from '../../../lib/git/git.ts';
import { loginSecrets } from './logins.ts';

/** Characters from which on a line of a secret counts by itself. */
const MIN_LINE = 16;

export function agentVariables(
  spec: PodSpec,
  requirements: AgentRequirements,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const names = [
    ...requirements.env.flatMap(({ anyOf }) => anyOf),
    ...(requirements.optionalEnv ?? []),
    ...(requirements.login === undefined ? [] : [requirements.login]),
    ...spec.env,
    ...mcpVariables(spec.mcpServers ?? []),
  ];
  return valuesOf(names, env);
}

/** Those that are set. */
function valuesOf(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** What critics ask with: nothing where no check has one. */
export function criticVariables(
  checks: readonly Check[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  if (!checks.some(({ type }) => type === 'critic')) return {};
  return valuesOf(['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'], env);
}

/** The values that must not come out: credentials of the stage, and of the agent; of several lines, each by itself too. */
export function secretsAmong(
  variables: Readonly<Record<string, string>>,
  remotes: readonly SettledRemote[],
  { mcpServers = [] }: PodSpec,
): readonly string[] {
  const credentials = mcpCredentials(mcpServers);
  const token = remotes.flatMap(({ credentials }) =>
    credentials?.type === 'token' ? [credentials.token] : [],
  );
  const keys = Object.entries(variables).filter(([name]) => isSecretName(name) || credentials.includes(name));
  const values = [...token, ...keys.map(([, value]) => value), ...loginSecrets(variables)];
  return values.flatMap((value) => [value, ...value.split('\n').filter((line) => line.length >= MIN_LINE)]);
}

/** What this machine has of each agent: its program and version, and a key; and how to get what is missing. */
import { runtimeFor } from '../agents/registry.ts';
import type { AgentKind } from '../api/desired.ts';
import { agentNeeds } from '../lib/agent-needs.ts';
import type { Environment } from './settings.ts';

export interface AgentFinding {
  readonly agent: AgentKind;
  readonly isReady: boolean;
  readonly detail: string;
}

const AGENTS = ['claude', 'claude-code', 'codex', 'gemini'] as const;
/** Of these, nothing depends on the pod. */
const ANY_POD = {
  capabilities: [],
  env: [],
  executor: 'process',
  heartbeatSeconds: 90,
  maxConcurrency: 1,
  maxTokens: 1,
  maxTurns: 1,
  restartPolicy: 'Always',
} as const;

/** `loginsOf`: variables that stand for the login of an agent's program. */
export function agentFindings(
  env: Environment,
  loginsOf: (agent: AgentKind) => Environment,
): readonly AgentFinding[] {
  return AGENTS.map((agent) => findingOf(agent, { ...loginsOf(agent), ...env }));
}

function findingOf(agent: AgentKind, env: Environment): AgentFinding {
  const requirements = runtimeFor(agent).requirements({ spec: { ...ANY_POD, agent } });
  const { programs, access, lacks } = agentNeeds(requirements, { env, path: env.PATH ?? '' });
  const has = [
    ...programs.map(({ name, version = '(of an unknown version)' }) => `${name} ${version}`),
    ...(access === undefined
      ? []
      : [access === requirements.login ? 'its login is used' : `${access} is set`]),
  ];
  const detail = lacks.length === 0 ? has.join(', ') : lacks.map(({ message }) => message).join('; ');
  return { agent, isReady: lacks.length === 0, detail };
}

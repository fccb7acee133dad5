/** What this machine has of each agent: its program and version, and a key; and how to get what is missing. */
import { runtimeFor } from '../agents/registry.ts';
import type { AgentKind } from '../api/desired.ts';
import { packageVersion, programFile } from '../lib/program.ts';
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
  const { programs, env: keys, login } = runtimeFor(agent).requirements({ spec: { ...ANY_POD, agent } });
  const found = programs.map(({ name, remedy }) => {
    const file = programFile(name, { path: env.PATH ?? '', cwd: '/' });
    if (file === undefined) return { lacks: `${name} is not on PATH: ${remedy}` };
    return { has: `${name} ${packageVersion(file) ?? '(of an unknown version)'}` };
  });
  const hasLogin = login !== undefined && env[login] !== undefined;
  const held = (hasLogin ? [] : keys).map(({ anyOf, remedy }) => {
    const name = anyOf.find((each) => env[each]);
    return name === undefined
      ? { lacks: `${anyOf.join(' or ')} is not set: ${remedy}` }
      : { has: `${name} is set` };
  });
  const all = [...found, ...held, ...(hasLogin ? [{ has: 'its login is used' }] : [])];
  const lacks = all.flatMap((each) => ('lacks' in each && each.lacks !== undefined ? [each.lacks] : []));
  const has = all.flatMap((each) => ('has' in each && each.has !== undefined ? [each.has] : []));
  return {
    agent,
    isReady: lacks.length === 0,
    detail: lacks.length === 0 ? has.join(', ') : lacks.join('; '),
  };
}

/** Which pods are probed alike: an agent's readiness depends on nothing but its kind, program, key names, MCP servers and executor. */
import type { PodSpec } from './desired.ts';
import { shortHash } from './hash.ts';
import { mcpVariables } from './tools.ts';

export function probeKey(spec: PodSpec): string {
  const servers = (spec.mcpServers ?? []).flatMap((server) =>
    server.type === 'local' ? (server.command[0] ?? '') : mcpVariables([server]),
  );
  return `${spec.agent}-${shortHash([spec.executor, spec.agent, spec.command?.[0] ?? '', ...spec.env, ...servers])}`;
}

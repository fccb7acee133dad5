/** What MCP servers need of the machine: told before a run is started, whatever its agent would make of a server that is not there. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { PodSpec } from '../api/desired.ts';
import { type McpServer, mcpVariables } from '../api/tools.ts';

/** The needs of an agent with those of the servers of its pod. What a local server gets may be left unset; a header may not. */
export function withMcpNeeds(needs: AgentRequirements, { mcpServers = [] }: PodSpec): AgentRequirements {
  if (mcpServers.length === 0) return needs;
  return {
    ...needs,
    programs: [...needs.programs, ...mcpServers.flatMap(programOf)],
    variables: mcpServers.flatMap(headersOf),
  };
}

function programOf(server: McpServer): AgentRequirements['programs'] {
  if (server.type !== 'local') return [];
  const remedy = `it is the MCP server "${server.name}": install it, or correct spec.mcpServers of the project`;
  return [{ name: server.command[0] ?? '', remedy }];
}

function headersOf(server: McpServer): NonNullable<AgentRequirements['variables']> {
  if (server.type !== 'remote') return [];
  const remedy = `the MCP server "${server.name}" needs it: set it in the environment that orca runs in`;
  return mcpVariables([server]).map((name) => ({ name, remedy }));
}

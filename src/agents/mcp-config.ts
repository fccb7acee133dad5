/** MCP servers as the `.mcp.json` of Claude Code says them: the agent `claude` is told them from the same template. */
import type { RunBrief } from '../api/run-contract.ts';
import type { McpServer } from '../api/tools.ts';
import { jsonObjectIn } from './events.ts';
import { type McpLaunch, mcpLaunchIn } from './mcp-launch.ts';
import { type Renderer, unrenderable } from './render.ts';
import { settingsFile } from './settings-file.ts';

const TEMPLATE = 'claude-mcp.json.hbs';

/** The servers of the pod, as JSON. Throws OrcaError where a template of the config repository comes to none. */
export function mcpConfig({ project, task, pod }: RunBrief, render: Renderer): string {
  const { mcpServers = [] } = pod.spec;
  return settingsFile(render, TEMPLATE, { project, task, mcpServers: mcpEntries(mcpServers) });
}

/** The same, read. Throws OrcaError where it can't be made sense of. */
export function mcpLaunches(brief: RunBrief, render: Renderer): readonly McpLaunch[] {
  const servers = jsonObjectIn(mcpConfig(brief, render))?.mcpServers;
  return Object.entries(isRecord(servers) ? servers : {}).map(([name, value]) => {
    const launch = isRecord(value) ? mcpLaunchIn({ ...value, name }) : undefined;
    if (launch !== undefined) return launch;
    throw unrenderable(
      `templates/${TEMPLATE}`,
      new Error(`it says of "${name}" neither a command nor a url`),
    );
  });
}

/** A server's name stands for all of its tools: `mcp__server`, or `mcp__server__tool`. */
export function allowedMcpTools(servers: readonly McpServer[]): readonly string[] {
  return servers.flatMap(({ name, tools }) =>
    tools === undefined ? [`mcp__${name}`] : tools.map((tool) => `mcp__${name}__${tool}`),
  );
}

function mcpEntries(servers: readonly McpServer[]): string {
  const entries = servers.map((server) => {
    if (server.type === 'local') {
      const [command, ...args] = server.command;
      const env = Object.fromEntries(server.env.map((name) => [name, `\${${name}}`]));
      return [server.name, { command, args, env }];
    }
    const named = Object.entries(server.headers).map(([header, name]) => [header, `\${${name}}`]);
    const token = server.tokenEnv === undefined ? [] : [['Authorization', `Bearer \${${server.tokenEnv}}`]];
    return [
      server.name,
      { type: 'http', url: server.url, headers: Object.fromEntries([...named, ...token]) },
    ];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a pod's `tools`, `toolPreset` and `mcpServers` come to. */
import type { WrittenMcpServer, WrittenPodSpec, WrittenProjectSpec } from '../api/manifests.generated.ts';
import { FILE_TOOLS, type McpServer, type ToolName, type ToolPreset } from '../api/tools.ts';

/** What the pods of a project can name. */
export interface ProjectTools {
  readonly presets: Readonly<Record<string, ToolPreset>>;
  readonly servers: Readonly<Record<string, McpServer>>;
}

export function projectTools({ toolPresets = {}, mcpServers = {} }: WrittenProjectSpec): ProjectTools {
  const servers = Object.entries(mcpServers).sort(([a], [b]) => (a < b ? -1 : 1));
  const own = Object.entries(toolPresets).map(([name, { tools, mcpServers: named = [] }]) => {
    return [name, { ...(tools === undefined ? {} : { tools }), mcpServers: named }];
  });
  return {
    presets: {
      minimal: { tools: FILE_TOOLS, mcpServers: [] },
      default: { mcpServers: [] },
      advanced: { mcpServers: servers.map(([name]) => name) },
      ...Object.fromEntries(own),
    },
    servers: Object.fromEntries(servers.map(([name, written]) => [name, mcpServer(name, written)])),
  };
}

export const NO_TOOLS = projectTools({});

/** What is named and not there is left out: such a pod is never started, since its file has a problem. */
export function resolvedTools(
  { tools, toolPreset, mcpServers = [] }: WrittenPodSpec,
  { presets, servers }: ProjectTools,
): { readonly tools: readonly ToolName[] | undefined; readonly mcpServers: readonly McpServer[] } {
  const preset = toolPreset === undefined ? undefined : memberOf(presets, toolPreset);
  const names = [...new Set([...(preset?.mcpServers ?? []), ...mcpServers])].sort();
  return {
    tools: tools ?? preset?.tools,
    mcpServers: names.flatMap((name) => memberOf(servers, name) ?? []),
  };
}

function mcpServer(
  name: string,
  { command, env = [], url = '', headers = {}, tokenEnv, tools }: WrittenMcpServer,
): McpServer {
  const some = tools === undefined ? {} : { tools };
  if (command !== undefined) return { command, env, name, ...some, type: 'local' };
  const ordered = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const token = tokenEnv === undefined ? {} : { tokenEnv };
  return { headers: Object.fromEntries(ordered), name, ...token, ...some, type: 'remote', url };
}

function memberOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** What agents may use: Orca's names for tools, and MCP servers. */
import { isSecretName } from './redact.ts';

/** What a tool does is the same for every agent; agents with tools of their own get those that do it. */
export type ToolName =
  | 'read_file'
  | 'write_file'
  | 'edit_file'
  | 'list_files'
  | 'search_code'
  | 'run_command';

/** A program that the agent starts, or a server behind an address. Values of variables never stand here, only their names. */
export type McpServer = LocalMcpServer | RemoteMcpServer;

interface NamedMcpServer {
  readonly name: string;
  /** Tools of the server that may be used; undefined: all. */
  readonly tools?: readonly string[];
}

export interface LocalMcpServer extends NamedMcpServer {
  readonly type: 'local';
  /** Program and arguments; it talks MCP on standard input and output. */
  readonly command: readonly string[];
  /** Names of variables that it gets. */
  readonly env: readonly string[];
}

export interface RemoteMcpServer extends NamedMcpServer {
  readonly type: 'remote';
  /** It talks MCP over streamable HTTP. */
  readonly url: string;
  /** Header → name of the variable that holds its value. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the variable whose value is sent as `Authorization: Bearer …`. */
  readonly tokenEnv?: string;
}

/** A named set of tools. */
export interface ToolPreset {
  /** Undefined: all. */
  readonly tools?: readonly ToolName[];
  readonly mcpServers: readonly string[];
}

/** Files, and nothing that runs; the built-in preset `minimal`. */
export const FILE_TOOLS = [
  'read_file',
  'write_file',
  'edit_file',
  'list_files',
  'search_code',
] as const satisfies readonly ToolName[];

/** Names of those variables that are credentials by where they are sent, whatever they are called. */
export function mcpCredentials(servers: readonly McpServer[]): readonly string[] {
  return servers.flatMap((server) => {
    if (server.type === 'local') return [];
    const named = Object.entries(server.headers).filter(([header]) => isSecretName(header));
    return [...named.map(([, name]) => name), ...(server.tokenEnv === undefined ? [] : [server.tokenEnv])];
  });
}

/** Names of the variables that these servers get, by way of the agent. */
export function mcpVariables(servers: readonly McpServer[]): readonly string[] {
  return servers.flatMap((server) => {
    if (server.type === 'local') return server.env;
    return [...Object.values(server.headers), ...(server.tokenEnv === undefined ? [] : [server.tokenEnv])];
  });
}

/** The config.toml that Codex is started with: written for each round, so that nothing of an earlier one decides. */
import type { RunBrief } from '../api/run-contract.ts';
import type { McpServer } from '../api/tools.ts';
import type { Renderer } from './render.ts';

export interface CodexAccess {
  /** Variable with the key; undefined: its own login is used. */
  readonly keyName?: string;
  /** Undefined: OpenAI's own. */
  readonly baseUrl?: string;
}

const OPENAI = 'https://api.openai.com/v1';
/** What reaches out by itself, or keeps trying for ever. */
const OFF = ['unbounded_connection_retries', 'plugins', 'remote_plugin', 'apps', 'image_generation'];
/** Without these the model can change files and run nothing. */
const SHELL = ['shell_tool', 'unified_exec'];

export function codexConfig(brief: RunBrief, access: CodexAccess, render: Renderer): string {
  const { project, task, instructions, pod } = brief;
  const { tools, mcpServers = [] } = pod.spec;
  const { keyName, baseUrl = OPENAI } = access;
  const canRun = tools === undefined || tools.includes('run_command');
  const text = render('codex-config.toml.hbs', {
    project,
    task,
    keyName: keyName === undefined ? '' : tomlText(keyName),
    baseUrl: tomlText(baseUrl),
    instructions: instructions === undefined ? '' : tomlText(instructions),
    disabledFeatures: canRun ? OFF : [...OFF, ...SHELL],
    mcpServers: mcpServers.flatMap(mcpTable).join('\n'),
  });
  return `${text.trimEnd()}\n`;
}

/** Until a server has listed its tools: a package may be downloaded first. */
const START_SECONDS = 60;

function mcpTable(server: McpServer): readonly string[] {
  const start = `startup_timeout_sec = ${START_SECONDS}`;
  return [`[mcp_servers.${tomlText(server.name)}]`, start, ...mcpFields(server), ...toolFields(server), ''];
}

function mcpFields(server: McpServer): readonly string[] {
  if (server.type === 'local') {
    const [command = '', ...args] = server.command;
    return [
      `command = ${tomlText(command)}`,
      `args = ${tomlList(args)}`,
      `env_vars = ${tomlList(server.env)}`,
    ];
  }
  const headers = Object.entries(server.headers).map(
    ([header, name]) => `${tomlText(header)} = ${tomlText(name)}`,
  );
  return [
    `url = ${tomlText(server.url)}`,
    ...(server.tokenEnv === undefined ? [] : [`bearer_token_env_var = ${tomlText(server.tokenEnv)}`]),
    `env_http_headers = { ${headers.join(', ')} }`,
  ];
}

function toolFields({ tools }: McpServer): readonly string[] {
  return tools === undefined ? [] : [`enabled_tools = ${tomlList(tools)}`];
}

function tomlList(texts: readonly string[]): string {
  return `[${texts.map(tomlText).join(', ')}]`;
}

/** A basic string: what JSON escapes is escaped alike, and of the rest only DEL is not allowed. */
function tomlText(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\u007f', '\\u007f');
}

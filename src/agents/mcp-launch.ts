/** How an MCP server is reached, as the agent `claude` is told it. */

/** How one server is reached. `${NAME}` in a text stands for a variable, `${NAME:-text}` for it or the text. */
export type McpLaunch =
  | {
      readonly name: string;
      readonly type: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    }
  | {
      readonly name: string;
      /** Streamable HTTP, or server-sent events as older servers have them. */
      readonly type: 'http' | 'sse';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** Undefined: it is none. */
export function mcpLaunchIn(value: Readonly<Record<string, unknown>>): McpLaunch | undefined {
  const { name, type, command, args = [], env = {}, url, headers = {} } = value;
  if (typeof name !== 'string') return undefined;
  if (typeof command === 'string' && isTextList(args) && isTextRecord(env))
    return { name, type: 'stdio', command, args, env };
  if (typeof url === 'string' && isTextRecord(headers))
    return { name, type: type === 'sse' ? 'sse' : 'http', url, headers };
  return undefined;
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

export function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

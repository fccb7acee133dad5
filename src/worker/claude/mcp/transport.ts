/** How the SDK gets to a server: a program of its own with an environment of its own, or HTTP; what one message may have is limited. */
import { SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { McpLaunch } from '../../../agents/mcp-launch.ts';
import { OrcaError } from '../../../api/failure.ts';
import { COMMAND_MARK, LINEAGE_MARK, RUN_MARK } from '../../../lib/marked-processes.ts';
import { cappedFetch } from './capped-fetch.ts';
import { LocalTransport } from './local-transport.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export type McpTransport = LocalTransport | StreamableHTTPClientTransport | SSEClientTransport;

/** Bytes of one message, or of one answer over HTTP. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/** What every program gets; without the marks it would outlive a run that no PID namespace ends. */
const BASE = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TERM', 'USER', RUN_MARK, LINEAGE_MARK, COMMAND_MARK];

/** Ways to the server, to be tried one after the other; `patience`: milliseconds in which a program has to end. throws OrcaError for a variable that is not set. */
export function mcpTransports(
  launch: McpLaunch,
  { env, root, patience }: { readonly env: Variables; readonly root: string; readonly patience: number },
): readonly (() => McpTransport)[] {
  const fill = (text: string) => filledIn(text, env) ?? unset(text, launch.name);
  if (launch.type === 'stdio') {
    const own = Object.entries(launch.env).map(([name, text]) => [name, filledIn(text, env)] as const);
    const program = {
      argv: [launch.command, ...launch.args].map(fill),
      cwd: root,
      env: set([...BASE.map((name) => [name, env[name]] as const), ...own]),
      maxMessage: MAX_MESSAGE,
      patience,
    };
    return [() => new LocalTransport(program)];
  }
  const url = new URL(fill(launch.url));
  const headers = Object.fromEntries(
    Object.entries(launch.headers).map(([name, text]) => [name, fill(text)]),
  );
  const options = { requestInit: { headers } };
  const streamable = () => capped((fetch) => new StreamableHTTPClientTransport(url, { ...options, fetch }));
  const events = () => capped((fetch) => new SSEClientTransport(url, { ...options, fetch }));
  return launch.type === 'sse' ? [events] : [streamable, events];
}

/** Undefined: it names a variable that is not set. */
function filledIn(text: string, env: Variables): string | undefined {
  let isWhole = true;
  const filled = text.replace(/\$\{(\w+)(?::-([^}]*))?\}/g, (_whole, name: string, instead?: string) => {
    const value = env[name] ?? instead;
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled : undefined;
}

function unset(text: string, server: string): never {
  const name = /\$\{(\w+)\}/.exec(text)?.[1];
  const message = `The MCP server "${server}" needs the variable ${name}; set it in the environment that orca runs in`;
  throw new OrcaError({ kind: 'never', reason: 'CredentialsMissing', message });
}

function set(variables: readonly (readonly [string, string | undefined])[]): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** An answer that is too long ends the connection: nobody would get the rest of it. */
function capped<T extends McpTransport>(make: (fetch: typeof globalThis.fetch) => T): T {
  const transport = make(cappedFetch(MAX_MESSAGE, () => void transport.close()));
  return transport;
}

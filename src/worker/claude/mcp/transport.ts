/** How the SDK gets to a server: a program of its own with an environment of its own, or HTTP; what one message may have is limited. */
import { isAbsolute } from 'node:path';
import { SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { McpLaunch } from '../../../agents/mcp-launch.ts';
import { OrcaError } from '../../../api/failure.ts';
import { oneLine } from '../../../api/sanitize.ts';
import { COMMAND_MARK, LINEAGE_MARK, RUN_MARK } from '../../../lib/marked-processes.ts';
import { cappedFetch } from './capped-fetch.ts';
import { wrongServer } from './failure.ts';
import { type LocalLaunch, LocalTransport } from './local-transport.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export type McpTransport = LocalTransport | StreamableHTTPClientTransport | SSEClientTransport;

/** Bytes of one message, or of one answer over HTTP. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/** What every program gets besides a HOME; without the marks it would outlive a run that no PID namespace ends. */
const BASE = ['PATH', 'LANG', 'TERM', 'USER', 'ORCA_WORKSPACE', RUN_MARK, LINEAGE_MARK, COMMAND_MARK];
/** Where programs start: npm and the like believe what lies in the folder they start in and in those above, and no agent in a sandbox can write here. */
const START = '/';
/** A variable in a text, with what stands in for it where it is not set. */
const VARIABLE = /\$\{(\w+)(?::-([^}]*))?\}/g;

interface Place {
  readonly env: Variables;
  readonly home: string;
  /** Milliseconds in which a program has to end. */
  readonly patience: number;
}

/** Ways to the server, to be tried one after the other. throws OrcaError for what can't be used as it is written, or a variable that is not set. */
export function mcpTransports(launch: McpLaunch, place: Place): readonly (() => McpTransport)[] {
  const { env } = place;
  const fill = (text: string) => {
    const name = unsetIn(text, env);
    if (name !== undefined) throw unset(name, launch.name);
    return filledIn(text, env);
  };
  if (launch.type === 'stdio') {
    const program = localLaunch(launch, fill, place);
    return [() => new LocalTransport(program)];
  }
  const url = usableUrl(fill(launch.url), launch.name);
  const headers = Object.fromEntries(
    Object.entries(launch.headers).map(([name, text]) => [name, usableValue(name, fill(text), launch.name)]),
  );
  const options = { requestInit: { headers } };
  const streamable = () => capped((fetch) => new StreamableHTTPClientTransport(url, { ...options, fetch }));
  const events = () => capped((fetch) => new SSEClientTransport(url, { ...options, fetch }));
  return launch.type === 'sse' ? [events] : [streamable, events];
}

function localLaunch(
  { name, command, args, env: own }: Extract<McpLaunch, { readonly type: 'stdio' }>,
  fill: (text: string) => string,
  { env, home, patience }: Place,
): LocalLaunch {
  const program = fill(command);
  if (program.includes('/') && !isAbsolute(program))
    throw unusable(
      name,
      `has the program "${oneLine(program)}", which is relative: servers start in ${START}`,
    );
  const given = Object.entries(own).filter(([, text]) => unsetIn(text, env) === undefined);
  return {
    argv: [program, ...args.map(fill)],
    cwd: START,
    env: {
      ...set(BASE.map((each) => [each, env[each]] as const)),
      HOME: home,
      TMPDIR: home,
      ...set(given.map(([each, text]) => [each, filledIn(text, env)] as const)),
    },
    maxMessage: MAX_MESSAGE,
    patience,
  };
}

function usableUrl(text: string, server: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url;
  throw unusable(server, 'has no address of http or https, without name and password');
}

/** Of a header; the value is told to nobody. */
function usableValue(header: string, value: string, server: string): string {
  try {
    new Headers([[header, value]]);
    return value;
  } catch {
    throw unusable(server, `has the header ${oneLine(header)} with what no header can hold`);
  }
}

function unusable(server: string, what: string): OrcaError {
  return new OrcaError(wrongServer(`The MCP server "${server}" ${what}`));
}

/** The first variable that is neither set nor has something that stands in for it. */
function unsetIn(text: string, env: Variables): string | undefined {
  const [missing] = [...text.matchAll(VARIABLE)].filter(
    ([, name = '', instead]) => (env[name] ?? instead) === undefined,
  );
  return missing?.[1];
}

function filledIn(text: string, env: Variables): string {
  return text.replace(VARIABLE, (_whole, name: string, instead?: string) => env[name] ?? instead ?? '');
}

function unset(name: string, server: string): OrcaError {
  const message = `The MCP server "${server}" needs the variable ${name}; set it in the environment that orca runs in`;
  return new OrcaError({ kind: 'never', reason: 'CredentialsMissing', message });
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

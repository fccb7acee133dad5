/** One MCP server: started or reached, its tools listed, called within limits, and closed. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  type RequestOptions,
  StreamableHTTPClientTransport,
  type Tool,
} from '@modelcontextprotocol/client';
import type { McpLaunch } from '../../../agents/mcp-launch.ts';
import { type Failure, OrcaError } from '../../../api/failure.ts';
import type { ToolInput } from '../tool.ts';
import { answered, refusal, type ToolAnswer } from '../tool-answer.ts';
import { isOlderServer, mcpTrouble, startFailure } from './failure.ts';
import { LocalTransport } from './local-transport.ts';
import { textOfResult } from './result.ts';
import { type McpTransport, mcpTransports, type Variables } from './transport.ts';

/** Milliseconds. */
export interface McpLimits {
  /** Until a server has listed its tools; a package may be downloaded first. */
  readonly start: number;
  /** Of a call without an answer or a word of progress. */
  readonly silence: number;
  /** Of a call as a whole. */
  readonly call: number;
  /** Of a server that is told to end. */
  readonly end: number;
}

const LIMITS: McpLimits = { start: 60_000, silence: 120_000, call: 600_000, end: 500 };

export interface McpSurroundings {
  /** Of the agent's process, with the variables that servers are given by name. */
  readonly env: Variables;
  /** A new folder, HOME of local servers: nothing that an agent wrote in an earlier round. */
  readonly home: string;
  readonly signal: AbortSignal;
  readonly limits?: McpLimits;
}

export interface McpServer {
  readonly name: string;
  readonly tools: readonly Tool[];
  /** Never throws: what goes wrong is told to the model. */
  call(tool: Tool, input: ToolInput): Promise<ToolAnswer>;
  close(): Promise<void>;
  readonly failure?: undefined;
}

/** Tools, and pages of them, beyond which a list is none. */
const MAX_LISTED = 2000;
const MAX_PAGES = 50;

/** Never throws. */
export async function mcpServer(
  launch: McpLaunch,
  surroundings: McpSurroundings,
): Promise<McpServer | { readonly failure: Failure }> {
  const { signal, limits = LIMITS } = surroundings;
  const { name } = launch;
  const options = {
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.start)]),
    timeout: limits.start,
  };
  let connection: Connection | undefined;
  try {
    connection = await connected(launch, surroundings, options);
    const { client, close } = connection;
    return {
      name,
      tools: await toolsOf(client, name, options),
      call: (tool, input) => called(client, { tool, input, name }, surroundings),
      close,
    };
  } catch (error) {
    await connection?.close();
    return { failure: startFailure(error, name) };
  }
}

interface Connection {
  readonly client: Client;
  close(): Promise<void>;
}

/** By the newest way that the server knows. */
async function connected(
  launch: McpLaunch,
  surroundings: McpSurroundings,
  options: RequestOptions,
): Promise<Connection> {
  const { limits = LIMITS } = surroundings;
  const ways = mcpTransports(launch, { ...surroundings, patience: limits.end });
  let refusal: unknown;
  for (const way of ways) {
    const transport = way();
    const client = clientFor(transport);
    const close = () => closed(client, transport, limits);
    try {
      await client.connect(transport, options);
      return { client, close };
    } catch (error) {
      await close();
      refusal ??= error;
      if (!isOlderServer(error)) break;
    }
  }
  throw refusal;
}

/** It can do nothing for a server: no sampling, no questions to a person. A program that knows no other protocol than the newest is none we have met. */
function clientFor(transport: McpTransport): Client {
  const mode = transport instanceof LocalTransport ? 'legacy' : 'auto';
  return new Client({ name: 'orca', version: '1' }, { versionNegotiation: { mode } });
}

/** As it is now: what a server changes later is not obeyed. */
async function toolsOf(client: Client, name: string, options: RequestOptions): Promise<readonly Tool[]> {
  if (client.getServerCapabilities()?.tools === undefined) return [];
  const tools: Tool[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= MAX_PAGES && tools.length <= MAX_LISTED; page++) {
    const params = cursor === undefined ? {} : { cursor };
    const listed = await client.request({ method: 'tools/list', params }, options);
    tools.push(...listed.tools);
    cursor = listed.nextCursor;
    if (cursor === undefined) return tools;
  }
  const message = `The MCP server "${name}" lists tools without end; more than ${tools.length} were not read`;
  throw new OrcaError({ kind: 'never', reason: 'McpServerFailed', message });
}

interface Call {
  readonly name: string;
  readonly tool: Tool;
  readonly input: ToolInput;
}

async function called(
  client: Client,
  { name, tool: { outputSchema: _unchecked, ...tool }, input }: Call,
  { signal, limits = LIMITS }: McpSurroundings,
): Promise<ToolAnswer> {
  try {
    const result = await client.callTool(
      { name: tool.name, arguments: input },
      {
        signal,
        timeout: limits.silence,
        maxTotalTimeout: limits.call,
        resetTimeoutOnProgress: true,
        onprogress: () => undefined,
        toolDefinition: tool,
      },
    );
    const text = textOfResult(result);
    return result.isError === true ? refusal(text) : answered(text);
  } catch (error) {
    if (signal.aborted) return refusal('ended with the run');
    const trouble = client.transport === undefined ? 'has ended' : mcpTrouble(error);
    return refusal(`the MCP server "${name}" ${trouble}`);
  }
}

/** A session that it can't be told the end of is for the server to forget. */
async function closed(client: Client, transport: McpTransport, { end }: McpLimits): Promise<void> {
  if (transport instanceof StreamableHTTPClientTransport)
    await Promise.race([
      transport.terminateSession().catch(() => undefined),
      sleep(end, undefined, { ref: false }),
    ]);
  await client.close();
}

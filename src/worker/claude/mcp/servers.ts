/** The MCP servers of a task: all are there before the model is asked anything, and their tools are called `mcp__<server>__<tool>`. */
import type Anthropic from '@anthropic-ai/sdk';
import type { McpTask } from '../../../agents/claude-task.ts';
import type { Failure } from '../../../api/failure.ts';
import { capped, plain } from '../../../api/sanitize.ts';
import type { OfferedTool } from '../toolbox.ts';
import { type McpServer, type McpSurroundings, mcpServer } from './server.ts';

/** Of all servers together; characters of all definitions. */
const MAX_TOOLS = 200;
const MAX_DEFINITIONS = 200_000;
const MAX_DESCRIPTION = 2048;
/** What the Messages API takes for a name. */
const NAME = /^[\w-]{1,128}$/;

export type StartedServers =
  | { readonly tools: readonly OfferedTool[]; close(): Promise<void>; readonly failure?: undefined }
  | { readonly failure: Failure };

/** One that fails is told before anything is spent; the others are closed then. */
export async function startMcpServers(
  { servers, allowed }: McpTask,
  surroundings: McpSurroundings,
): Promise<StartedServers> {
  const wanted = servers.filter(({ name }) => mayUse(allowed, name));
  const started = await Promise.all(wanted.map((launch) => mcpServer(launch, surroundings)));
  const running = started.filter((server) => server.failure === undefined);
  const close = async () => {
    await Promise.all(running.map((server) => server.close()));
  };
  const tools = new Map(running.flatMap((server) => namedTools(server, allowed)));
  const failure =
    started.find((server) => server.failure !== undefined)?.failure ?? excess([...tools.values()]);
  if (failure !== undefined) {
    await close();
    return { failure };
  }
  return {
    close,
    tools: [...tools.values()],
  };
}

/** Whether anything of the server is allowed, or the one tool. */
function mayUse(allowed: readonly string[], server: string, tool?: string): boolean {
  const whole = `mcp__${server}`;
  return allowed.some((each) =>
    tool === undefined
      ? each === whole || each.startsWith(`${whole}__`)
      : each === whole || each === `${whole}__${tool}`,
  );
}

function namedTools(
  server: McpServer,
  allowed: readonly string[],
): readonly (readonly [string, OfferedTool])[] {
  return server.tools.flatMap((tool) => {
    const name = `mcp__${server.name}__${tool.name.replace(/[^\w-]/g, '_')}`;
    if (!mayUse(allowed, server.name, tool.name) || !NAME.test(name)) return [];
    return [[name, { definition: definitionOf(name, tool), call: (input) => server.call(tool, input) }]];
  });
}

function definitionOf(
  name: string,
  { description = '', inputSchema: { required = [], ...schema } }: McpServer['tools'][number],
): Anthropic.Tool {
  return {
    name,
    description: capped(plain(description), MAX_DESCRIPTION),
    input_schema: { ...schema, required, type: 'object' },
  };
}

function excess(tools: readonly OfferedTool[]): Failure | undefined {
  const size = JSON.stringify(tools.map(({ definition }) => definition)).length;
  const what =
    tools.length > MAX_TOOLS
      ? `offer ${tools.length} tools, and ${MAX_TOOLS} are allowed`
      : size > MAX_DEFINITIONS
        ? `describe their tools in ${size} characters, and ${MAX_DEFINITIONS} are allowed`
        : undefined;
  if (what === undefined) return undefined;
  const message = `The MCP servers of the pod ${what}; name those that are wanted in spec.mcpServers.<name>.tools of the project`;
  return { kind: 'never', reason: 'McpServerFailed', message };
}

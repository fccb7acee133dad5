/** The MCP servers of a task: all are there before the model is asked anything, and their tools are called `mcp__<server>__<tool>`. */
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { McpTask } from '../../../agents/claude-task.ts';
import type { Failure } from '../../../api/failure.ts';
import { oneLine } from '../../../api/sanitize.ts';
import type { OfferedTool } from '../toolbox.ts';
import { definitionOf } from './definition.ts';
import { type McpLimits, type McpServer, mcpServer } from './server.ts';
import type { Variables } from './transport.ts';

/** Of all servers together; characters of all definitions. */
const MAX_TOOLS = 200;
const MAX_DEFINITIONS = 200_000;

export type StartedServers =
  | {
      readonly tools: readonly OfferedTool[];
      /** What a person should know, one sentence each. */
      readonly remarks: readonly string[];
      close(): Promise<void>;
      readonly failure?: undefined;
    }
  | { readonly failure: Failure };

interface Surroundings {
  /** Of the agent's process, with the variables that servers are given by name. */
  readonly env: Variables;
  readonly signal: AbortSignal;
  readonly limits?: McpLimits;
}

/** One that fails is told before anything is spent; the others are closed then. */
export async function startMcpServers(
  { servers, allowed }: McpTask,
  surroundings: Surroundings,
): Promise<StartedServers> {
  const wanted = servers.filter(({ name }) => mayUse(allowed, name));
  const home = await fs.mkdtemp(join(surroundings.env.TMPDIR ?? tmpdir(), 'orca-mcp-'));
  const started = await Promise.all(wanted.map((launch) => mcpServer(launch, { ...surroundings, home })));
  const running = started.filter((server) => server.failure === undefined);
  const close = async () => {
    await Promise.all(running.map((server) => server.close()));
    // What a server has started may still write there; the folder goes with the task then.
    await fs.rm(home, { recursive: true, force: true }).catch(() => undefined);
  };
  const { tools, remarks } = offeredBy(running, allowed);
  const failure = started.find((server) => server.failure !== undefined)?.failure ?? excess(tools);
  if (failure !== undefined) {
    await close();
    return { failure };
  }
  return { close, tools, remarks };
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

/** The tools that are allowed and can be described; the others that are allowed are remarked on. */
function offeredBy(
  servers: readonly McpServer[],
  allowed: readonly string[],
): { readonly tools: readonly OfferedTool[]; readonly remarks: readonly string[] } {
  const tools = new Map<string, OfferedTool>();
  const remarks: string[] = [];
  for (const server of servers) {
    remarks.push(...missingFrom(server, allowed));
    for (const tool of server.tools.filter(({ name }) => mayUse(allowed, server.name, name))) {
      const name = `mcp__${server.name}__${tool.name.replace(/[^\w-]/g, '_')}`;
      const definition = definitionOf(name, tool);
      if ('unusable' in definition)
        remarks.push(
          `The tool "${oneLine(tool.name, 64)}" of the MCP server "${server.name}" ${definition.unusable}: it is left out.`,
        );
      else tools.set(name, { definition, call: (input) => server.call(tool, input) });
    }
  }
  return { tools: [...tools.values()], remarks: remarks.slice(0, MAX_TOOLS) };
}

/** A name that the server has no tool for is most often a typing error. */
function missingFrom({ name, tools }: McpServer, allowed: readonly string[]): readonly string[] {
  const prefix = `mcp__${name}__`;
  const known = new Set(tools.map((tool) => prefix + tool.name));
  return allowed
    .filter((each) => each.startsWith(prefix) && !known.has(each))
    .map((each) => `The MCP server "${name}" has no tool "${each.slice(prefix.length)}": it is left out.`);
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

/** What the Messages API loop is told on its standard input: written by the runtime, parsed by the worker. */
import type { Price } from '../api/rates.ts';
import type { Cap } from '../api/spend.ts';
import type { ToolName } from '../api/tools.ts';
import { isSessionId, jsonObjectIn } from './events.ts';
import { isTextList, isTextRecord, type McpLaunch, mcpLaunchIn } from './mcp-launch.ts';

export const TOOL_NAMES = [
  'read_file',
  'write_file',
  'edit_file',
  'list_files',
  'search_code',
  'run_command',
] as const satisfies readonly ToolName[];

export interface ClaudeTask {
  readonly version: 1;
  /** Full model id. */
  readonly model: string;
  readonly system: string;
  /** What is said in the session. */
  readonly prompt: string;
  /** What is said instead when there is no session to continue. */
  readonly promptWithoutSession: string;
  /** Output tokens of one response. */
  readonly maxTokens: number;
  /** Responses of one round. */
  readonly maxTurns: number;
  /** Undefined: all. */
  readonly tools?: readonly ToolName[];
  readonly sessionId?: string;
  /** What the round may use at most. */
  readonly cap?: Cap;
  readonly price?: Price;
  readonly mcp?: McpTask;
}

/** The MCP servers of a task. */
export interface McpTask {
  readonly servers: readonly McpLaunch[];
  /** As `mcp__server` or `mcp__server__tool`; what is not named is not there. */
  readonly allowed: readonly string[];
  /** Values of the variables that the servers need. Here rather than in the agent's environment, which commands of the model can read. */
  readonly variables: Readonly<Record<string, string>>;
}

export function claudeTaskText(task: ClaudeTask): string {
  return JSON.stringify(task);
}

/** The task that a text holds, or undefined when it is none of this version. */
export function claudeTaskIn(text: string): ClaudeTask | undefined {
  const {
    version,
    model,
    system,
    prompt,
    promptWithoutSession,
    maxTokens,
    maxTurns,
    tools,
    sessionId,
    cap,
    price,
    mcp,
  } = jsonObjectIn(text) ?? {};
  if (version !== 1 || typeof model !== 'string' || typeof system !== 'string') return undefined;
  if (typeof prompt !== 'string' || typeof promptWithoutSession !== 'string') return undefined;
  if (typeof maxTokens !== 'number' || typeof maxTurns !== 'number') return undefined;
  if (tools !== undefined && !Array.isArray(tools)) return undefined;
  const limits = claudeLimits(cap, price);
  if (limits === undefined) return undefined;
  const servers = mcp === undefined ? undefined : mcpTaskIn(mcp);
  if (mcp !== undefined && servers === undefined) return undefined;
  return {
    version,
    model,
    system,
    prompt,
    promptWithoutSession,
    maxTokens,
    maxTurns,
    ...(tools === undefined ? {} : { tools: TOOL_NAMES.filter((name) => tools.includes(name)) }),
    ...(typeof sessionId === 'string' && isSessionId(sessionId) ? { sessionId } : {}),
    ...limits,
    ...(servers === undefined ? {} : { mcp: servers }),
  };
}

/** Undefined: it is none. */
function mcpTaskIn(value: unknown): McpTask | undefined {
  const { servers, allowed, variables } = isRecord(value) ? value : {};
  if (!Array.isArray(servers) || !isTextList(allowed) || !isTextRecord(variables)) return undefined;
  const launches = servers.map((each: unknown) => (isRecord(each) ? mcpLaunchIn(each) : undefined));
  if (!launches.every((launch) => launch !== undefined)) return undefined;
  return { servers: launches, allowed, variables };
}

/** Undefined: something is there that sets no limit one could hold to. */
function claudeLimits(cap: unknown, price: unknown): Pick<ClaudeTask, 'cap' | 'price'> | undefined {
  if ((cap !== undefined && !isCap(cap)) || (price !== undefined && !isPrice(price))) return undefined;
  return { ...(cap === undefined ? {} : { cap }), ...(price === undefined ? {} : { price }) };
}

function isCap(value: unknown): value is Cap {
  if (!isRecord(value)) return false;
  const { tokens, usd } = value;
  return (
    (tokens === undefined || typeof tokens === 'number') && (usd === undefined || typeof usd === 'number')
  );
}

function isPrice(value: unknown): value is Price {
  return (
    isRecord(value) && hasRates(value) && (value.longPrompt === undefined || isLongPrompt(value.longPrompt))
  );
}

function isLongPrompt(value: unknown): boolean {
  return isRecord(value) && hasRates(value) && typeof value.above === 'number';
}

function hasRates(value: Readonly<Record<string, unknown>>): boolean {
  return ['input', 'output', 'cacheRead', 'cacheWrite'].every((rate) => typeof value[rate] === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

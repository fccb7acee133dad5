/** What the Messages API loop is told on its standard input: written by the runtime, parsed by the worker. */
import type { ToolName } from '../api/desired.ts';
import { isSessionId, jsonObjectIn } from './events.ts';

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
}

export function claudeTaskText(task: ClaudeTask): string {
  return JSON.stringify(task);
}

/** The task that a text holds, or undefined when it is none of this version. */
export function claudeTaskIn(text: string): ClaudeTask | undefined {
  const { version, model, system, prompt, promptWithoutSession, maxTokens, maxTurns, tools, sessionId } =
    jsonObjectIn(text) ?? {};
  if (version !== 1 || typeof model !== 'string' || typeof system !== 'string') return undefined;
  if (typeof prompt !== 'string' || typeof promptWithoutSession !== 'string') return undefined;
  if (typeof maxTokens !== 'number' || typeof maxTurns !== 'number') return undefined;
  if (tools !== undefined && !Array.isArray(tools)) return undefined;
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
  };
}

/** Orca's own agent, run inside the sandbox: a task on standard input, events as JSON lines on standard output. */
import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import type Anthropic from '@anthropic-ai/sdk';
import { type ClaudeTask, claudeTaskIn } from '../../agents/claude-task.ts';
import type { Failure } from '../../api/failure.ts';
import type { AgentEvent } from '../../api/run-contract.ts';
import { type Conversation, converse } from './conversation.ts';
import type { McpLimits } from './mcp/server.ts';
import type { StartedServers } from './mcp/servers.ts';
import { type Access, messagesApi } from './messages-api.ts';
import { loadSession, saveSession } from './session.ts';
import { toolbox } from './toolbox.ts';

export interface ClaudeIo {
  /** Takes whole lines. */
  write(text: string): void;
  /** The environment of this process: HOME, the key, the base URL. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The workspace. */
  readonly cwd: string;
  /** Aborted on SIGTERM: commands of tools are ended. */
  readonly signal: AbortSignal;
  /** Of MCP servers, where other times are wanted than those that hold. */
  readonly mcpLimits?: McpLimits;
}

/** Variables that no command of a tool gets to see. */
const MODEL_ACCESS = /^ANTHROPIC_/;

/** Exit code: 0 when the model is done, 1 after an `error` event. `stdin` is the text of a ClaudeTask. */
export async function claudeMain(stdin: string, io: ClaudeIo): Promise<number> {
  const emit = (event: AgentEvent) => io.write(`${JSON.stringify(event)}\n`);
  const task = claudeTaskIn(stdin);
  if (task === undefined) return failed(emit, { kind: 'never', reason: 'AgentFailed', message: NO_TASK });
  const credential = credentialIn(io.env);
  if (credential === undefined)
    return failed(emit, { kind: 'never', reason: 'CredentialsMissing', message: NO_KEY });

  const root = await realpath(io.cwd);
  const servers = await mcpServersOf(task, root, io);
  if (servers?.failure !== undefined) return failed(emit, servers.failure);
  try {
    const session = await openSession(task, io.env.HOME ?? root, emit);
    for (const text of servers?.remarks ?? []) emit({ type: 'text', text });
    const env = commandEnvironment(io.env);
    const ending = await converse({
      task,
      emit,
      api: messagesApi({ credential, baseUrl: present(io.env.ANTHROPIC_BASE_URL) }, task),
      tools: toolbox(task.tools, { root, env, signal: io.signal }, servers?.tools),
      messages: session.messages,
      save: session.save,
      signal: io.signal,
    });
    if (ending.failure !== undefined) return failed(emit, ending.failure);
    emit({ type: 'result', summary: ending.summary });
    return 0;
  } finally {
    await servers?.close();
  }
}

/** Loaded for who has some: the SDK costs more than the rest of the start. */
async function mcpServersOf(
  { mcp }: ClaudeTask,
  root: string,
  io: ClaudeIo,
): Promise<StartedServers | undefined> {
  if (mcp === undefined) return undefined;
  const { startMcpServers } = await import('./mcp/servers.ts');
  return startMcpServers(mcp, {
    env: { ...io.env, ...mcp.variables, ORCA_WORKSPACE: root },
    signal: io.signal,
    ...(io.mcpLimits && { limits: io.mcpLimits }),
  });
}

const NO_TASK =
  'The agent claude got no task on its standard input; agent and worker are of different versions';
const NO_KEY = 'The agent claude has no key; set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN where orca runs';

function failed(emit: (event: AgentEvent) => void, failure: Failure): number {
  emit({ type: 'error', failure });
  return 1;
}

/** The session that the task continues, or a new one that gets the whole prompt. */
async function openSession(
  task: ClaudeTask,
  home: string,
  emit: (event: AgentEvent) => void,
): Promise<Pick<Conversation, 'messages' | 'save'>> {
  const earlier = task.sessionId === undefined ? undefined : await loadSession(home, task.sessionId);
  const id = earlier === undefined || task.sessionId === undefined ? randomUUID() : task.sessionId;
  emit({ type: 'session', id });
  if (task.sessionId !== undefined && earlier === undefined)
    emit({ type: 'text', text: `The session ${task.sessionId} is gone; a new one gets the whole task.` });
  return {
    messages: earlier === undefined ? asked([], task.promptWithoutSession) : asked(earlier, task.prompt),
    save: (messages) => saveSession(home, id, messages),
  };
}

/** The messages with a prompt at their end, joined to what the user said last if the model has not answered it. */
function asked(
  messages: readonly Anthropic.MessageParam[],
  prompt: string,
): readonly Anthropic.MessageParam[] {
  const text = { type: 'text', text: prompt } as const;
  const last = messages.at(-1);
  if (last?.role !== 'user' || typeof last.content === 'string')
    return [...messages, { role: 'user', content: [text] }];
  return [...messages.slice(0, -1), { role: 'user', content: [...last.content, text] }];
}

function commandEnvironment(env: ClaudeIo['env']): Readonly<Record<string, string>> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || MODEL_ACCESS.test(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** The key, if both are set. */
function credentialIn(env: ClaudeIo['env']): Access['credential'] | undefined {
  const apiKey = present(env.ANTHROPIC_API_KEY);
  const authToken = present(env.ANTHROPIC_AUTH_TOKEN);
  if (apiKey !== undefined) return { apiKey };
  return authToken === undefined ? undefined : { authToken };
}

function present(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}

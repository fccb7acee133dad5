/** One request to the Messages API: streamed, cached, with explicit retries and a limit on silence. */
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';
import type { ClaudeTask } from '../../agents/claude-task.ts';
import type { Failure } from '../../api/failure.ts';
import { failureFor, isCutShort } from './api-failure.ts';

/** Retries of a request that was refused for the moment, and of one whose answer was cut short. */
const MAX_RETRIES = 2;
/** Milliseconds before the first retry of an answer that broke off; twice as many before the next. */
const FIRST_PAUSE = 500;
/** Milliseconds without any event of a stream after which it counts as cut. */
const MAX_SILENCE = 300_000;

export interface Access {
  /** One of them: the client refuses two. */
  readonly credential: { readonly apiKey: string } | { readonly authToken: string };
  readonly baseUrl: string | undefined;
}

interface Request {
  readonly messages: readonly Anthropic.MessageParam[];
  readonly tools: readonly Anthropic.Tool[];
  /** Of the answer. */
  readonly maxTokens: number;
  /** Text as it comes. */
  onText(delta: string): void;
  /** The answer broke off after this much was used: its text is void, and the next try begins anew. */
  onBreak(usage: Anthropic.Usage): void;
  readonly signal: AbortSignal;
}

type Answer =
  | { readonly message: Anthropic.Message; readonly failure?: undefined }
  | { readonly failure: Failure };

export interface MessagesApi {
  ask(request: Request): Promise<Answer>;
}

export function messagesApi(access: Access, task: ClaudeTask): MessagesApi {
  const client = new Anthropic({
    ...access.credential,
    ...(access.baseUrl === undefined ? {} : { baseURL: access.baseUrl }),
    maxRetries: MAX_RETRIES,
    timeout: MAX_SILENCE,
    logLevel: 'off',
    openTelemetry: false,
  });
  return {
    ask: async (request) => {
      for (let retries = 0; ; retries++) {
        const attempt = await attempted(client, task, request);
        if ('message' in attempt) return attempt;
        const { error, begun } = attempt;
        if (begun !== undefined) request.onBreak(begun.usage);
        if (retries >= MAX_RETRIES || !isCutShort(error) || request.signal.aborted)
          return { failure: failureFor(error, task.model) };
        await pause(FIRST_PAUSE * 2 ** retries, request.signal);
      }
    },
  };
}

type Attempt =
  | { readonly message: Anthropic.Message }
  | { readonly error: unknown; readonly begun: Anthropic.Message | undefined };

async function attempted(client: Anthropic, task: ClaudeTask, request: Request): Promise<Attempt> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), MAX_SILENCE);
  let begun: Anthropic.Message | undefined;
  try {
    const stream = client.messages.stream(paramsOf(task, request), {
      signal: AbortSignal.any([request.signal, silence.signal]),
    });
    stream.on('streamEvent', (_event, snapshot) => {
      begun = snapshot;
      timer.refresh();
    });
    stream.on('text', (delta) => request.onText(delta));
    return { message: await stream.finalMessage() };
  } catch (error) {
    return { error, begun };
  } finally {
    clearTimeout(timer);
  }
}

/** Shorter when the signal is aborted. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Three cache points: the tools, the system prompt, and everything said so far. */
function paramsOf(task: ClaudeTask, { messages, tools, maxTokens }: Request): Anthropic.MessageStreamParams {
  const cached = { cache_control: { type: 'ephemeral' } } as const;
  return {
    model: task.model,
    max_tokens: maxTokens,
    system: [{ type: 'text', text: task.system, ...cached }],
    tools: tools.map((tool, index) => (index === tools.length - 1 ? { ...tool, ...cached } : tool)),
    messages: messages.map((message, index) =>
      index === messages.length - 1 ? withCachePoint(message) : message,
    ),
  };
}

/** Only blocks that the loop itself writes get the mark; an answer of the model is sent back as it came. */
function withCachePoint(message: Anthropic.MessageParam): Anthropic.MessageParam {
  if (message.role !== 'user' || typeof message.content === 'string') return message;
  const last = message.content.at(-1);
  if (last?.type !== 'text' && last?.type !== 'tool_result') return message;
  return {
    role: 'user',
    content: [...message.content.slice(0, -1), { ...last, cache_control: { type: 'ephemeral' } }],
  };
}

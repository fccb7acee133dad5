/** One request to the Messages API: streamed, cached, with explicit retries and a limit on silence. */
import Anthropic from '@anthropic-ai/sdk';
import type { ClaudeTask } from '../../agents/claude-task.ts';
import type { Failure } from '../../api/failure.ts';
import { failureFor, isCutShort } from './api-failure.ts';

/** Retries of a request that was refused for the moment, and of one whose answer was cut short. */
const MAX_RETRIES = 2;
/** Milliseconds without any event of a stream after which it counts as cut. */
const MAX_SILENCE = 300_000;

export interface Access {
  /** One of them: the client refuses two. */
  readonly credential: { readonly apiKey: string } | { readonly authToken: string };
  readonly baseUrl: string | undefined;
}

export interface Request {
  readonly messages: readonly Anthropic.MessageParam[];
  readonly tools: readonly Anthropic.Tool[];
  /** Text as it comes; what was given before a cut is given again by the next try. */
  onText(delta: string): void;
  readonly signal: AbortSignal;
}

export type Answer =
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
        try {
          return { message: await streamed(client, task, request) };
        } catch (error) {
          const isFinal = retries >= MAX_RETRIES || !isCutShort(error) || request.signal.aborted;
          if (isFinal) return { failure: failureFor(error, task.model) };
        }
      }
    },
  };
}

async function streamed(client: Anthropic, task: ClaudeTask, request: Request): Promise<Anthropic.Message> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), MAX_SILENCE);
  try {
    const stream = client.messages.stream(paramsOf(task, request), {
      signal: AbortSignal.any([request.signal, silence.signal]),
    });
    stream.on('streamEvent', () => timer.refresh());
    stream.on('text', (delta) => request.onText(delta));
    return await stream.finalMessage();
  } finally {
    clearTimeout(timer);
  }
}

/** Three cache points: the tools, the system prompt, and everything said so far. */
function paramsOf(task: ClaudeTask, { messages, tools }: Request): Anthropic.MessageStreamParams {
  const cached = { cache_control: { type: 'ephemeral' } } as const;
  return {
    model: task.model,
    max_tokens: task.maxTokens,
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

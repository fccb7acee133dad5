/** How the model APIs of three vendors stream one answer: what the stand-in writes when it is asked in each of their ways. */

/** One block of an answer's content. */
export type Block =
  | { readonly text: string }
  /** A text as input is what OpenAI calls a custom tool. */
  | { readonly tool: string; readonly input: unknown; readonly id?: string };

/** An answer, perhaps one that breaks off. */
export interface Answer {
  /** Milliseconds before it begins. */
  readonly after?: number;
  readonly blocks: readonly Block[];
  /** `tool_use` or `end_turn` if left out; of the Messages API alone. */
  readonly stop?: string;
  /** Overrides, by the names of the Messages API. */
  readonly usage?: Readonly<Record<string, number>>;
  /** Events after which the stream breaks off: the connection is closed, or what is named comes instead. */
  readonly cutAfter?: number;
  readonly cutBy?: 'error' | 'garbage';
}

export interface Dialect {
  /** The request offers tools: it is the agent's own work, and no title or summary beside it. */
  isWork(body: Readonly<Record<string, unknown>>): boolean;
  /** Whole lines of the event stream, one string an event. */
  events(answer: Answer): readonly string[];
  error(type: string, message: string): unknown;
}

/** Undefined: nothing that these APIs answer. */
export function dialectOf(path: string): Dialect | undefined {
  if (path.includes('/messages')) return messages;
  if (path.includes('/responses')) return responses;
  return path.includes(':streamGenerateContent') || path.includes(':generateContent') ? gemini : undefined;
}

const USAGE = {
  input_tokens: 100,
  output_tokens: 20,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 0,
};

function hasTools(body: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(body.tools) && body.tools.length > 0;
}

function named(event: { readonly type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

const messages: Dialect = {
  isWork: hasTools,
  error: (type, message) => ({ type: 'error', error: { type, message } }),
  events({ blocks, stop, usage }) {
    const counts = { ...USAGE, output_tokens: 1, ...usage };
    const reason = stop ?? (blocks.some((block) => 'tool' in block) ? 'tool_use' : 'end_turn');
    const message = { id: freshId('msg'), type: 'message', role: 'assistant', model: 'm', content: [] };
    const ends = { stop_reason: null, stop_sequence: null };
    return [
      { type: 'message_start', message: { ...message, ...ends, usage: counts } },
      ...blocks.flatMap(messageBlock),
      {
        type: 'message_delta',
        delta: { stop_reason: reason, stop_sequence: null },
        usage: { output_tokens: USAGE.output_tokens, ...usage },
      },
      { type: 'message_stop' },
    ].map(named);
  },
};

function messageBlock(
  block: Block,
  index: number,
): readonly ({ readonly type: string } & Readonly<Record<string, unknown>>)[] {
  const isTool = 'tool' in block;
  const start = isTool
    ? { type: 'tool_use', id: block.id ?? freshId('call'), name: block.tool, input: {} }
    : { type: 'text', text: '' };
  const delta = isTool
    ? { type: 'input_json_delta', partial_json: JSON.stringify(block.input) }
    : { type: 'text_delta', text: block.text };
  return [
    { type: 'content_block_start', index, content_block: start },
    { type: 'content_block_delta', index, delta },
    { type: 'content_block_stop', index },
  ];
}

const responses: Dialect = {
  // Newer models get their tools as the first item of the input.
  isWork: (body) => hasTools(body) || JSON.stringify(body.input ?? '').includes('"additional_tools"'),
  error: (type, message) => ({ error: { type, message, code: type } }),
  events({ blocks, usage }) {
    const counts = { ...USAGE, ...usage };
    const id = freshId('resp');
    const items = blocks.map(responseItem);
    const told = {
      input_tokens: counts.input_tokens,
      input_tokens_details: { cached_tokens: counts.cache_read_input_tokens },
      output_tokens: counts.output_tokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: counts.input_tokens + counts.output_tokens,
    };
    return [
      { type: 'response.created', response: { id, status: 'in_progress' } },
      ...items.flatMap((item, output_index) => [
        { type: 'response.output_item.added', output_index, item },
        { type: 'response.output_item.done', output_index, item },
      ]),
      { type: 'response.completed', response: { id, status: 'completed', output: items, usage: told } },
    ].map(named);
  },
};

function responseItem(block: Block): object {
  const status = 'completed';
  if ('text' in block) {
    const content = [{ type: 'output_text', text: block.text, annotations: [] }];
    return { type: 'message', id: freshId('msg'), role: 'assistant', status, content };
  }
  // A tool of an MCP server is written `namespace/name`.
  const [name, namespace] = block.tool.split('/').reverse();
  const named = namespace === undefined ? { name } : { namespace, name };
  const call = { call_id: block.id ?? freshId('call'), ...named, status };
  return typeof block.input === 'string'
    ? { ...call, type: 'custom_tool_call', id: freshId('ctc'), input: block.input }
    : { ...call, type: 'function_call', id: freshId('fc'), arguments: JSON.stringify(block.input) };
}

const gemini: Dialect = {
  isWork: hasTools,
  error: (status, message) => ({ error: { code: 0, message, status } }),
  events({ blocks, usage }) {
    const counts = { ...USAGE, ...usage };
    const parts = blocks.map((block) =>
      'tool' in block ? { functionCall: { name: block.tool, args: block.input } } : { text: block.text },
    );
    const candidate = (part: object, isLast: boolean) => ({
      content: { role: 'model', parts: [part] },
      index: 0,
      ...(isLast ? { finishReason: 'STOP' } : {}),
    });
    const usageMetadata = {
      promptTokenCount: counts.input_tokens,
      cachedContentTokenCount: counts.cache_read_input_tokens,
      candidatesTokenCount: counts.output_tokens,
      totalTokenCount: counts.input_tokens + counts.output_tokens,
    };
    return parts.map((part, index) => {
      const event = { candidates: [candidate(part, index === parts.length - 1)], usageMetadata };
      return `data: ${JSON.stringify(event)}\n\n`;
    });
  },
};

let ids = 0;

function freshId(kind: string): string {
  ids += 1;
  return `${kind}_${ids}`;
}

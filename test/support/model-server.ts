/** A stand-in for the Messages API on loopback that answers from a script, one reply a request, and remembers the requests. */
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { atEnd } from './temporary.ts';

/** One block of an answer's content. */
type Block =
  | { readonly text: string }
  | { readonly tool: string; readonly input: unknown; readonly id?: string };

/** One reply: an answer, perhaps one that breaks off, an error status, or silence. */
export type Reply =
  | {
      readonly blocks: readonly Block[];
      /** `tool_use` or `end_turn` if left out. */
      readonly stop?: string;
      readonly usage?: Readonly<Record<string, number>>;
      /** Events after which the stream breaks off: the connection is closed, or what is named comes instead. */
      readonly cutAfter?: number;
      readonly cutBy?: 'error' | 'garbage';
    }
  | { readonly silent: true }
  | { readonly status: number; readonly type: string; readonly message: string };

interface AskedRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: {
    readonly model: string;
    readonly system: readonly unknown[];
    readonly tools: readonly { readonly name: string }[];
    readonly messages: readonly {
      readonly role: string;
      readonly content: readonly Record<string, unknown>[];
    }[];
  };
}

export interface ModelServer {
  readonly url: string;
  /** Every request so far. */
  readonly requests: readonly AskedRequest[];
}

/** The last reply is repeated when the script is over. */
export async function startModelServer(script: readonly Reply[]): Promise<ModelServer> {
  const requests: AskedRequest[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ headers: request.headers, body: JSON.parse(await text(request)) });
    const reply = script[Math.min(requests.length, script.length) - 1];
    if (reply !== undefined) send(reply, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the model server has no port');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

function send(reply: Reply, response: ServerResponse): void {
  if ('silent' in reply) return;
  if ('status' in reply) {
    const error = { type: 'error', error: { type: reply.type, message: reply.message } };
    response.writeHead(reply.status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
    response.end(JSON.stringify(error));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of eventsOf(reply).slice(0, reply.cutAfter))
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  if (reply.cutAfter === undefined) response.end();
  else if (reply.cutBy === 'error') response.end(`event: error\ndata: ${JSON.stringify(OVERLOADED)}\n\n`);
  else if (reply.cutBy === 'garbage') response.end('event: content_block_delta\ndata: {"type":"con\n\n');
  else response.socket?.end();
}

const OVERLOADED = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };

type ServerEvent = { readonly type: string } & Readonly<Record<string, unknown>>;
type Answer = Extract<Reply, { readonly blocks: readonly Block[] }>;

function eventsOf({ blocks, stop, usage }: Answer): readonly ServerEvent[] {
  const counts = {
    input_tokens: 100,
    output_tokens: 1,
    cache_read_input_tokens: 0,
    cache_creation_input_tokens: 0,
  };
  const reason = stop ?? (blocks.some((block) => 'tool' in block) ? 'tool_use' : 'end_turn');
  const message = {
    id: 'msg',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [],
    stop_reason: null,
  };
  return [
    { type: 'message_start', message: { ...message, stop_sequence: null, usage: { ...counts, ...usage } } },
    ...blocks.flatMap(blockEvents),
    {
      type: 'message_delta',
      delta: { stop_reason: reason, stop_sequence: null },
      usage: { output_tokens: 20, ...usage },
    },
    { type: 'message_stop' },
  ];
}

function blockEvents(block: Block, index: number): readonly ServerEvent[] {
  const isTool = 'tool' in block;
  const start = isTool
    ? { type: 'tool_use', id: block.id ?? `call_${index}`, name: block.tool, input: {} }
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

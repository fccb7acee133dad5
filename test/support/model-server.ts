/** A stand-in for the model APIs on loopback that answers from a script, one reply a request, and remembers the requests. */
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, type Dialect, dialectOf } from './model-dialects.ts';
import { atEnd } from './temporary.ts';

/** One reply: an answer, perhaps one that breaks off, an error status, or silence. */
export type Reply =
  | Answer
  | { readonly silent: true }
  | { readonly status: number; readonly type: string; readonly message: string };

interface AskedRequest {
  readonly path: string;
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

/** What is answered to a request that is none of the agent's work: a title, a summary. */
const ASIDE: Answer = { blocks: [{ text: 'ok' }] };

/** The last reply is repeated when the script is over; what offers no tools is answered aside of it, unless it is refused, or critics ask. */
export async function startModelServer(
  script: readonly Reply[],
  from: 'agents' | 'critics' = 'agents',
): Promise<ModelServer> {
  const requests: AskedRequest[] = [];
  let next = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const dialect = dialectOf(path);
    const body = await text(request);
    if (dialect === undefined) return void response.writeHead(404).end('{}');
    if (path.includes('count_tokens')) return void response.end('{"input_tokens":100}');
    const asked = JSON.parse(body);
    requests.push({ path, headers: request.headers, body: asked });
    const reply = script[Math.min(next, script.length - 1)];
    const isAnswer = reply !== undefined && 'blocks' in reply;
    if (isAnswer && from === 'agents' && !dialect.isWork(asked)) return send(ASIDE, dialect, response);
    next += 1;
    if (isAnswer) await delay(reply.after ?? 0);
    if (reply !== undefined) send(reply, dialect, response);
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

function send(reply: Reply, dialect: Dialect, response: ServerResponse): void {
  if ('silent' in reply) return;
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
    response.end(JSON.stringify(dialect.error(reply.type, reply.message)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of dialect.events(reply).slice(0, reply.cutAfter)) response.write(event);
  if (reply.cutAfter === undefined) response.end();
  else if (reply.cutBy === 'error') response.end(`event: error\ndata: ${JSON.stringify(OVERLOADED)}\n\n`);
  else if (reply.cutBy === 'garbage') response.end('event: content_block_delta\ndata: {"type":"con\n\n');
  else response.socket?.end();
}

const OVERLOADED = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };

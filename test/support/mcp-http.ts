/** The MCP server of tests over HTTP on loopback. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createMcpHandler, type Transport } from '@modelcontextprotocol/server';
import { toolServer } from './mcp-tools.ts';
import { atEnd } from './temporary.ts';

export interface ToolServer {
  readonly url: string;
  /** Headers of every request so far. */
  readonly headers: readonly IncomingMessage['headers'][];
}

/** `refuse`: what is answered instead, by status and headers. */
export async function startToolServer(
  refuse?: (path: string) => { readonly status: number; readonly location?: string } | undefined,
): Promise<ToolServer> {
  const handler = createMcpHandler(() => toolServer());
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    headers.push(request.headers);
    const body = await buffer(request);
    const refused = refuse?.(path);
    if (refused !== undefined) {
      const { status, location } = refused;
      return void response.writeHead(status, location === undefined ? {} : { location }).end('refused');
    }
    const answer = await handler.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
        ...(body.length === 0 ? {} : { body }),
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body !== null) for await (const chunk of answer.body) response.write(chunk);
    response.end();
  });
  atEnd(handler.close);
  return { url: await listening(server), headers };
}

/** The same over server-sent events, as servers had it before 2025: a stream that says where to post. */
export async function startOldToolServer(): Promise<ToolServer> {
  const headers: IncomingMessage['headers'][] = [];
  const transport: Transport = {
    start: async () => undefined,
    send: async () => undefined,
    close: async () => undefined,
  };
  const server = createServer(async (request, response) => {
    headers.push(request.headers);
    const body = await buffer(request);
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const send = (event: string, data: string) => response.write(`event: ${event}\ndata: ${data}\n\n`);
      transport.send = async (message) => void send('message', JSON.stringify(message));
      await toolServer().connect(transport);
      send('endpoint', '/messages?session=1');
      return;
    }
    if (request.url === '/sse') return void response.writeHead(405).end();
    response.writeHead(202).end();
    transport.onmessage?.(JSON.parse(body.toString('utf8')));
  });
  return { url: (await listening(server)).replace(/\/mcp$/, '/sse'), headers };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the tool server has no port');
  return `http://127.0.0.1:${address.port}/mcp`;
}

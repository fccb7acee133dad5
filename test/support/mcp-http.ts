/** The MCP server of tests over HTTP on loopback. */
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createMcpHandler } from '@modelcontextprotocol/server';
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(async () => {
    server.closeAllConnections();
    server.close();
    await handler.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the tool server has no port');
  return { url: `http://127.0.0.1:${address.port}/mcp`, headers };
}

/** A Git server over smart HTTP on loopback: `git http-backend` behind Basic authentication. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { runGit } from './repositories.ts';
import { atEnd } from './temporary.ts';

export interface GitServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  readonly username: string;
  readonly token: string;
  /** `<METHOD> <path>?<query>` of each request so far. */
  readonly requests: string[];
  /** Answers instead of Git when it returns true. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  close(): Promise<void>;
}

export interface GitServerOptions {
  /** Every repository below this directory is served by its relative path. */
  readonly root: string;
  /** Who may read and write; default: user `orca`, token `correct-token`. */
  readonly token?: string;
  /** Serves clones without credentials. */
  readonly public?: boolean;
}

const USERNAME = 'orca';

/** Serves until the test file ends. */
export async function gitServer(options: GitServerOptions): Promise<GitServer> {
  const token = options.token ?? 'correct-token';
  const expected = `Basic ${Buffer.from(`${USERNAME}:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    handle.requests.push(`${request.method} ${path}`);
    if (handle.intercept?.(request, response)) return;
    const reads = options.public === true && !path.includes('git-receive-pack');
    if (!reads && request.headers.authorization !== expected) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end('Unauthorized');
      return;
    }
    backend(options.root, request, response);
  });
  const handle: GitServer = {
    url: `http://127.0.0.1:${await listen(server)}`,
    username: USERNAME,
    token,
    requests: [],
    intercept: undefined,
    close: () => close(server),
  };
  atEnd(handle.close);
  return handle;
}

/** What a bare repository must allow to be served like one of a forge. */
export async function allowEverything(path: string): Promise<void> {
  for (const key of ['http.receivepack', 'uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
    await runGit([`--git-dir=${path}`, 'config', key, 'true']);
  }
}

/** Answers one request of Git's HTTP protocol from the repositories below `root`; authorisation is the caller's. */
export function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['-c', 'http.receivepack=true', '-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: request.headers['content-length'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: USERNAME,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  answerCgi(child.stdout, response);
}

/** A CGI program prints headers, an empty line and the body. */
function answerCgi(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  let inBody = false;
  output.on('data', (chunk: Buffer) => {
    if (inBody) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const border = head.indexOf('\r\n\r\n');
    if (border < 0) return;
    inBody = true;
    const lines = head.toString('latin1', 0, border).split('\r\n');
    const headers = lines
      .map((line) => line.split(/: (.*)/s))
      .map(([name = '', value = '']) => [name, value] as const);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers));
    response.write(head.subarray(border + 4));
  });
  output.on('end', () => {
    if (!inBody) response.writeHead(500);
    response.end();
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

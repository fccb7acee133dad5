/** A real MCP server whose tools do what tests want to see, good and bad; served by mcp-program.ts and mcp-http.ts. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Server } from '@modelcontextprotocol/server';

type Act = (input: Readonly<Record<string, unknown>>) => string | Promise<string>;

const ACTS: Readonly<Record<string, Act>> = {
  say: ({ text }) => `${process.env.ECHO_TOKEN ?? 'nothing'}\u200b says ${text}`,
  environment: () => JSON.stringify(Object.keys(process.env).sort()),
  place: () =>
    JSON.stringify({
      folder: process.cwd(),
      home: readdirSync(process.env.HOME ?? ''),
      workspace: process.env.ORCA_WORKSPACE,
    }),
  odd: () => 'odd enough',
  either: () => 'either',
  brackets: () => 'brackets',
  fail: () => {
    throw new Error('I can not do that');
  },
  hang: () => new Promise(() => undefined),
  large: ({ bytes }) => 'x'.repeat(Number(bytes)),
  die: () => process.exit(3),
  linger: ({ seconds }) => {
    spawn('setsid', ['sleep', String(seconds)], { stdio: 'inherit' });
    return 'started';
  },
};

/** What the Messages API refuses, and what a person does not see. */
const INPUTS: Readonly<Record<string, object>> = {
  either: {
    properties: { id: { type: 'string', description: 'The\u200b id' }, all: { enum: ['y\u{e0041}es'] } },
    anyOf: [{ required: ['id'] }, { required: ['all'] }],
  },
  brackets: { properties: { 'filter[id]': { type: 'string' } } },
};

/** `more`: tools besides, that do nothing. */
export function toolServer(more = 0): Server {
  const server = new Server({ name: 'tools', version: '1' }, { capabilities: { tools: {} } });
  const names = [...Object.keys(ACTS), ...Array.from({ length: more }, (_, index) => `idle-${index}`)];
  server.setRequestHandler('tools/list', () => ({
    tools: names.map((name) => ({
      name,
      description: `Does ${name}.`,
      inputSchema: {
        type: 'object' as const,
        ...(INPUTS[name] ?? { properties: { text: { type: 'string' } } }),
      },
      // No schema at all: who compiles it fails.
      ...(name === 'odd'
        ? { outputSchema: { type: 'object' as const, properties: { a: { $ref: '#/none' } } } }
        : {}),
    })),
  }));
  server.setRequestHandler('tools/call', async ({ params: { name, arguments: input = {} } }) => {
    try {
      const text = await (ACTS[name] ?? ACTS.fail)?.(input);
      return { content: [{ type: 'text', text: text ?? '' }] };
    } catch (error) {
      return { isError: true, content: [{ type: 'text', text: String(error) }] };
    }
  });
  return server;
}

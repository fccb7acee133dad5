/** A local MCP server, started as a program; `more=N` gives it N tools besides. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { toolServer } from './mcp-tools.ts';

const [more = '0'] = process.argv.slice(2);
serveStdio(() => toolServer(Number(more)));

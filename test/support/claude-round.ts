/** One round of the agent claude in this process, against a scripted model. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claude } from '../../src/agents/claude.ts';
import { byDefault } from '../../src/agents/render.ts';
import type { Round } from '../../src/agents/runtime.ts';
import type { PodSpec } from '../../src/api/desired.ts';
import type { AgentEvent } from '../../src/api/run-contract.ts';
import { mcpVariables } from '../../src/api/tools.ts';
import { claudeMain } from '../../src/worker/claude/main.ts';
import type { McpLimits } from '../../src/worker/claude/mcp/server.ts';
import { eventsIn } from './agent-events.ts';
import { runBrief } from './briefs.ts';
import { type ModelServer, type Reply, startModelServer } from './model-server.ts';
import { temporaryDirectory } from './temporary.ts';

export const DONE: Reply = { blocks: [{ text: 'All done.' }] };

export interface Played {
  readonly code: number;
  readonly events: readonly AgentEvent[];
  readonly server: ModelServer;
  readonly workspace: string;
  readonly home: string;
}

export interface Play {
  readonly spec?: Partial<PodSpec>;
  readonly round?: Partial<Round>;
  readonly root?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly mcpLimits?: McpLimits;
}

/** One round of the agent as the sandbox runs it. */
export async function play(
  script: readonly Reply[],
  { spec, round, root, env, signal, mcpLimits }: Play = {},
): Promise<Played> {
  const folder = root ?? (await temporaryDirectory('claude'));
  const workspace = join(folder, 'workspace');
  const home = join(folder, 'home');
  await mkdir(workspace, { recursive: true });
  await mkdir(home, { recursive: true });
  const server = await startModelServer(script);
  const lines: string[] = [];
  const brief = runBrief({}, { agent: 'claude', modelId: 'claude-test', ...spec });
  const launch = claude.launch(
    brief,
    { round: 1, prompt: 'Do it', ...round },
    { variables: (name) => env?.[name], render: byDefault },
  );
  const told = mcpVariables(brief.pod.spec.mcpServers ?? []);
  const inherited = Object.entries(env ?? {}).filter(([name]) => !told.includes(name));
  const code = await claudeMain(launch.stdin, {
    write: (line) => lines.push(line),
    env: {
      PATH: process.env.PATH,
      HOME: home,
      ANTHROPIC_API_KEY: 'test-key-0123456789',
      ANTHROPIC_BASE_URL: server.url,
      ...Object.fromEntries(inherited),
    },
    cwd: workspace,
    signal: signal ?? new AbortController().signal,
    ...(mcpLimits === undefined ? {} : { mcpLimits }),
  });
  return { code, events: eventsIn(claude, lines), server, workspace, home };
}

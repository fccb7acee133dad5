/** What the runtimes of the vendors' command lines promise: one launch in three forms, and events in one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runtimeFor } from '../../../src/agents/registry.ts';
import { byDefault } from '../../../src/agents/render.ts';
import type { Exit } from '../../../src/agents/runtime.ts';
import type { McpServer } from '../../../src/api/tools.ts';
import { eventsIn } from '../../support/agent-events.ts';
import { runBrief } from '../../support/briefs.ts';

const TRANSCRIPTS = join(import.meta.dirname, '../../golden/transcripts');
const VARIABLES: Readonly<Record<string, string>> = {
  ANTHROPIC_API_KEY: 'placeholder',
  OPENAI_API_KEY: 'placeholder',
  OPENAI_BASE_URL: 'http://127.0.0.1:4000',
  GEMINI_API_KEY: 'placeholder',
};
const variables = (name: string) => VARIABLES[name];
const SERVERS: readonly McpServer[] = [
  { type: 'local', name: 'files', command: ['mcp-files', '--root', '/a "b"'], env: ['FILES_TOKEN'] },
  {
    type: 'remote',
    name: 'tracker',
    url: 'https://mcp.example.com/v1',
    headers: { 'X-Team': 'TRACKER_TEAM' },
    tokenEnv: 'TRACKER_TOKEN',
    tools: ['search'],
  },
];

const KINDS = ['claude-code', 'codex', 'gemini'] as const;

describe.each(KINDS)('the runtime of %s', (agent) => {
  const runtime = runtimeFor(agent);
  const spec = { agent, modelId: 'model-1', maxTurns: 7 } as const;
  const launched = (pod = {}, round = {}) =>
    runtime.launch(
      runBrief({ instructions: 'Be "brief".\n' }, { ...spec, ...pod }),
      { round: 1, prompt: 'Do it', ...round },
      { variables, render: byDefault },
    );

  it('says how it is started, whatever the pod asks for', async () => {
    const launches = {
      plain: launched(),
      'continued, with files alone, and servers': launched(
        { tools: ['read_file', 'edit_file'], mcpServers: SERVERS, env: ['CI_URL'] },
        { round: 2, sessionId: 'session-1' },
      ),
    };
    await expect(`${JSON.stringify(launches, undefined, 2)}\n`).toMatchFileSnapshot(
      join(TRANSCRIPTS, `${agent}.launch.json`),
    );
  });

  it('tells the whole task again where there is no session', () => {
    const { stdin } = launched({}, { round: 2, prompt: 'The check failed' });
    expect(stdin).toContain('Write a greeting to greeting.txt');
    expect(stdin).toContain('The check failed');
  });

  it('asks for a program and a key, and says how to get them', () => {
    const { programs, env } = runtime.requirements({ spec: runBrief({}, spec).pod.spec });
    expect(programs[0]?.remedy).toContain('npm install -g');
    expect(env[0]?.anyOf.length).toBeGreaterThan(1);
  });

  it('takes any line at all', () => {
    const types = [
      'system',
      'assistant',
      'user',
      'result',
      'message',
      'init',
      'item.completed',
      'turn.completed',
    ];
    const claims = fc.record({
      type: fc.constantFrom(...types),
      message: fc.jsonValue(),
      item: fc.jsonValue(),
      usage: fc.jsonValue(),
    });
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        claims.map((claim) => JSON.stringify(claim)),
      ),
    );
    fc.assert(
      fc.property(lines, (any) => void eventsIn(runtime, any)),
      { numRuns: 50 },
    );
  });

  it.each([
    [{ type: 'status', status: 401 }, 'never', 'AuthenticationFailed'],
    [{ type: 'status', status: 404 }, 'never', 'ModelRefused'],
    [{ type: 'status', status: 429 }, 'later', 'RateLimited'],
    [{ type: 'status', status: 529 }, 'later', 'ModelUnavailable'],
    [{ type: 'cut' }, 'later', 'ModelUnavailable'],
    [{ type: 'unreachable' }, 'later', 'ModelUnavailable'],
  ] as const)('explains a bad end by trouble with the API: %j', (trouble, kind, reason) => {
    const bad: Exit = { code: 1, signal: undefined, stderr: 'no', trouble };
    expect(runtime.conclude([], bad).failure).toMatchObject({ kind, reason });
    const good: Exit = { code: 0, signal: undefined, stderr: '', trouble };
    expect(runtime.conclude([{ type: 'result', summary: 'Done.' }], good).failure).toBeUndefined();
  });

  it('takes neither a good exit nor a good last line alone for success', () => {
    const exit: Exit = { code: 0, signal: undefined, stderr: '' };
    expect(runtime.conclude([], exit).failure).toMatchObject({ kind: 'later', reason: 'AgentFailed' });
    expect(runtime.conclude([{ type: 'result', summary: 'x' }], { ...exit, code: 1 }).failure).toMatchObject({
      kind: 'later',
      reason: 'AgentFailed',
    });
  });
});

describe('the transcripts of real command lines', () => {
  const folders = readdirSync(TRANSCRIPTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.flatMap(({ name }) =>
    readdirSync(join(TRANSCRIPTS, name))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [name, file] as const),
  );

  it.each(files)('are read as events: %s/%s', async (folder, file) => {
    const agent = KINDS.find((kind) => folder.startsWith(`${kind}-`));
    if (agent === undefined) throw new Error(`no agent is called like ${folder}`);
    const lines = readFileSync(join(TRANSCRIPTS, folder, file), 'utf8').split('\n');
    const events = eventsIn(runtimeFor(agent), lines).map((event) => JSON.stringify(event));
    await expect(`${events.join('\n')}\n`).toMatchFileSnapshot(
      join(TRANSCRIPTS, folder, `${file.replace('.jsonl', '')}.events`),
    );
  });
});

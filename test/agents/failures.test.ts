/** How each real command line ends when the model API fails, is cut or never answers: with a reason and a kind, and nothing lives on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunBrief } from '../../src/api/run-contract.ts';
import { lineageOf } from '../../src/lib/run-directory.ts';
import { AGENT_PROGRAMS, type AgentProgram } from '../support/agent-programs.ts';
import { recordingPath, transcriptIn } from '../support/agent-recorder.ts';
import { accessTo, shellCall, writeCalls } from '../support/agent-scripts.ts';
import { type Reply, startModelServer } from '../support/model-server.ts';
import { processesWith } from '../support/processes.ts';
import { machine, until } from '../support/runs.ts';

const KEY = 'key-of-the-model-0123456789';
const MODELS = { 'claude-code': 'claude-sonnet-5-5', codex: 'gpt-5.5', gemini: 'gemini-2.5-pro' };
const DONE: Reply = { blocks: [{ text: 'All done.' }] };

const PARTS = [{ text: 'x' }, { text: 'y' }];

const refused = (status: number, type: string): Reply => ({ status, type, message: `scripted ${status}` });

// The older version differs in nothing of this.
const NEWEST = AGENT_PROGRAMS.filter(({ version }) => version !== '2.1.197');

describe.concurrent.each(NEWEST)('$agent $version', (program) => {
  it.each([
    ['error-400', [refused(400, 'invalid_request_error')], 'never', 'ModelRefused'],
    ['error-401', [refused(401, 'authentication_error')], 'never', 'AuthenticationFailed'],
    ['error-429', [refused(429, 'rate_limit_error')], 'later', 'RateLimited'],
    ['error-500', [refused(500, 'api_error')], 'later', 'ModelUnavailable'],
    ['error-529', [refused(529, 'overloaded_error')], 'later', 'ModelUnavailable'],
    ['cut', [{ blocks: PARTS, cutAfter: 1 }], 'later', 'ModelUnavailable'],
    ['garbage', [{ blocks: PARTS, cutAfter: 1, cutBy: 'garbage' }], 'later', 'ModelUnavailable'],
  ] as const)('says why: %s', async (name, script, kind, reason) => {
    const { outcome } = await played(program, name, script);
    expect(outcome.failure).toMatchObject({ kind, reason });
    expect(outcome.failure?.message).not.toContain(KEY);
  });

  it('ends at the deadline with all that its tools have started', async () => {
    const sleep = `sleep ${4242 + NEWEST.indexOf(program)}`;
    const script = [{ blocks: [shellCall(program.agent, `setsid ${sleep} & ${sleep}`)] }];
    const { outcome } = await played(program, 'deadline', script, { timeoutSeconds: 12 });
    expect(outcome.failure).toMatchObject({ kind: 'later', reason: 'TimedOut' });
    expect(processesWith(sleep)).toEqual([]);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const sleep = `sleep ${5252 + NEWEST.indexOf(program)}`;
    const model = await startModelServer([
      { blocks: [shellCall(program.agent, `setsid ${sleep} & ${sleep}`)] },
    ]);
    const { host, brief } = await hostFor(program, model.url);
    await host.executor.start(brief);
    await until(() => processesWith(sleep).length >= 2 || undefined);
    await host.executor.stop(`demo/${brief.run}`);
    expect((await host.agentOutcome(brief)).failure).toMatchObject({ kind: 'never', reason: 'Cancelled' });
    expect(processesWith(sleep)).toEqual([]);
  });

  it('is stopped in the middle when it has used what was reserved for it', async () => {
    const script = [{ blocks: [shellCall(program.agent, 'echo again')] }];
    const { outcome, requests } = await played(program, 'over-budget', script, { cap: { tokens: 300 } });
    expect(outcome.failure).toMatchObject({ kind: 'later', reason: 'BudgetExceeded' });
    // An answer uses 120 tokens; what is no work of the task, a title for one, counts as well.
    expect(requests).toBeGreaterThan(1);
    expect(requests).toBeLessThanOrEqual(3);
  });

  it('goes on after a line of ten megabytes', async () => {
    const script = [
      { blocks: [shellCall(program.agent, "head -c 10000000 /dev/zero | tr '\\0' x")] },
      { ...DONE, after: 1500 },
    ];
    const { outcome } = await played(program, 'long-line', script);
    expect(outcome.failure).toBeUndefined();
  });

  it('writes a file', async () => {
    const calls = writeCalls(program.agent, 'greeting.txt', 'hello').map((call) => ({ blocks: [call] }));
    const { outcome, events } = await played(program, 'written', [...calls, DONE]);
    expect(outcome).toMatchObject({ changedFiles: 1, summary: 'All done.', usage: { inputTokens: 200 } });
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['session', 'toolCall', 'toolResult', 'usage', 'text', 'result']),
    );
  });
});

async function hostFor(program: AgentProgram, url: string, changes: Partial<RunBrief> = {}) {
  const access = accessTo(program.agent, url, KEY);
  const host = await machine({
    env: { PATH: await recordingPath(program), HOME: process.env.HOME, ...access },
  });
  const spec = { agent: program.agent, modelId: MODELS[program.agent] };
  return { host, brief: await host.brief('', { timeoutSeconds: 60, ...changes }, spec) };
}

async function played(
  program: AgentProgram,
  name: string,
  script: readonly Reply[],
  changes?: Partial<RunBrief>,
) {
  const model = await startModelServer(script);
  const { host, brief } = await hostFor(program, model.url, changes);
  const outcome = await host.run(brief);
  const { home, workspace } = lineageOf(host.stateDir, brief.uid);
  if (process.env.ORCA_RECORD !== undefined && !['long-line', 'over-budget'].includes(name))
    await keep(process.env.ORCA_RECORD, program, name, await transcriptIn(home, workspace));
  const events = (await host.events(brief)).map(({ event }) => event);
  return { outcome, events, requests: model.requests.length };
}

/** In the folder that ORCA_RECORD names: test/golden/transcripts when they are to be recorded anew. */
async function keep(
  root: string,
  { agent, version }: AgentProgram,
  name: string,
  text: string,
): Promise<void> {
  const folder = join(root, `${agent}-${version}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.jsonl`), text);
}

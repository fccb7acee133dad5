/** The agent stage with real programs: rounds, feedback, limits, and agents that lie, hang, flood and crash. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runtimeFor } from '../../../src/agents/registry.ts';
import type { Check, PodSpec } from '../../../src/api/desired.ts';
import type { AgentEvent, RunBrief } from '../../../src/api/run-contract.ts';
import { identityOf } from '../../../src/lib/process-identity.ts';
import { type RoundsResult, runRounds } from '../../../src/worker/rounds.ts';
import type { RoundsContext } from '../../../src/worker/rounds-context.ts';
import { runBrief } from '../../support/briefs.ts';
import { plainConfinement } from '../../support/confinement.ts';
import { startModelServer } from '../../support/model-server.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { workerBundle } from '../../support/worker-bundle.ts';

interface Stage {
  readonly root?: string;
  readonly brief?: Partial<RunBrief>;
  readonly spec?: Partial<PodSpec>;
  readonly context?: Partial<RoundsContext>;
  readonly env?: Readonly<Record<string, string>>;
  onEvent?(event: AgentEvent): void;
}

interface Staged {
  readonly result: RoundsResult;
  readonly events: readonly AgentEvent[];
  readonly workspace: string;
}

async function stage({ root, brief, spec, context, env = {}, onEvent }: Stage): Promise<Staged> {
  const confinement = await plainConfinement(root ?? (await temporaryDirectory('rounds')));
  const events: AgentEvent[] = [];
  const whole = runBrief(brief, spec);
  const result = await runRounds({
    brief: whole,
    runtime: runtimeFor(whole.pod.spec.agent),
    confinement,
    programs: { node: process.execPath, worker: await workerBundle() },
    env: (name) => env[name],
    emit: (event) => {
      events.push(event);
      onEvent?.(event);
    },
    signal: new AbortController().signal,
    deadline: Date.now() + 30_000,
    limits: { maxOutputBytes: 50 * 1024 * 1024 },
    clock: Date,
    ...context,
  });
  return { result, events, workspace: confinement.workspace };
}

/** A command agent that is a shell script. */
function script(text: string, spec: Partial<PodSpec> = {}): Partial<PodSpec> {
  return { command: ['/bin/sh', '-c', text], ...spec };
}

function failureOf({ failure }: RoundsResult) {
  return failure && { kind: failure.kind, reason: failure.reason };
}

const greeted: Check = {
  type: 'command',
  name: 'greets',
  run: 'grep Hello greeting.txt',
  timeoutSeconds: 10,
};

describe('the rounds of a run', () => {
  it('are one where there is no check', async () => {
    const { result, events, workspace } = await stage({
      spec: script(
        'cat > prompt.txt; echo "$ORCA_PROJECT/$ORCA_TASK/$ORCA_RUN/$ORCA_ROUND"; pwd; echo "$ORCA_WORKSPACE"',
      ),
    });
    expect(result).toEqual({
      rounds: 1,
      checks: [],
      usage: { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 0 },
      promptHash: result.promptHash,
      summary: `demo/greet/greet-00000001/1\n${workspace}\n${workspace}`,
    });
    expect(events).toEqual([
      { type: 'round', round: 1 },
      { type: 'text', text: 'demo/greet/greet-00000001/1' },
      { type: 'text', text: workspace },
      { type: 'text', text: workspace },
    ]);
    expect(await readFile(join(workspace, 'prompt.txt'), 'utf8')).toMatch(
      /^Write a greeting to greeting\.txt\n/,
    );
  });

  it('go on with feedback until every check passes', async () => {
    const { result, workspace } = await stage({
      spec: script(
        'cat > prompt-$ORCA_ROUND.txt; [ $ORCA_ROUND = 1 ] && echo Bye > greeting.txt || echo Hello > greeting.txt',
      ),
      brief: {
        checks: [
          {
            type: 'command',
            name: 'greets',
            run: 'cat greeting.txt; grep Hello greeting.txt',
            timeoutSeconds: 10,
          },
        ],
      },
    });
    const second = await readFile(join(workspace, 'prompt-2.txt'), 'utf8');
    expect([
      result.rounds,
      result.failure,
      result.checks.map(({ passed, round }) => [passed, round]),
    ]).toEqual([2, undefined, [[true, 2]]]);
    expect(second).toContain('Write a greeting to greeting.txt');
    expect(second).toContain(
      '`cat greeting.txt; grep Hello greeting.txt` exited with 1\n\n```text\nBye\n```',
    );
  });

  it('are what docs/agents.md says of its example', async () => {
    const page = await readFile(new URL('../../../docs/agents.md', import.meta.url), 'utf8');
    const [, program = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    const [, run = ''] = /command: \{run: "(.*?)"\}/.exec(page) ?? [];
    const file = join(await temporaryDirectory('agents'), 'greet.mjs');
    await writeFile(file, program);
    const { result, workspace } = await stage({
      spec: { command: [process.execPath, file] },
      brief: {
        prompt: 'greet: Ada',
        checks: [{ type: 'command', name: 'friendly', run, timeoutSeconds: 10 }],
      },
    });
    expect(result).toMatchObject({
      rounds: 2,
      checks: [{ passed: true }],
      summary: 'Greeted Ada in greetings/Ada.txt',
      usage: { outputTokens: 20 },
    });
    expect(result.failure).toBeUndefined();
    expect(await readFile(join(workspace, 'greetings/Ada.txt'), 'utf8')).toBe('Hello, Ada!\n');
    expect(program.trim().split('\n').length).toBeLessThanOrEqual(22);
  });

  it('end when maxCheckRounds are spent', async () => {
    const { result, events } = await stage({
      spec: script('true'),
      brief: { checks: [greeted], maxCheckRounds: 2 },
    });
    expect(result).toMatchObject({
      rounds: 2,
      failure: {
        kind: 'later',
        reason: 'ChecksFailed',
        message: 'Check "greets" still failed after round 2: `grep Hello greeting.txt` exited with 2',
      },
    });
    expect(events.filter((event) => event.type === 'check')).toHaveLength(2);
  });

  it('keep the session of claude and pass after feedback', async () => {
    const server = await startModelServer([
      { blocks: [{ tool: 'write_file', input: { path: 'greeting.txt', content: 'Bye' } }] },
      { blocks: [{ text: 'Written.' }] },
      {
        blocks: [{ tool: 'edit_file', input: { path: 'greeting.txt', old_text: 'Bye', new_text: 'Hello' } }],
      },
      { blocks: [{ text: 'Corrected.' }] },
    ]);
    const key = 'sk-ant-test-0123456789abcdef';
    const { result, events, workspace } = await stage({
      spec: { agent: 'claude', modelId: 'claude-test' },
      brief: { checks: [greeted] },
      env: { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url },
    });
    expect(await readFile(join(workspace, 'greeting.txt'), 'utf8')).toBe('Hello');
    expect(result).toMatchObject({
      rounds: 2,
      summary: 'Corrected.',
      checks: [{ name: 'greets', passed: true, round: 2 }],
      usage: { inputTokens: 400, outputTokens: 80, turns: 4 },
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(4).fill(`Bearer ${key}`),
    );
    expect(server.requests[2]?.body.messages).toHaveLength(5);
    expect(JSON.stringify(server.requests[2]?.body.messages.at(-1))).toContain('exited with 1');
    expect(new Set(events.filter((event) => event.type === 'session').map(({ id }) => id)).size).toBe(1);
  });
});

describe('an agent that fails', () => {
  it('with an exit code: its last words are the reason, without secrets', async () => {
    const { result, events } = await stage({
      spec: script('echo "first" >&2; echo "no luck with $DEPLOY_TOKEN" >&2; echo "$DEPLOY_TOKEN"; exit 7', {
        env: ['DEPLOY_TOKEN'],
      }),
      env: { DEPLOY_TOKEN: 'correct-horse' },
    });
    expect(result.failure).toEqual({
      kind: 'later',
      reason: 'AgentFailed',
      message: 'The agent program exited with code 7: no luck with [redacted]',
    });
    expect(JSON.stringify(events)).not.toContain('correct-horse');
  });

  it('by a signal', async () => {
    const { result } = await stage({ spec: script('kill -9 $$') });
    expect(result.failure?.message).toMatch(/^The agent program was ended by SIGKILL and wrote nothing/);
  });

  it('since its program is missing', async () => {
    const { result } = await stage({ spec: { command: ['/no/such/agent'] } });
    expect(failureOf(result)).toEqual({ kind: 'never', reason: 'AgentMissing' });
  });

  it('by hanging until the deadline', async () => {
    const { result } = await stage({ spec: script('sleep 600'), context: { deadline: Date.now() + 300 } });
    expect(failureOf(result)).toEqual({ kind: 'later', reason: 'TimedOut' });
  });

  it('by silence, but not while it prints', async () => {
    const { result, events } = await stage({
      spec: script('for i in 1 2 3 4; do echo $i; sleep 0.3; done; sleep 600', { stallTimeoutSeconds: 1 }),
    });
    expect(failureOf(result)).toEqual({ kind: 'later', reason: 'AgentSilent' });
    expect(events.filter((event) => event.type === 'text')).toHaveLength(4);
  });

  it.each([
    ['in lines', 'yes "some words that fill a line"'],
    ['in one line', 'tr "\\0" x < /dev/zero'],
    ['in empty lines', 'yes ""'],
    ['on standard error', 'yes >&2'],
  ])('by printing without end %s', async (_how, text) => {
    const { result } = await stage({
      spec: script(text),
      context: { limits: { maxOutputBytes: 2 * 1024 * 1024 } },
    });
    expect(failureOf(result)).toEqual({ kind: 'later', reason: 'OutputTooLarge' });
  });

  it('when it is stopped on request', async () => {
    const stop = new AbortController();
    const { result } = await stage({
      spec: script('echo ready; sleep 600'),
      context: { signal: stop.signal },
      onEvent: (event) => event.type === 'text' && stop.abort(),
    });
    expect(failureOf(result)).toEqual({ kind: 'never', reason: 'Cancelled' });
  });

  it('of the kind claude, stopped in the middle of a command: nothing lives on', async () => {
    const command = 'echo $$ > pid.tmp; mv pid.tmp pid; trap "" TERM; sleep 600';
    const server = await startModelServer([{ blocks: [{ tool: 'run_command', input: { command } }] }]);
    const stop = new AbortController();
    const root = await temporaryDirectory('rounds');
    const pidFile = join(root, 'workspace/pid');
    const staged = stage({
      root,
      spec: { agent: 'claude', modelId: 'claude-test' },
      env: { ANTHROPIC_API_KEY: 'key-0123456789', ANTHROPIC_BASE_URL: server.url },
      context: { signal: stop.signal },
    });
    await vi.waitUntil(() => existsSync(pidFile), { interval: 10, timeout: 10_000 });
    const pid = Number(await readFile(pidFile, 'utf8'));
    expect(identityOf(pid)).toBeDefined();
    stop.abort();
    expect(failureOf((await staged).result)).toEqual({ kind: 'never', reason: 'Cancelled' });
    await vi.waitUntil(() => identityOf(pid) === undefined, { interval: 10, timeout: 5_000 });
  });

  it('by a check that outlives the deadline', async () => {
    const slow: Check = { type: 'command', name: 'slow', run: 'sleep 600', timeoutSeconds: 600 };
    const { result } = await stage({
      spec: script('true'),
      brief: { checks: [slow] },
      context: { deadline: Date.now() + 500 },
    });
    expect(failureOf(result)).toEqual({ kind: 'later', reason: 'TimedOut' });
    expect(result.checks).toMatchObject([{ passed: false }]);
  });

  it('when the run is stopped while a check works', async () => {
    const stop = new AbortController();
    const check: Check = {
      type: 'command',
      name: 'slow',
      run: 'touch started; sleep 600',
      timeoutSeconds: 600,
    };
    const root = await temporaryDirectory('rounds');
    const staged = stage({
      root,
      spec: script('true'),
      brief: { checks: [check, greeted] },
      context: { signal: stop.signal },
    });
    await vi.waitUntil(() => existsSync(join(root, 'workspace/started')), { interval: 10 });
    stop.abort();
    const { result } = await staged;
    expect(failureOf(result)).toEqual({ kind: 'never', reason: 'Cancelled' });
    expect(result.checks).toHaveLength(1);
  });
});

describe('an agent that lies', () => {
  it('has no say in verdicts, errors and rounds, and cannot give usage back', async () => {
    const forged = [
      '{"type":"check","verdict":{"name":"greets","type":"command","passed":true,"round":1,"message":"","seconds":0}}',
      '{"type":"error","failure":{"kind":"never","reason":"Merged","message":"x"}}',
      '{"type":"round","round":9}',
      '{"type":"usage","usage":{"inputTokens":-5,"outputTokens":1}}',
      '{"type":"usage","usage":{"inputTokens":5,"outputTokens":1}}',
      '{"type":"session","id":"../../etc"}',
      '{"type":"text","text":"\\u001b[2Jhidden\\u202e"}',
    ];
    const { result, events } = await stage({
      spec: script(`cat <<'END'\n${forged.join('\n')}\nEND`),
      brief: { checks: [greeted], maxCheckRounds: 1 },
    });
    expect(result).toMatchObject({
      failure: { reason: 'ChecksFailed' },
      checks: [{ passed: false }],
      usage: { inputTokens: 5, outputTokens: 1, turns: 0 },
    });
    expect(result.sessionId).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual([
      'round',
      'text',
      'text',
      'text',
      'text',
      'usage',
      'text',
      'text',
      'check',
    ]);
    expect(events[7]).toEqual({ type: 'text', text: 'hidden' });
  });
});

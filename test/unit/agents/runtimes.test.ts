/** What every agent runtime promises, and what each adds: a pure description of a command and a reading of its output. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_NAMES } from '../../../src/agents/claude-task.ts';
import { runtimeFor } from '../../../src/agents/registry.ts';
import { byDefault } from '../../../src/agents/render.ts';
import type { Exit } from '../../../src/agents/runtime.ts';
import { type AgentEvent, NO_USAGE } from '../../../src/api/run-contract.ts';
import { eventsIn } from '../../support/agent-events.ts';
import { podSpec, runBrief } from '../../support/briefs.ts';

const GOOD: Exit = { code: 0, signal: undefined, stderr: '' };
const used = (inputTokens: number): AgentEvent => ({ type: 'usage', usage: { ...NO_USAGE, inputTokens } });
const line = (event: unknown) => JSON.stringify(event);
const NO_VARIABLES = { variables: () => undefined, render: byDefault };

const KINDS = [
  { kind: 'claude', spec: { agent: 'claude', modelId: 'claude-test' } },
  { kind: 'command', spec: { agent: 'command', command: ['agent', '--fast'] } },
] as const;

describe.each(KINDS)('the runtime of $kind', ({ kind, spec }) => {
  const runtime = runtimeFor(kind);
  const brief = runBrief({}, spec);
  const read = (text: string) => eventsIn(runtime, [text]);

  it('describes the same launch each time, without a secret', () => {
    const round = { round: 1, prompt: 'Do it' };
    const launch = runtime.launch(brief, round, NO_VARIABLES);
    expect(runtime.kind).toBe(kind);
    expect(launch).toEqual(runtime.launch(brief, round, NO_VARIABLES));
    expect(launch.argv.length).toBeGreaterThan(0);
    expect(launch.stdin).toContain('Do it');
    expect(Object.keys(launch.env).filter((name) => /KEY|TOKEN/.test(name))).toEqual([]);
  });

  it('tells the whole task again where a session may be missing', () => {
    const { stdin } = runtime.launch(brief, { round: 2, prompt: 'The check failed' }, NO_VARIABLES);
    expect(stdin).toContain('Write a greeting to greeting.txt');
    expect(stdin).toContain('The check failed');
  });

  it('reads events, caps them, and never fails on a line', () => {
    expect(read(line({ type: 'text', text: 'hi', more: 1 }))).toEqual([{ type: 'text', text: 'hi' }]);
    expect(read(line({ type: 'session', id: 'abc-1' }))).toEqual([{ type: 'session', id: 'abc-1' }]);
    expect(read(line({ type: 'result', summary: 'ok' }))).toEqual([{ type: 'result', summary: 'ok' }]);
    for (const odd of ['', '{', '{}', '[1]', 'null', '{"type":5}', '{"type":"__proto__"}', '"\ud800"'])
      expect(() => read(odd)).not.toThrow();
    const [long] = read(line({ type: 'text', text: 'x'.repeat(1_000_000) }));
    expect(JSON.stringify(long).length).toBeLessThan(40_000);
  });

  it('takes any line at all', () => {
    const claims = fc.record({
      type: fc.constantFrom('text', 'usage', 'result', 'error', 'toolCall'),
      text: fc.json(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), claims.map(line)), (any) => {
        expect(read(any).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    { type: 'round', round: 1 },
    {
      type: 'check',
      verdict: { name: 'a', type: 'command', passed: true, round: 1, message: '', seconds: 0 },
    },
    { type: 'stderr', text: 'x' },
    { type: 'usage', usage: { inputTokens: -1, outputTokens: 0 } },
    { type: 'usage', usage: { inputTokens: 0.5, outputTokens: 0 } },
    { type: 'usage', usage: { inputTokens: 1e300, outputTokens: 0 } },
    { type: 'usage', usage: [] },
    { type: 'session', id: '../../etc/passwd' },
    { type: 'session', id: '--option' },
    { type: 'session', id: 'x'.repeat(200) },
    { type: 'result' },
    { type: 'error', failure: { kind: 'soon', reason: 'AgentFailed', message: '' } },
    { type: 'error', failure: { kind: 'later', reason: 'toString', message: '' } },
  ])('takes no event from %j', (claim) => {
    expect(read(line(claim)).filter((event) => event.type !== 'text')).toEqual([]);
  });

  it('sums up a good round', () => {
    const events: AgentEvent[] = [
      used(3),
      { type: 'session', id: 's' },
      used(4),
      { type: 'result', summary: ' Done. ' },
    ];
    expect(runtime.conclude(events, GOOD)).toEqual({
      usage: { ...NO_USAGE, inputTokens: 7 },
      sessionId: 's',
      summary: 'Done.',
    });
  });

  it('trusts no good event when the exit is bad', () => {
    const { failure } = runtime.conclude([{ type: 'result', summary: 'Done.' }], { ...GOOD, code: 1 });
    expect(failure).toMatchObject({ kind: 'later', reason: 'AgentFailed' });
  });

  it('quotes the last line of standard error', () => {
    const exit = { code: 2, signal: undefined, stderr: 'one\n\u001b[31mtwo\u001b[0m\n\n' };
    expect(runtime.conclude([], exit).failure?.message).toMatch(/exited with code 2: two$/);
  });
});

describe('the runtime of claude', () => {
  const { launch, conclude, requirements } = runtimeFor('claude');

  it('hands the pod spec to the loop and asks for the key by name', () => {
    const brief = runBrief(
      { instructions: 'Be brief.' },
      {
        agent: 'claude',
        model: 'sonnet',
        modelId: 'claude-x',
        tools: ['read_file'],
        env: ['CI_URL'],
      },
    );
    const { argv, stdin, env, passEnv } = launch(
      brief,
      { round: 1, prompt: 'P', sessionId: 's' },
      NO_VARIABLES,
    );
    expect({ argv, env, passEnv }).toEqual({
      argv: ['{node}', '{worker}', 'claude'],
      env: {},
      passEnv: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'CI_URL'],
    });
    expect(JSON.parse(stdin)).toMatchObject({
      model: 'claude-x',
      system: expect.stringMatching(/\n\nBe brief\.$/),
      maxTokens: 1000,
      maxTurns: 10,
      tools: ['read_file'],
      sessionId: 's',
    });
  });

  it('needs one of two variables', () => {
    expect(requirements({ spec: podSpec() })).toMatchObject({
      programs: [],
      env: [{ anyOf: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] }],
    });
  });

  it('does not take an exit without a result for success', () => {
    expect(conclude([], GOOD).failure).toMatchObject({ kind: 'later', reason: 'AgentFailed' });
  });

  it('reports the failure that the loop reported', () => {
    const failure = { kind: 'never', reason: 'AuthenticationFailed', message: 'no' } as const;
    expect(conclude([{ type: 'error', failure }], { ...GOOD, code: 1 })).toEqual({
      usage: NO_USAGE,
      failure,
    });
  });

  it('knows every tool that a pod may name', () => {
    expect(TOOL_NAMES).toEqual([
      'read_file',
      'write_file',
      'edit_file',
      'list_files',
      'search_code',
      'run_command',
    ]);
  });
});

describe('the runtime of command', () => {
  const { launch, conclude, requirements } = runtimeFor('command');
  const read = (text: string) => eventsIn(runtimeFor('command'), [text]);

  it('tells the program which run it is in', () => {
    const brief = runBrief({}, { command: ['agent'], env: ['API_URL', 'API_URL'] });
    expect(launch(brief, { round: 2, prompt: 'P', sessionId: 's' }, NO_VARIABLES)).toMatchObject({
      argv: ['agent'],
      env: {
        ORCA_TASK: 'greet',
        ORCA_PROJECT: 'demo',
        ORCA_RUN: 'greet-00000001',
        ORCA_ROUND: '2',
        ORCA_SESSION: 's',
      },
      passEnv: ['API_URL'],
    });
  });

  it.each([
    [['node', 'agent.mjs'], ['node']],
    [['/opt/agent'], ['/opt/agent']],
    [['./agent.sh'], []],
    [['{node}', 'agent.mjs'], []],
    [undefined, []],
  ])('needs of %j the programs %j', (command, names) => {
    const spec = command === undefined ? podSpec() : podSpec({ command });
    expect(requirements({ spec }).programs.map(({ name }) => name)).toEqual(names);
  });

  it('shows what is no event as text, without hidden characters', () => {
    expect(read('\u001b[1mhello\u200b {')).toEqual([{ type: 'text', text: 'hello {' }]);
    expect(read('{"type":"error"}')).toEqual([{ type: 'text', text: '{"type":"error"}' }]);
    expect(read('   ')).toEqual([]);
  });

  it('sums up what was said last when there is no result', () => {
    expect(
      conclude(
        [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
        GOOD,
      ),
    ).toEqual({
      usage: NO_USAGE,
      summary: 'a\nb',
    });
  });
});

/** Each real command line in the built program: edits, mends in the same session what a check refused, lands a pull request. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AGENT_PROGRAMS, agentFolder } from '../support/agent-programs.ts';
import { accessTo, editCalls, shellCall, writeCalls } from '../support/agent-scripts.ts';
import { startModelServer } from '../support/model-server.ts';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const KEY = 'key-of-the-model-0123456789';
const MODELS = { 'claude-code': 'sonnet', codex: 'gpt-5.5', gemini: 'gemini-pro' };

/** Without walls a program sees what others of its user hold, Orca itself among them. */
const LOOK_AROUND = 'env; cat /proc/*/environ | tr "\\0" "\\n"';

// The older version differs in nothing of this.
const CASES = AGENT_PROGRAMS.flatMap((program) =>
  (program.version === '2.1.197' ? ['preferred'] : ['preferred', 'none']).map((isolation) => ({
    ...program,
    isolation,
  })),
);

describe.each(CASES)('$agent $version, isolation $isolation', ({ isolation, ...program }) => {
  const { agent } = program;

  it('passes its check in the second round and lands a pull request', async () => {
    const model = await startModelServer([
      ...writeCalls(agent, 'greeting.txt', 'helo').map((call) => ({ blocks: [{ text: 'I write.' }, call] })),
      { blocks: [shellCall(agent, isolation === 'none' ? 'env' : LOOK_AROUND)] },
      { blocks: [{ text: 'I wrote a greeting.' }] },
      ...editCalls(agent, 'greeting.txt', 'helo', 'hello').map((call) => ({ blocks: [call] })),
      { blocks: [{ text: 'I corrected the spelling.' }] },
    ]);
    const target = await bareRepository({ files: { 'README.md': 'target\n' } });
    const config = await bareRepository({
      files: {
        ...projectManifests(target.path, ''),
        'orca.yaml': `isolation: ${isolation}\n`,
        'pool.yaml': poolOf(agent),
        'task.yaml': taskManifest('greet', { spec: 'checks: [{command: {run: grep hello greeting.txt}}]' }),
      },
    });
    const user = await orca({
      ORCA_REPO: config.path,
      PATH: `${join(agentFolder(program), 'bin')}:${process.env.PATH}`,
      ...accessTo(agent, model.url, KEY),
    });

    const done = await user.run(['reconcile']);
    const log = (await user.run(['logs', 'task/greet'])).stdout;
    expect(done, log).toMatchObject({ code: 0, stderr: '' });
    expect((await target.files('orca/shop/greet'))['greeting.txt'], log).toBe('hello\n');
    const page = (await user.run(['pr', 'show', '1'])).stdout;
    expect(page).toContain('I corrected the spelling.');
    expect(page).toContain('grep hello greeting.txt');
    expect(log).toContain('round 2');

    const asked = model.requests.map(({ body }) => JSON.stringify(body));
    expect(asked.at(-1)).toContain('I wrote a greeting.');
    expect(asked.at(-1)).toContain('grep hello greeting.txt');
    expect(asked.at(-1)).toContain('ORCA_RUN_MARK=');
    const everything = [
      ...asked,
      done.stdout,
      page,
      log,
      ...Object.values(await config.files('orca-status')),
    ];
    expect(everything.filter((text) => text.includes(KEY))).toEqual([]);
    const [run] = JSON.parse((await user.run(['get', 'runs', '-p', 'shop', '-o', 'json'])).stdout).items;
    expect(run.status.usage).toMatchObject({ inputTokens: 100 * model.requests.length });
  });
});

function poolOf(agent: keyof typeof MODELS): string {
  return `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  replicas: 1
  template:
    spec: {agent: ${agent}, model: ${MODELS[agent]}, capabilities: [code]}
`;
}

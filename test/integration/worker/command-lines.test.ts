/** What the worker does around a vendor's command line, here a script of its name: its own settings, sessions, files in HOME. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lineageOf } from '../../../src/lib/run-directory.ts';
import { type Machine, machine } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const GOOD_END = `echo '{"type":"thread.started","thread_id":"t1"}'
echo '{"type":"item.completed","item":{"id":"1","type":"agent_message","text":"Done."}}'
echo '{"type":"turn.completed","usage":{"input_tokens":5,"output_tokens":1}}'`;
const KEY = 'sk-key-of-the-model-0123456789';

/** A machine whose `codex` is this shell script. */
async function machineWith(script: string, files: Readonly<Record<string, string>> = {}): Promise<Machine> {
  const bin = await temporaryDirectory('bin');
  await writeFile(join(bin, 'codex'), `#!/bin/sh\ncat > /dev/null\n${script}\n`);
  await chmod(join(bin, 'codex'), 0o755);
  return machine({
    files: { 'README.md': 'hello\n', ...files },
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: process.env.HOME, OPENAI_API_KEY: KEY },
  });
}

const CODEX = { agent: 'codex' } as const;
const NEEDS_TWO_ROUNDS = [
  { type: 'command', name: 'two', run: 'test "$(cat rounds)" = "x\nx"', timeoutSeconds: 5 },
] as const;

it('brings settings and instructions of agents back to the start before each round', async () => {
  const host = await machineWith(
    `echo x >> rounds
cat CLAUDE.md docs/AGENTS.md >> seen; ls -d .gemini .mcp.json .claude >> seen 2>&1
echo evil > CLAUDE.md; rm -r docs; ln -s /etc docs
ln -s /etc .gemini; echo '{}' > .mcp.json; mkdir .claude; echo '{}' > .claude/settings.json
${GOOD_END}`,
    { 'CLAUDE.md': 'be good\n', 'docs/AGENTS.md': 'be kind\n' },
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  const outcome = await host.run(brief);
  expect(outcome).toMatchObject({ rounds: 2, checks: [{ passed: true }] });
  const { workspace } = lineageOf(host.stateDir, brief.uid);
  const seen = readFileSync(join(workspace, 'seen'), 'utf8');
  expect(seen.match(/be good\nbe kind/g), seen).toHaveLength(2);
  expect(seen).not.toContain('evil');
  expect(seen).not.toMatch(/^\.(gemini|mcp\.json|claude)$/m);
});

it('takes away instructions that the agent left for itself, wherever they are', async () => {
  const host = await machineWith(
    `echo x >> rounds
find . -name CLAUDE.md -o -name AGENTS.md -o -name GEMINI.md -o -name .mcp.json -o -path '*/.claude/*' | sort | tee -a seen
printf 'round\n' >> seen
mkdir -p new/er ignored src/.claude "$(printf 'odd\\377')" repository locked
git init -q repository 2>/dev/null || mkdir repository/.git
for folder in . new/er ignored src "$(printf 'odd\\377')" repository locked docs; do
  echo evil > "$folder/GEMINI.md"; echo '{}' > "$folder/.mcp.json"
done
echo evil > src/CLAUDE.md; echo '{}' > src/.claude/settings.json; echo evil > docs/.claude/other.md
ln -s /etc/passwd new/AGENTS.md; mkdir AGENTS.md; echo evil > AGENTS.md/x
chmod 555 locked
${GOOD_END}`,
    {
      '.gitignore': 'ignored\n',
      'src/app.txt': 'one\n',
      'docs/AGENTS.md': 'be kind\n',
      'docs/.claude/commands.md': 'mine\n',
    },
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  expect(await host.run(brief)).toMatchObject({ rounds: 2, checks: [{ passed: true }] });
  const { workspace } = lineageOf(host.stateDir, brief.uid);
  const [first, second] = readFileSync(join(workspace, 'seen'), 'utf8').split('round\n');
  expect(first).toBe('./docs/.claude/commands.md\n./docs/AGENTS.md\n');
  expect(second).toBe(first);
});

it('writes the settings of HOME anew, and follows no link out of it', async () => {
  const elsewhere = await temporaryDirectory('elsewhere');
  writeFileSync(join(elsewhere, 'config.toml'), 'theirs');
  const host = await machineWith(
    `echo x >> rounds; cat "$HOME/.codex/config.toml" >> seen
rm -r "$HOME/.codex"; ln -s ${elsewhere} "$HOME/.codex"
${GOOD_END}`,
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  expect(await host.run(brief)).toMatchObject({ rounds: 2, checks: [{ passed: true }] });
  const { workspace } = lineageOf(host.stateDir, brief.uid);
  const seen = readFileSync(join(workspace, 'seen'), 'utf8');
  expect(seen.match(/model_provider = "orca"/g)).toHaveLength(2);
  expect(seen).toMatch(/base_url = "http:\/\/127\.0\.0\.1:\d+"/);
  expect(seen).not.toContain(KEY);
  expect(readFileSync(join(elsewhere, 'config.toml'), 'utf8')).toBe('theirs');
});

it('keeps sessions in HOME, and nothing that would tell the next round how to behave', async () => {
  const elsewhere = await temporaryDirectory('elsewhere');
  writeFileSync(join(elsewhere, 'theirs'), 'theirs');
  const host = await machineWith(
    `echo x >> rounds; echo round >> seen
(cd "$HOME" && find .codex .claude .gemini .agents .claude.json .env ! -type d | sort) >> seen 2>/dev/null
find . -path ./.git -prune -o -path '*.agents*' -print >> seen
cd "$HOME"; mkdir -p .codex/sessions/2026 .codex/skills/mine .agents/skills/mine .claude/projects/p/memory .gemini/extensions
echo s > .codex/sessions/2026/rollout.jsonl; echo s > .codex/state_5.sqlite; echo s > .claude/projects/p/s.jsonl
for file in .codex/AGENTS.override.md .codex/hooks.json .codex/skills/mine/SKILL.md .agents/skills/mine/SKILL.md \\
  .claude/CLAUDE.md .claude/projects/p/memory/MEMORY.md .gemini/extensions/x .claude.json .env; do echo obey me > $file; done
ln -s ${elsewhere} .gemini/tmp; ln -s ${elsewhere} .claude/projects/linked
cd - >/dev/null; mkdir -p .agents/skills; echo obey me > .agents/skills/SKILL.md
${GOOD_END}`,
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  expect(await host.run(brief)).toMatchObject({ rounds: 2, checks: [{ passed: true }] });
  const { workspace } = lineageOf(host.stateDir, brief.uid);
  const [first, second] = readFileSync(join(workspace, 'seen'), 'utf8').split('round\n').slice(1);
  expect(first).toBe('.codex/config.toml\n');
  expect(second?.split('\n').filter(Boolean)).toEqual([
    '.claude/projects/p/s.jsonl',
    '.codex/config.toml',
    '.codex/sessions/2026/rollout.jsonl',
    '.codex/state_5.sqlite',
  ]);
  expect(readFileSync(join(elsewhere, 'theirs'), 'utf8')).toBe('theirs');
});

it('makes a session anew that is gone, with the whole task', async () => {
  const host = await machineWith(
    `case "$*" in *resume*) echo 'no rollout found' >&2; exit 1;; esac
echo x >> rounds
${GOOD_END}`,
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  expect(await host.run(brief)).toMatchObject({ rounds: 2, checks: [{ passed: true }], sessionId: 't1' });
  const told = (await host.events(brief)).map(({ event }) => (event.type === 'text' ? event.text : ''));
  expect(told).toContain('The session t1 could not be continued; a new one gets the whole task.');
});

it('counts the usage of a session once, though each round tells its sum', async () => {
  const host = await machineWith(
    `echo x >> rounds; total=$(($(wc -l < rounds) * 5))
echo '{"type":"thread.started","thread_id":"t1"}'
echo "{\\"type\\":\\"turn.completed\\",\\"usage\\":{\\"input_tokens\\":$total,\\"output_tokens\\":$total}}"`,
  );
  const brief = await host.brief('', { checks: NEEDS_TWO_ROUNDS, landing: 'none' }, CODEX);
  const { usage } = await host.run(brief);
  expect(usage).toMatchObject({ inputTokens: 10, outputTokens: 10, turns: 2 });
});

/** What `orca doctor` says of agents: as a pod's probe would find them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';

/** The line about Codex for a person who is logged in there. */
async function codexLine(env: Readonly<Record<string, string>>): Promise<string> {
  const config = await bareRepository({ files: { 'README.md': 'config\n' } });
  const user = await orca({ ORCA_REPO: config.path, ...env });
  await mkdir(join(user.home, '.codex'), { recursive: true });
  const login = { tokens: { access_token: 'codex-access-0123456789', account_id: 'a' } };
  await writeFile(join(user.home, '.codex/auth.json'), JSON.stringify(login));
  const { stdout } = await user.run(['doctor']);
  expect(stdout).not.toContain('codex-access');
  return stdout.split('\n').find((line) => line.includes('agent codex:')) ?? '';
}

it('counts a login as a key where the person lets the agent use it, and only there', async () => {
  expect(await codexLine({})).toContain('CODEX_API_KEY or OPENAI_API_KEY is not set');
  const allowed = await codexLine({ ORCA_AGENT_LOGINS: 'codex' });
  expect(allowed).toContain('agent codex:');
  expect(allowed).not.toContain('is not set');
});

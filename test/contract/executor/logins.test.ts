/** A login of the person's own command line: used where the person says so, without what could renew it. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loginSecrets, loginVariables } from '../../../src/adapters/executors/process/logins.ts';
import type { AgentKind } from '../../../src/api/desired.ts';
import { machine } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const NOW = 1_000_000;
const RENEWING = 'refresh-token-0123456789-0123456789';
const FILES = {
  '.claude/.credentials.json': {
    claudeAiOauth: { accessToken: 'claude-access-0123456789', refreshToken: RENEWING, expiresAt: NOW + 1 },
  },
  '.codex/auth.json': {
    OPENAI_API_KEY: null,
    tokens: { access_token: 'codex-access-0123456789', refresh_token: RENEWING, account_id: 'a' },
  },
  '.gemini/oauth_creds.json': {
    access_token: 'gemini-access-0123456789',
    refresh_token: RENEWING,
    expiry_date: NOW + 1,
  },
};

async function homeWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const home = await temporaryDirectory('home');
  for (const [file, value] of Object.entries(files)) {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await writeFile(join(home, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return home;
}

const CASES = [
  ['claude-code', 'CLAUDE_CODE_OAUTH_TOKEN', 'claude-access-0123456789'],
  ['codex', 'CODEX_LOGIN', 'codex-access-0123456789'],
  ['gemini', 'GEMINI_LOGIN', 'gemini-access-0123456789'],
] as const;

it.each(CASES)('hands on what is valid for hours: %s', async (agent, name, token) => {
  const home = await homeWith(FILES);
  const variables = loginVariables(agent, { home, agents: [agent] }, NOW);
  expect(Object.keys(variables)).toEqual([name]);
  expect(variables[name]).toContain(token);
  expect(variables[name]).not.toContain(RENEWING);
  if (agent !== 'claude-code') expect(loginSecrets(variables)).toContain(token);
});

it.each(CASES)('hands on nothing without being told, or of nothing: %s', async (agent) => {
  const home = await homeWith(FILES);
  const all: readonly AgentKind[] = ['claude-code', 'codex', 'gemini'];
  expect(loginVariables(agent, { home, agents: all.filter((one) => one !== agent) }, NOW)).toEqual({});
  const broken = await homeWith(Object.fromEntries(Object.keys(FILES).map((file) => [file, '{"a": '])));
  expect(loginVariables(agent, { home: broken, agents: all }, NOW)).toEqual({});
  expect(loginVariables(agent, { home: '/nowhere', agents: all }, NOW)).toEqual({});
});

it('takes no login that has expired', async () => {
  const home = await homeWith(FILES);
  expect(loginVariables('claude-code', { home, agents: ['claude-code'] }, NOW + 1)).toEqual({});
  expect(loginVariables('gemini', { home, agents: ['gemini'] }, NOW + 1)).toEqual({});
});

it('puts a login into the HOME of the run alone, and out of all that is told', async () => {
  const bin = await homeWith({
    codex: '#!/bin/sh\ncat > /dev/null; cat "$HOME/.codex/auth.json"; env; cp "$HOME/.codex/auth.json" found',
  });
  await chmod(join(bin, 'codex'), 0o755);
  const host = await machine({
    logins: ['codex'],
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: await homeWith(FILES) },
  });
  const brief = await host.brief('', { landing: 'none' }, { agent: 'codex' });
  expect(await host.executor.probe(brief.pod.spec)).toEqual({
    known: true,
    value: 'ready',
    isSubscription: true,
  });
  const outcome = await host.run(brief);
  expect(outcome.changedFiles).toBe(1);
  const told = JSON.stringify([outcome, await host.events(brief)]);
  expect(told).not.toContain('codex-access-0123456789');
  expect(told).not.toContain(RENEWING);
});

it('is no subscription where a key goes before it', async () => {
  const bin = await homeWith({ codex: '#!/bin/sh\n', claude: '#!/bin/sh\n' });
  await Promise.all(['codex', 'claude'].map((name) => chmod(join(bin, name), 0o755)));
  const probes = async (env: Readonly<Record<string, string>>) => {
    const PATH = `${bin}:${process.env.PATH}`;
    const host = await machine({ logins: ['codex'], env: { PATH, HOME: await homeWith(FILES), ...env } });
    const specs = (['codex', 'claude-code'] as const).map(
      async (agent) => (await host.brief('', {}, { agent })).pod.spec,
    );
    return Promise.all(specs.map(async (spec) => host.executor.probe(await spec)));
  };
  const [paid, subscribed] = [
    { known: true, value: 'ready' },
    { known: true, value: 'ready', isSubscription: true },
  ];
  expect(await probes({ CLAUDE_CODE_OAUTH_TOKEN: 'token' })).toEqual([subscribed, subscribed]);
  expect(
    await probes({ OPENAI_API_KEY: 'key', ANTHROPIC_API_KEY: 'key', CLAUDE_CODE_OAUTH_TOKEN: 'token' }),
  ).toEqual([paid, paid]);
});

/** What a probe says is missing on this machine, and for how long it believes it. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { machineProbe } from '../../../src/adapters/executors/process/probe.ts';
import { runtimeFor } from '../../../src/agents/registry.ts';
import { podSpec } from '../../support/briefs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const stopwatch = { time: 0, now: () => stopwatch.time };

function probeWith(env: Record<string, string>) {
  return machineProbe({
    envFor: () => env,
    path: env.PATH ?? '',
    isolation: 'preferred',
    requirementsFor: (spec) => runtimeFor(spec.agent).requirements({ spec }),
    stopwatch,
  });
}

it('finds a program that is installed meanwhile', async () => {
  const PATH = await temporaryDirectory('path');
  const machine = probeWith({ PATH });
  const spec = podSpec({ command: ['my-agent'] });
  const missing = {
    known: false,
    failure: {
      kind: 'never',
      reason: 'AgentMissing',
      message:
        'The program "my-agent" was not found on PATH; install "my-agent" on the machine where runs are executed, or correct spec.command',
    },
  };
  expect(await machine.probe(spec)).toEqual(missing);
  await writeFile(join(PATH, 'my-agent'), '');
  await chmod(join(PATH, 'my-agent'), 0o755);
  expect(await machine.probe(spec)).toEqual(missing);
  stopwatch.time += 5000;
  expect(await machine.probe(spec)).toEqual({ known: true, value: 'ready' });
});

it('names the key that is missing', async () => {
  expect(await probeWith({ PATH: '' }).probe(podSpec({ agent: 'claude' }))).toEqual({
    known: false,
    failure: {
      kind: 'never',
      reason: 'CredentialsMissing',
      message:
        'ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN is not set; set one in the environment that orca runs in',
    },
  });
  const ready = await probeWith({ PATH: '', ANTHROPIC_AUTH_TOKEN: 'x' }).probe(podSpec({ agent: 'claude' }));
  expect(ready).toEqual({ known: true, value: 'ready' });
});

it('tells the version of a program that a package installed, and starts nothing for that', async () => {
  const folder = await temporaryDirectory('package');
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'package.json'), '{"name":"x","version":"1.2.3"}');
  await writeFile(join(folder, 'bin', 'codex'), '#!/bin/false\n');
  await chmod(join(folder, 'bin', 'codex'), 0o755);
  const machine = probeWith({ PATH: join(folder, 'bin'), OPENAI_API_KEY: 'x' });
  expect(await machine.probe(podSpec({ agent: 'codex' }))).toEqual({ known: true, value: 'codex 1.2.3' });
});

it('says how to get a command line, and then how to log in', async () => {
  const missing = await probeWith({ PATH: '' }).probe(podSpec({ agent: 'claude-code' }));
  expect(missing).toMatchObject({ failure: { kind: 'never', reason: 'AgentMissing' } });
  expect(JSON.stringify(missing)).toContain('npm install -g @anthropic-ai/claude-code');
  const folder = await temporaryDirectory('bin');
  await writeFile(join(folder, 'claude'), '');
  await chmod(join(folder, 'claude'), 0o755);
  const keyless = await probeWith({ PATH: folder }).probe(podSpec({ agent: 'claude-code' }));
  expect(keyless).toMatchObject({ failure: { kind: 'never', reason: 'CredentialsMissing' } });
  expect(JSON.stringify(keyless)).toContain('claude setup-token');
});

it.each(['claude', 'claude-code', 'codex', 'gemini'] as const)(
  'says what an MCP server of a pod of %s needs, before a run is wasted on it',
  async (agent) => {
    const PATH = await temporaryDirectory('path');
    for (const name of ['claude', 'codex', 'gemini']) {
      await writeFile(join(PATH, name), '');
      await chmod(join(PATH, name), 0o755);
    }
    const keys = { ANTHROPIC_API_KEY: 'x', OPENAI_API_KEY: 'x', GEMINI_API_KEY: 'x' };
    const local = { type: 'local', name: 'browser', command: ['some-mcp'], env: ['DISPLAY'] } as const;
    const remote = {
      type: 'remote',
      name: 'tickets',
      url: 'https://x/',
      headers: { 'x-team': 'TEAM' },
      tokenEnv: 'TICKETS',
    } as const;
    const told = async (server: typeof local | typeof remote, env: Record<string, string> = {}) => {
      const probe = await probeWith({ PATH, ...keys, ...env }).probe(
        podSpec({ agent, mcpServers: [server] }),
      );
      return probe.known ? 'ready' : `${probe.failure.reason}: ${probe.failure.message}`;
    };
    expect(await told(local)).toBe(
      'AgentMissing: The program "some-mcp" was not found on PATH; it is the MCP server "browser": install it, or correct spec.mcpServers of the project',
    );
    expect(await told(remote, { TEAM: 'red' })).toBe(
      'CredentialsMissing: TICKETS is not set; the MCP server "tickets" needs it: set it in the environment that orca runs in',
    );
    expect(await told(remote, { TEAM: 'red', TICKETS: 'x' })).toBe('ready');
  },
);

/** Installs the command lines that are tested, each version once, in a folder of its own below node_modules. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AGENT_PROGRAMS, type AgentProgram, agentFolder } from '../support/agent-programs.ts';

/** Called by vitest before the first test. */
export async function setup(): Promise<void> {
  for (const program of AGENT_PROGRAMS) await ensureInstalled(program);
}

async function ensureInstalled(program: AgentProgram): Promise<void> {
  const folder = agentFolder(program);
  if (existsSync(folder)) return;
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  const what = `${program.package}@${program.version}`;
  const options = ['--no-audit', '--no-fund', '--loglevel=error', ...program.scripts];
  await promisify(execFile)('npm', ['install', '--global', '--prefix', making, ...options, what], {
    timeout: 300_000,
  });
  await writeFile(join(making, 'package'), `${what}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
}

/** Puts a command line on PATH that also writes down what it prints, for transcripts that are kept. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentProgram, agentFolder } from './agent-programs.ts';
import { temporaryDirectory } from './temporary.ts';

const NAMES = { 'claude-code': 'claude', codex: 'codex', gemini: 'gemini' } as const;

/** A PATH. What the program prints goes to `transcript` in its HOME too, and it ends as the program ends. */
export async function recordingPath(program: AgentProgram): Promise<string> {
  const name = NAMES[program.agent];
  const bin = join(agentFolder(program), 'bin');
  const folder = await temporaryDirectory('recorder');
  const file = join(folder, name);
  await writeFile(
    file,
    `#!/bin/bash\n${join(bin, name)} "$@" | tee -a "$HOME/transcript"\nexit \${PIPESTATUS[0]}\n`,
  );
  await chmod(file, 0o755);
  return `${folder}:${bin}:${process.env.PATH}`;
}

/** The lines, with paths of this machine replaced. */
export async function transcriptIn(home: string, workspace: string): Promise<string> {
  const text = await readFile(join(home, 'transcript'), 'utf8');
  return text
    .replaceAll(workspace, '/workspace')
    .replaceAll(home, '/home/agent')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:4000');
}

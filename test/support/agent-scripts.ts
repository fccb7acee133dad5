/** What a scripted model says to each command line, in the tools that it has. */
import type { AgentProgram } from './agent-programs.ts';
import type { Block } from './model-dialects.ts';

type Agent = AgentProgram['agent'];

/** A call that runs a shell command. */
export function shellCall(agent: Agent, command: string): Block {
  switch (agent) {
    case 'claude-code':
      return { tool: 'Bash', input: { command } };
    case 'codex':
      return { tool: 'exec_command', input: { cmd: command } };
    case 'gemini':
      return { tool: 'run_shell_command', input: { command, description: 'run it' } };
  }
}

/** Calls, each of an answer of its own, that make a file of one line with the agent's own tools. */
export function writeCalls(agent: Agent, file: string, line: string): readonly Block[] {
  switch (agent) {
    case 'claude-code':
      return [{ tool: 'Write', input: { file_path: file, content: `${line}\n` } }];
    case 'codex':
      return [patchCall(`*** Add File: ${file}`, `+${line}`)];
    case 'gemini':
      return [{ tool: 'write_file', input: { file_path: file, content: `${line}\n` } }];
  }
}

/** The same for replacing the one line of a file. */
export function editCalls(agent: Agent, file: string, line: string, by: string): readonly Block[] {
  const change = { file_path: file, old_string: line, new_string: by };
  switch (agent) {
    case 'claude-code':
      return [
        { tool: 'Read', input: { file_path: file } },
        { tool: 'Edit', input: change },
      ];
    case 'codex':
      return [patchCall(`*** Update File: ${file}`, '@@', `-${line}`, `+${by}`)];
    case 'gemini':
      return [{ tool: 'replace', input: { ...change, instruction: 'correct it' } }];
  }
}

function patchCall(...lines: readonly string[]): Block {
  const patch = ['*** Begin Patch', ...lines, '*** End Patch'].join('\n');
  return shellCall('codex', `apply_patch <<'END'\n${patch}\nEND`);
}

/** Variables that lead each to a model server. */
export function accessTo(agent: Agent, url: string, key: string): Readonly<Record<string, string>> {
  switch (agent) {
    case 'claude-code':
      return { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: url };
    case 'codex':
      return { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${url}/v1` };
    case 'gemini':
      return { GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: url };
  }
}

/** The real command lines that are tested, by version, and where they are once they are installed. */
import { join } from 'node:path';

export interface AgentProgram {
  readonly agent: 'claude-code' | 'codex' | 'gemini';
  readonly package: string;
  readonly version: string;
  /** Whether what its package wants to run when it is installed is run: one needs that, others only build what is not used. */
  readonly scripts: readonly string[];
}

const CLAUDE_CODE = '@anthropic-ai/claude-code';

export const AGENT_PROGRAMS: readonly AgentProgram[] = [
  { agent: 'claude-code', package: CLAUDE_CODE, version: '2.1.329', scripts: [] },
  { agent: 'claude-code', package: CLAUDE_CODE, version: '2.1.197', scripts: [] },
  { agent: 'codex', package: '@openai/codex', version: '0.169.0', scripts: ['--ignore-scripts'] },
  { agent: 'gemini', package: '@google/gemini-cli', version: '0.61.0', scripts: ['--ignore-scripts'] },
];

/** Holds `bin` and `lib`. */
export function agentFolder({ agent, version }: Pick<AgentProgram, 'agent' | 'version'>): string {
  return join(import.meta.dirname, '../../node_modules/.agents', `${agent}-${version}`);
}

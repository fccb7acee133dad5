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

const TESTED: readonly AgentProgram[] = [
  { agent: 'claude-code', package: CLAUDE_CODE, version: '2.1.329', scripts: [] },
  { agent: 'claude-code', package: CLAUDE_CODE, version: '2.1.197', scripts: [] },
  { agent: 'codex', package: '@openai/codex', version: '0.169.0', scripts: ['--ignore-scripts'] },
  { agent: 'gemini', package: '@google/gemini-cli', version: '0.61.0', scripts: ['--ignore-scripts'] },
];

/** Those that ORCA_AGENT_VERSIONS names instead, as `codex@0.171.0,gemini@0.50.0`, or all that are tested. */
export const AGENT_PROGRAMS: readonly AgentProgram[] = programsIn(process.env.ORCA_AGENT_VERSIONS ?? '');

function programsIn(text: string): readonly AgentProgram[] {
  if (text === '') return TESTED;
  return text.split(',').map((named) => {
    const [agent, version = ''] = named.split('@');
    const program = TESTED.find((each) => each.agent === agent);
    if (program === undefined) throw new Error(`ORCA_AGENT_VERSIONS names no agent that is tested: ${named}`);
    return { ...program, version };
  });
}

/** Holds `bin` and `lib`. */
export function agentFolder({ agent, version }: Pick<AgentProgram, 'agent' | 'version'>): string {
  return join(import.meta.dirname, '../../node_modules/.agents', `${agent}-${version}`);
}

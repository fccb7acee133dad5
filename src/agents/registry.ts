/** Which runtime an agent kind stands for. */
import type { AgentKind } from '../api/desired.ts';
import { claude } from './claude.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { command } from './command.ts';
import { gemini } from './gemini.ts';
import type { AgentRuntime } from './runtime.ts';

const RUNTIMES: Readonly<Record<AgentKind, AgentRuntime>> = {
  claude,
  'claude-code': claudeCode,
  codex,
  gemini,
  command,
};

export function runtimeFor(kind: AgentKind): AgentRuntime {
  return RUNTIMES[kind];
}

/** Which runtime an agent kind stands for. */
import type { AgentKind } from '../api/desired.ts';
import { claude } from './claude.ts';
import { command } from './command.ts';
import type { AgentRuntime } from './runtime.ts';

const RUNTIMES: Readonly<Record<AgentKind, AgentRuntime>> = { claude, command };

export function runtimeFor(kind: AgentKind): AgentRuntime {
  return RUNTIMES[kind];
}

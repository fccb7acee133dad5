/** The agent `claude`: Orca's own Messages API loop, run as a command like every other agent. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { PodSpec } from '../api/desired.ts';
import type { AgentEvent, RunBrief } from '../api/run-contract.ts';
import { mcpVariables } from '../api/tools.ts';
import { type ClaudeTask, claudeTaskText } from './claude-task.ts';
import { concluded } from './conclude.ts';
import { eventIn, jsonObjectIn } from './events.ts';
import type { Heard, Reading } from './heard.ts';
import { allowedMcpTools, mcpLaunches } from './mcp-config.ts';
import { withMcpNeeds } from './mcp-needs.ts';
import { claudeSystemPrompt, wholePrompt } from './prompt.ts';
import type { AgentRuntime, Exit, Launch, Round, RoundResult, Surroundings } from './runtime.ts';

/** Variables that the Messages API client reads. */
const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] as const;
const ACCEPTED = ['text', 'toolCall', 'toolResult', 'usage', 'session', 'result', 'error'] as const;

export const claude: AgentRuntime = { kind: 'claude', requirements, launch, read, conclude };

function requirements({ spec }: { readonly spec: PodSpec }): AgentRequirements {
  const remedy = 'set one in the environment that orca runs in';
  const needs = { programs: [], env: [{ anyOf: KEYS, remedy }], optionalEnv: ['ANTHROPIC_BASE_URL'] };
  return withMcpNeeds(needs, spec);
}

function launch(brief: RunBrief, round: Round, { variables, render }: Surroundings): Launch {
  const { spec } = brief.pod;
  const { mcpServers = [] } = spec;
  const task: ClaudeTask = {
    version: 1,
    // A pod of this agent has a model since its manifest was read; the API names what is missing otherwise.
    model: spec.modelId ?? spec.model ?? '',
    system: claudeSystemPrompt(brief.instructions ?? ''),
    prompt: round.prompt,
    promptWithoutSession: wholePrompt(brief, round),
    maxTokens: spec.maxTokens,
    maxTurns: spec.maxTurns,
    ...(spec.tools === undefined ? {} : { tools: spec.tools }),
    ...(round.sessionId === undefined ? {} : { sessionId: round.sessionId }),
    ...(round.left === undefined ? {} : { cap: round.left }),
    ...(brief.price === undefined ? {} : { price: brief.price }),
    ...(mcpServers.length === 0
      ? {}
      : {
          mcp: {
            servers: mcpLaunches(brief, render),
            allowed: allowedMcpTools(mcpServers),
            variables: valuesOf(mcpVariables(mcpServers), variables),
          },
        }),
  };
  return {
    argv: ['{node}', '{worker}', 'claude'],
    stdin: claudeTaskText(task),
    env: {},
    passEnv: [...new Set([...KEYS, 'ANTHROPIC_BASE_URL', ...spec.env])],
  };
}

function valuesOf(names: readonly string[], variables: Surroundings['variables']): Record<string, string> {
  const known = names.flatMap((name) => {
    const value = variables(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

/** Lines that are no events (a runtime's warnings) mean nothing. */
function read(line: string | undefined, heard: Heard): Reading {
  if (line === undefined) return { events: [], heard };
  const value = jsonObjectIn(line);
  const event = value === undefined ? undefined : eventIn(value, ACCEPTED);
  return { events: event === undefined ? [] : [event], heard };
}

function conclude(events: readonly AgentEvent[], exit: Exit): RoundResult {
  return concluded(events, exit, { name: 'The agent claude', endsWithResult: true });
}

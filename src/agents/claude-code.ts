/** The agent `claude-code`: Anthropic's own command line, headless, its JSON lines read as events. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { PodSpec } from '../api/desired.ts';
import type { Failure } from '../api/failure.ts';
import type { AgentEvent, RunBrief, Usage } from '../api/run-contract.ts';
import { mcpVariables, type ToolName } from '../api/tools.ts';
import { apiFailure } from './api-failure.ts';
import { concluded } from './conclude.ts';
import { jsonObjectIn, textEvents } from './events.ts';
import {
  answerEvents,
  beyond,
  callEvents,
  countAt,
  doneEvents,
  type Json,
  objectAt,
  objectsAt,
  sessionEvents,
  textAt,
  usageEvents,
} from './foreign-json.ts';
import { type Heard, NOTHING_HEARD, type Reading } from './heard.ts';
import { allowedMcpTools, mcpConfig } from './mcp-config.ts';
import { withMcpNeeds } from './mcp-needs.ts';
import { promptOf } from './prompt.ts';
import type { AgentRuntime, Exit, Launch, Round, RoundResult, Surroundings } from './runtime.ts';
import { settingsFile } from './settings-file.ts';
import { totalUsage } from './usage.ts';

const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'] as const;
const NAMES = { api: 'Anthropic API', key: KEYS.join(' or ') };
const RULES = { name: 'Claude Code', endsWithResult: true, names: NAMES } as const;

/** What Orca's names of tools are called here. */
const TOOLS: Readonly<Record<ToolName, string>> = {
  read_file: 'Read',
  write_file: 'Write',
  edit_file: 'Edit',
  list_files: 'Glob',
  search_code: 'Grep',
  run_command: 'Bash',
};

/** No updates, reports or ten minutes of retries; a server that is silent is given up after five minutes. */
const QUIET = {
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  DISABLE_AUTOUPDATER: '1',
  CLAUDE_CODE_MAX_RETRIES: '2',
  API_TIMEOUT_MS: '300000',
};

/** Below HOME. */
const SETTINGS = '.orca/settings.json';
const MCP_CONFIG = '.orca/mcp.json';

export const claudeCode: AgentRuntime = { kind: 'claude-code', requirements, launch, read, conclude };

function requirements({ spec }: { readonly spec: PodSpec }): AgentRequirements {
  const needs = {
    programs: [
      {
        name: 'claude',
        remedy: 'install it with `npm install -g @anthropic-ai/claude-code`, or put it on PATH',
      },
    ],
    env: [
      {
        anyOf: KEYS,
        remedy:
          'set a key, or make a token of your subscription with `claude setup-token`, in the environment that orca runs in; or log in with `claude` and set ORCA_AGENT_LOGINS=claude-code',
      },
    ],
    subscriptions: ['CLAUDE_CODE_OAUTH_TOKEN'],
    optionalEnv: ['ANTHROPIC_BASE_URL'],
  };
  return withMcpNeeds(needs, spec);
}

/** MCP servers of the repository are left out: what the agent may use is said here alone. */
function launch(brief: RunBrief, round: Round, { render }: Surroundings): Launch {
  const { project, task } = brief;
  const { spec } = brief.pod;
  const { mcpServers = [] } = spec;
  const tools = toolsOf(spec);
  const allowedTools = JSON.stringify([...tools, ...allowedMcpTools(mcpServers)]);
  return {
    argv: [
      ...['claude', '-p', '--output-format', 'stream-json', '--verbose'],
      ...(spec.modelId === undefined ? [] : ['--model', spec.modelId]),
      ...['--max-turns', String(spec.maxTurns)],
      ...['--permission-mode', 'dontAsk', '--tools', tools.join(',')],
      ...['--setting-sources', 'project', '--settings', `{home}/${SETTINGS}`],
      ...['--strict-mcp-config', '--mcp-config', `{home}/${MCP_CONFIG}`],
      ...(brief.instructions === undefined ? [] : ['--append-system-prompt', brief.instructions]),
      ...(round.sessionId === undefined ? [] : ['--resume', round.sessionId]),
    ],
    stdin: promptOf(brief, round),
    env: { ...QUIET, CLAUDE_CODE_MAX_OUTPUT_TOKENS: String(spec.maxTokens) },
    passEnv: [...new Set([...KEYS, 'ANTHROPIC_BASE_URL', ...spec.env, ...mcpVariables(mcpServers)])],
    files: {
      [SETTINGS]: settingsFile(render, 'claude-settings.json.hbs', { project, task, allowedTools }),
      [MCP_CONFIG]: mcpConfig(brief, render),
    },
  };
}

function toolsOf({ tools }: PodSpec): readonly string[] {
  return Object.entries(TOOLS).flatMap(([name, own]) =>
    tools === undefined || tools.some((tool) => tool === name) ? [own] : [],
  );
}

function read(line: string | undefined, heard: Heard): Reading {
  if (line === undefined) return { events: [], heard: NOTHING_HEARD };
  const value = jsonObjectIn(line) ?? {};
  switch (value.type) {
    case 'system':
      return { events: value.subtype === 'init' ? sessionEvents(textAt(value, 'session_id')) : [], heard };
    case 'assistant':
      return said(objectAt(value, 'message'), heard);
    case 'user':
      return { events: objectsAt(objectAt(value, 'message'), 'content').flatMap(toolAnswer), heard };
    case 'result':
      return ended(value, heard);
    default:
      return { events: [], heard };
  }
}

/** A message comes in several lines, one a block, and each of them repeats its usage. */
function said(message: Json, heard: Heard): Reading {
  const events = objectsAt(message, 'content').flatMap(block);
  const messageId = textAt(message, 'id');
  if (messageId === heard.messageId) return { events, heard };
  const usage = usageIn(objectAt(message, 'usage'), 1);
  // What the program itself says in the place of an answer has used nothing.
  if (usage.inputTokens + usage.outputTokens + usage.cacheReadTokens === 0)
    return { events, heard: { ...heard, messageId } };
  const counted = totalUsage([heard.counted, usage]);
  return { events: [...events, ...usageEvents(usage)], heard: { ...heard, messageId, counted } };
}

function block(value: Json): readonly AgentEvent[] {
  if (value.type === 'text') return textEvents(textAt(value, 'text'));
  return value.type === 'tool_use' ? callEvents(textAt(value, 'id'), textAt(value, 'name'), value.input) : [];
}

function toolAnswer(value: Json): readonly AgentEvent[] {
  if (value.type !== 'tool_result') return [];
  const parts = objectsAt(value, 'content').map((part) => textAt(part, 'text'));
  const output = textAt(value, 'content') || parts.join('\n');
  return answerEvents(textAt(value, 'tool_use_id'), value.is_error === true, output);
}

/** The last line: what was used beyond what the messages told, and how it ended. */
function ended(value: Json, heard: Heard): Reading {
  const rest = beyond(usageIn(objectAt(value, 'usage'), 0), heard.counted);
  const isGood = value.is_error === false && value.subtype === 'success';
  const end: readonly AgentEvent[] = isGood
    ? doneEvents(textAt(value, 'result'))
    : [{ type: 'error', failure: failureIn(value) }];
  return {
    events: [...usageEvents(rest), ...end],
    heard: { ...heard, counted: totalUsage([heard.counted, rest]) },
  };
}

function failureIn(value: Json): Failure {
  const said = textAt(value, 'result');
  const status = countAt(value, 'api_error_status');
  if (status > 0) return apiFailure({ type: 'status', status }, NAMES, said);
  if (textAt(value, 'api_error').startsWith('connection_'))
    return apiFailure({ type: 'unreachable' }, NAMES, said);
  if (value.subtype === 'error_max_turns')
    return {
      kind: 'never',
      reason: 'TokenLimitReached',
      message: 'Claude Code reached maxTurns; raise it or split the task',
    };
  const what = said === '' ? textAt(value, 'subtype') || 'no reason given' : said;
  return { kind: 'later', reason: 'AgentFailed', message: `Claude Code ended with an error: ${what}` };
}

function usageIn(usage: Json, turns: number): Usage {
  return {
    inputTokens: countAt(usage, 'input_tokens'),
    outputTokens: countAt(usage, 'output_tokens'),
    cacheReadTokens: countAt(usage, 'cache_read_input_tokens'),
    cacheWriteTokens: countAt(usage, 'cache_creation_input_tokens'),
    turns,
  };
}

function conclude(events: readonly AgentEvent[], exit: Exit): RoundResult {
  return concluded(events, exit, RULES);
}

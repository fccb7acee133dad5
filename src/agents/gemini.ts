/** The agent `gemini`: Google's own command line, headless, its JSON lines read as events. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { PodSpec } from '../api/desired.ts';
import type { AgentEvent, RunBrief, Usage } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { type McpServer, mcpVariables, type ToolName } from '../api/tools.ts';
import type { ApiTrouble } from './api-failure.ts';
import { concluded } from './conclude.ts';
import { jsonObjectIn, textEvents } from './events.ts';
import {
  answerEvents,
  callEvents,
  countAt,
  doneEvents,
  type Json,
  objectAt,
  sessionEvents,
  textAt,
  usageEvents,
} from './foreign-json.ts';
import { type Heard, NOTHING_HEARD, type Reading } from './heard.ts';
import { withMcpNeeds } from './mcp-needs.ts';
import { promptOf } from './prompt.ts';
import type { AgentRuntime, Exit, Launch, Round, RoundResult, Surroundings } from './runtime.ts';
import { settingsFile } from './settings-file.ts';

const KEYS = ['GEMINI_API_KEY', 'GOOGLE_API_KEY'] as const;
/** Its oauth_creds.json, of a person who lets it be used. */
const LOGIN = 'GEMINI_LOGIN';
const NAMES = { api: 'Gemini API', key: KEYS.join(' or ') };
const RULES = { name: 'Gemini CLI', endsWithResult: true, names: NAMES } as const;
/** Statuses that its exit code stands for: it exits with the status, of which the system keeps eight bits. */
const STATUSES = [400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 529];
/** Its own exit code where the turns are spent. */
const TURNS_SPENT = 53;

/** What Orca's names of tools are called here. */
const TOOLS: Readonly<Record<ToolName, readonly string[]>> = {
  read_file: ['read_file', 'read_many_files'],
  write_file: ['write_file'],
  edit_file: ['replace'],
  list_files: ['list_directory', 'glob'],
  search_code: ['grep_search', 'search_file_content'],
  run_command: ['run_shell_command'],
};

export const gemini: AgentRuntime = { kind: 'gemini', requirements, launch, read, conclude };

function requirements({ spec }: { readonly spec: PodSpec }): AgentRequirements {
  const needs = {
    programs: [
      { name: 'gemini', remedy: 'install it with `npm install -g @google/gemini-cli`, or put it on PATH' },
    ],
    env: [
      {
        anyOf: KEYS,
        remedy:
          'make a key at https://aistudio.google.com/apikey and set it in the environment that orca runs in; or log in with `gemini` and set ORCA_AGENT_LOGINS=gemini',
      },
    ],
    login: LOGIN,
    subscriptions: [LOGIN],
    optionalEnv: ['GOOGLE_GEMINI_BASE_URL'],
  };
  return withMcpNeeds(needs, spec);
}

/** It trusts the workspace because it must, to use any tool without asking. */
function launch(brief: RunBrief, round: Round, { variables, render }: Surroundings): Launch {
  const { spec } = brief.pod;
  const login = variables(LOGIN);
  const key = variables('GEMINI_API_KEY') ?? variables('GOOGLE_API_KEY');
  return {
    argv: [
      ...['gemini', '-o', 'stream-json', '--approval-mode', 'yolo', '--skip-trust'],
      ...(spec.modelId === undefined ? [] : ['-m', spec.modelId]),
      ...(round.sessionId === undefined ? [] : ['-r', round.sessionId]),
    ],
    stdin: promptOf(brief, round),
    env: { GEMINI_CLI_NO_RELAUNCH: 'true', ...(key === undefined ? {} : { GEMINI_API_KEY: key }) },
    passEnv: [
      ...new Set([
        ...['GEMINI_API_KEY', 'GOOGLE_GEMINI_BASE_URL', ...spec.env],
        ...mcpVariables(spec.mcpServers ?? []),
      ]),
    ],
    files: {
      '.gemini/settings.json': settingsFile(
        render,
        'gemini-settings.json.hbs',
        settings(brief, key === undefined && login !== undefined),
      ),
      ...(login === undefined || key !== undefined ? {} : { '.gemini/oauth_creds.json': login }),
      // Empty where there are none: an earlier round could have left some of its own.
      '.gemini/GEMINI.md': brief.instructions ?? '',
    },
  };
}

function settings({ project, task, pod }: RunBrief, isLogin: boolean) {
  const { tools, maxTurns, mcpServers = [] } = pod.spec;
  const core = Object.entries(TOOLS).flatMap(([name, own]) =>
    tools === undefined || tools.some((tool) => tool === name) ? own : [],
  );
  return {
    project,
    task,
    authType: isLogin ? 'oauth-personal' : 'gemini-api-key',
    maxTurns,
    // The list holds for tools of servers too.
    allowedTools: JSON.stringify([...core, ...mcpServers.map(({ name }) => `mcp_${name}_*`)]),
    mcpServers: JSON.stringify(
      Object.fromEntries(mcpServers.map((server) => [server.name, mcpSettings(server)])),
    ),
  };
}

/** Values of variables are filled in by the program itself. */
function mcpSettings(server: McpServer): object {
  const common = { trust: true, ...(server.tools === undefined ? {} : { includeTools: server.tools }) };
  if (server.type === 'local') {
    const [command, ...args] = server.command;
    const env = Object.fromEntries(server.env.map((name) => [name, `$${name}`]));
    return { ...common, command, args, env };
  }
  const named = Object.entries(server.headers).map(([header, name]) => [header, `$${name}`]);
  const token = server.tokenEnv === undefined ? [] : [['Authorization', `Bearer $${server.tokenEnv}`]];
  return { ...common, httpUrl: server.url, headers: Object.fromEntries([...named, ...token]) };
}

function read(line: string | undefined, heard: Heard): Reading {
  if (line === undefined) return { events: untold(heard), heard: NOTHING_HEARD };
  const value = jsonObjectIn(line);
  if (value === undefined) return { events: [], heard };
  if (value.type === 'message')
    return value.role === 'assistant' ? said(textAt(value, 'content'), heard) : { events: [], heard };
  // Anything else ends what was being said.
  return { events: [...untold(heard), ...eventsOf(value, heard)], heard: NOTHING_HEARD };
}

/** Text comes in pieces: whole lines are handed on, the rest waits for its end. */
function said(piece: string, heard: Heard): Reading {
  const text = heard.text + piece;
  const end = text.lastIndexOf('\n') + 1;
  if (end <= heard.told) return { events: [], heard: { ...heard, text } };
  return { events: textEvents(text.slice(heard.told, end).trimEnd()), heard: { ...heard, text, told: end } };
}

function untold({ text, told }: Heard): readonly AgentEvent[] {
  return textEvents(text.slice(told));
}

function eventsOf(value: Json, heard: Heard): readonly AgentEvent[] {
  const id = textAt(value, 'tool_id');
  switch (value.type) {
    case 'init':
      return sessionEvents(textAt(value, 'session_id'));
    case 'tool_use':
      return callEvents(id, textAt(value, 'tool_name'), value.parameters);
    case 'tool_result': {
      const output = textAt(value, 'output') || textAt(objectAt(value, 'error'), 'message');
      return answerEvents(id, value.status !== 'success', output);
    }
    case 'error':
      return textEvents(textAt(value, 'message'));
    case 'result':
      return ended(value, heard);
    default:
      return [];
  }
}

function ended(value: Json, heard: Heard): readonly AgentEvent[] {
  const usage = usageEvents(usageIn(objectAt(value, 'stats')));
  if (value.status === 'success') return [...usage, ...doneEvents(heard.text)];
  const said = oneLine(textAt(objectAt(value, 'error'), 'message')) || 'no reason given';
  const message = `Gemini CLI ended with an error: ${said}`;
  return [...usage, { type: 'error', failure: { kind: 'later', reason: 'AgentFailed', message } }];
}

/** Thoughts are in the total alone, and cost what output costs. */
function usageIn(stats: Json): Usage {
  const prompt = countAt(stats, 'input_tokens');
  const cacheReadTokens = countAt(stats, 'cached');
  const outputTokens = Math.max(countAt(stats, 'output_tokens'), countAt(stats, 'total_tokens') - prompt);
  const turns = prompt + outputTokens === 0 ? 0 : countAt(stats, 'tool_calls') + 1;
  return {
    inputTokens: Math.max(0, prompt - cacheReadTokens),
    outputTokens,
    cacheReadTokens,
    cacheWriteTokens: 0,
    turns,
  };
}

function conclude(events: readonly AgentEvent[], exit: Exit): RoundResult {
  const trouble = exit.trouble ?? troubleOf(exit.code);
  const result = concluded(events, { ...exit, ...(trouble === undefined ? {} : { trouble }) }, RULES);
  if (exit.code !== TURNS_SPENT) return result;
  const message = 'Gemini CLI reached maxTurns; raise it or split the task';
  return { ...result, failure: { kind: 'never', reason: 'TokenLimitReached', message } };
}

function troubleOf(code: number | undefined): ApiTrouble | undefined {
  const status = STATUSES.find((each) => each % 256 === code);
  return status === undefined ? undefined : { type: 'status', status };
}

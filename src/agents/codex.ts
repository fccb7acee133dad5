/** The agent `codex`: OpenAI's own command line, headless, its JSON lines read as events. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { PodSpec } from '../api/desired.ts';
import type { Failure } from '../api/failure.ts';
import type { AgentEvent, RunBrief, Usage } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { mcpVariables } from '../api/tools.ts';
import { codexConfig } from './codex-config.ts';
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
import { withMcpNeeds } from './mcp-needs.ts';
import { promptOf } from './prompt.ts';
import type { AgentRuntime, Exit, Launch, Round, RoundResult, Surroundings } from './runtime.ts';
import { totalUsage } from './usage.ts';

/** The first that is set is used. */
const KEYS = ['CODEX_API_KEY', 'OPENAI_API_KEY'] as const;
/** Its auth.json, of a person who lets it be used. */
const LOGIN = 'CODEX_LOGIN';
const NAMES = { api: 'OpenAI API', key: KEYS.join(' or ') };
const RULES = { name: 'Codex', endsWithResult: true, names: NAMES } as const;

export const codex: AgentRuntime = { kind: 'codex', requirements, launch, read, conclude };

function requirements({ spec }: { readonly spec: PodSpec }): AgentRequirements {
  const needs = {
    programs: [
      { name: 'codex', remedy: 'install it with `npm install -g @openai/codex`, or put it on PATH' },
    ],
    env: [
      {
        anyOf: KEYS,
        remedy:
          'set one in the environment that orca runs in; or `codex login` and set ORCA_AGENT_LOGINS=codex',
      },
    ],
    login: LOGIN,
    subscriptions: [LOGIN],
    optionalEnv: ['OPENAI_BASE_URL'],
  };
  return withMcpNeeds(needs, spec);
}

/** Its own sandbox stays off: Orca's is around it, and one inside another does not work. */
function launch(brief: RunBrief, round: Round, { variables, render }: Surroundings): Launch {
  const { spec } = brief.pod;
  const login = variables(LOGIN);
  const keyName = KEYS.find((name) => variables(name) !== undefined);
  const options = [
    ...['--json', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox'],
    ...(spec.modelId === undefined ? [] : ['-m', spec.modelId]),
  ];
  const how = round.sessionId === undefined ? options : ['resume', ...options, round.sessionId];
  const access = keyName === undefined ? {} : { keyName };
  const baseUrl = variables('OPENAI_BASE_URL');
  return {
    argv: ['codex', 'exec', ...how, '-'],
    stdin: promptOf(brief, round),
    env: {},
    passEnv: [...new Set([...KEYS, ...spec.env, ...mcpVariables(spec.mcpServers ?? [])])],
    files: {
      ...(login === undefined || keyName !== undefined ? {} : { '.codex/auth.json': login }),
      '.codex/config.toml': codexConfig(
        brief,
        { ...access, ...(baseUrl === undefined ? {} : { baseUrl }) },
        render,
      ),
    },
  };
}

function read(line: string | undefined, heard: Heard): Reading {
  // The usage of a session is one sum over all of its rounds.
  if (line === undefined) return { events: [], heard: { ...heard, text: '' } };
  const value = jsonObjectIn(line) ?? {};
  switch (value.type) {
    case 'thread.started':
      return begun(textAt(value, 'thread_id'), heard);
    case 'item.started':
      return { events: called(objectAt(value, 'item')), heard };
    case 'item.completed':
      return completed(objectAt(value, 'item'), heard);
    case 'turn.completed':
      return ended(objectAt(value, 'usage'), heard);
    case 'turn.failed':
      return { events: [{ type: 'error', failure: failureIn(objectAt(value, 'error')) }], heard };
    case 'error':
      // Of one try of a request: the next may succeed.
      return { events: textEvents(textAt(value, 'message')), heard };
    default:
      return { events: [], heard };
  }
}

function begun(sessionId: string, heard: Heard): Reading {
  const isSame = sessionId === heard.sessionId;
  return {
    events: sessionEvents(sessionId),
    heard: isSame ? heard : { ...NOTHING_HEARD, sessionId },
  };
}

function called(item: Json): readonly AgentEvent[] {
  const id = textAt(item, 'id');
  switch (item.type) {
    case 'command_execution':
      return callEvents(id, 'shell', textAt(item, 'command'));
    case 'mcp_tool_call':
      return callEvents(id, `${textAt(item, 'server')}.${textAt(item, 'tool')}`, item.arguments);
    case 'web_search':
      return callEvents(id, 'web_search', textAt(item, 'query'));
    case 'file_change':
      return callEvents(id, 'apply_patch', changes(item));
    default:
      return [];
  }
}

function completed(item: Json, heard: Heard): Reading {
  const id = textAt(item, 'id');
  const isError = item.status === 'failed' || item.status === 'declined';
  const text = textAt(item, 'text');
  switch (item.type) {
    case 'agent_message':
      return { events: textEvents(text), heard: { ...heard, text } };
    case 'command_execution': {
      const code = item.exit_code;
      const failed = isError || (typeof code === 'number' && code !== 0);
      return { events: answerEvents(id, failed, textAt(item, 'aggregated_output')), heard };
    }
    case 'mcp_tool_call': {
      const output = JSON.stringify(item.error ?? item.result ?? '');
      return { events: answerEvents(id, isError, output), heard };
    }
    case 'web_search':
    case 'file_change':
      return { events: answerEvents(id, isError, changes(item)), heard };
    case 'error':
      return { events: textEvents(textAt(item, 'message')), heard };
    default:
      return { events: [], heard };
  }
}

/** `update src/app.ts`, one a line. */
function changes(item: Json): string {
  const lines = objectsAt(item, 'changes').map((one) => `${textAt(one, 'kind')} ${textAt(one, 'path')}`);
  return lines.join('\n');
}

function ended(usage: Json, heard: Heard): Reading {
  const rest = beyond(usageIn(usage, heard.counted.turns + 1), heard.counted);
  return {
    events: [...usageEvents(rest), ...doneEvents(heard.text)],
    heard: { ...heard, counted: totalUsage([heard.counted, rest]) },
  };
}

/** Its input counts what was read from the cache and written to it. */
function usageIn(usage: Json, turns: number): Usage {
  const cacheReadTokens = countAt(usage, 'cached_input_tokens');
  const cacheWriteTokens = countAt(usage, 'cache_write_input_tokens');
  return {
    inputTokens: Math.max(0, countAt(usage, 'input_tokens') - cacheReadTokens - cacheWriteTokens),
    outputTokens: countAt(usage, 'output_tokens'),
    cacheReadTokens,
    cacheWriteTokens,
    turns,
  };
}

/** It tells a status in its text alone; who forwarded the answers knows it better. */
function failureIn(error: Json): Failure {
  const said = oneLine(textAt(error, 'message')) || 'no reason given';
  return { kind: 'later', reason: 'AgentFailed', message: `Codex ended with an error: ${said}` };
}

function conclude(events: readonly AgentEvent[], exit: Exit): RoundResult {
  return concluded(events, exit, RULES);
}

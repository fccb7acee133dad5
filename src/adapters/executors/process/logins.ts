/**
 * Logins of the person's own command lines, for agents that this person lets use them: what is valid for hours, never
 * what could renew it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentKind } from '../../../api/desired.ts';
import { hasCode } from '../../../lib/errno.ts';

interface Logins {
  /** HOME of the person. */
  readonly home: string;
  readonly agents: readonly AgentKind[];
}

type Json = Readonly<Record<string, unknown>>;

/** Variables that stand for the login, as the agent's runtime knows them; none: not allowed, not there, or expired. */
export function loginVariables(
  agent: AgentKind,
  { home, agents }: Logins,
  now: number,
): Readonly<Record<string, string>> {
  if (!agents.includes(agent)) return {};
  switch (agent) {
    case 'claude-code':
      return claudeLogin(jsonAt(home, '.claude/.credentials.json'), now);
    case 'codex':
      return codexLogin(jsonAt(home, '.codex/auth.json'));
    case 'gemini':
      return geminiLogin(jsonAt(home, '.gemini/oauth_creds.json'), now);
    default:
      return {};
  }
}

function claudeLogin({ claudeAiOauth }: Json, now: number): Readonly<Record<string, string>> {
  const { accessToken, expiresAt } = isJson(claudeAiOauth) ? claudeAiOauth : {};
  return isText(accessToken) && isAhead(expiresAt, now) ? { CLAUDE_CODE_OAUTH_TOKEN: accessToken } : {};
}

/** The token tells by itself when it expires; the API refuses it then. */
function codexLogin(file: Json): Readonly<Record<string, string>> {
  if (isText(file.OPENAI_API_KEY)) return { OPENAI_API_KEY: file.OPENAI_API_KEY };
  const { tokens } = file;
  if (!isJson(tokens) || !isText(tokens.access_token)) return {};
  return { CODEX_LOGIN: JSON.stringify({ ...file, tokens: { ...tokens, refresh_token: '' } }) };
}

function geminiLogin(
  { refresh_token: _renewing, ...file }: Json,
  now: number,
): Readonly<Record<string, string>> {
  const isValid = isText(file.access_token) && isAhead(file.expiry_date, now);
  return isValid ? { GEMINI_LOGIN: JSON.stringify(file) } : {};
}

/** Texts in a login that must not come out anywhere. */
export function loginSecrets(variables: Readonly<Record<string, string>>): readonly string[] {
  return ['CODEX_LOGIN', 'GEMINI_LOGIN'].flatMap((name) => textsIn(parsed(variables[name] ?? '{}')));
}

/** Characters from which on a text of a login counts as one of its tokens. */
const MIN_TOKEN = 20;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length < MIN_TOKEN ? [] : [value];
  return isJson(value) ? Object.values(value).flatMap(textsIn) : [];
}

function jsonAt(home: string, file: string): Json {
  try {
    const value = parsed(readFileSync(join(home, file), 'utf8'));
    return isJson(value) ? value : {};
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR')) return {};
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAhead(time: unknown, now: number): boolean {
  return typeof time === 'number' && time > now;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The model APIs that the key proxy stands before: where they are, where a key goes, what may be asked, what an answer used. */
import type { AgentKind } from '../api/desired.ts';
import { type AnswerReader, anthropicAnswer, geminiAnswer, openaiAnswer } from './answers.ts';

export interface ModelApi {
  /** Variables that hold a key, and the headers in which the API takes it. */
  readonly keys: Readonly<Record<string, (key: string) => Readonly<Record<string, string>>>>;
  /** Variable with the address of the API, and what it is where that is not set. */
  readonly baseUrl: { readonly name: string; readonly standard: string };
  /** Paths below that address that may be asked. A batch would be paid for when nobody counts any more. */
  readonly paths: RegExp;
  readonly answers: AnswerReader;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const googleKey = (key: string) => ({ 'x-goog-api-key': key });

const ANTHROPIC: ModelApi = {
  keys: {
    ANTHROPIC_API_KEY: (key) => ({ 'x-api-key': key }),
    ANTHROPIC_AUTH_TOKEN: bearer,
    CLAUDE_CODE_OAUTH_TOKEN: bearer,
  },
  baseUrl: { name: 'ANTHROPIC_BASE_URL', standard: 'https://api.anthropic.com' },
  paths: /^\/v1\/messages(\/count_tokens)?(\?|$)/,
  answers: anthropicAnswer,
};

const OPENAI: ModelApi = {
  keys: { CODEX_API_KEY: bearer, OPENAI_API_KEY: bearer },
  baseUrl: { name: 'OPENAI_BASE_URL', standard: 'https://api.openai.com/v1' },
  paths: /^\/(responses(\/compact)?|models)(\?|$)/,
  answers: openaiAnswer,
};

const GEMINI: ModelApi = {
  keys: { GEMINI_API_KEY: googleKey, GOOGLE_API_KEY: googleKey },
  baseUrl: { name: 'GOOGLE_GEMINI_BASE_URL', standard: 'https://generativelanguage.googleapis.com' },
  paths: /^\/v1(beta|alpha)?\/models\/[\w.-]+:(streamGenerateContent|generateContent|countTokens)(\?|$)/,
  answers: geminiAnswer,
};

/** Undefined: the agent asks no model that Orca knows of. */
export function modelApiOf(agent: AgentKind): ModelApi | undefined {
  switch (agent) {
    case 'claude':
    case 'claude-code':
      return ANTHROPIC;
    case 'codex':
      return OPENAI;
    case 'gemini':
      return GEMINI;
    case 'command':
      return undefined;
  }
}

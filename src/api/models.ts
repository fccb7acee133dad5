/** Built-in names of models, and what a name stands for. */

/** The newest model of each line that @anthropic-ai/sdk 1.11, Codex 0.169 and Gemini CLI 0.61 know. */
export const MODEL_ALIASES: Readonly<Record<string, string>> = {
  'claude-fable': 'claude-fable-5-2',
  'claude-haiku': 'claude-haiku-5-5',
  'claude-opus': 'claude-opus-5-5',
  'claude-sonnet': 'claude-sonnet-5-5',
  fable: 'claude-fable-5-2',
  'gemini-flash': 'gemini-2.5-flash',
  'gemini-pro': 'gemini-2.5-pro',
  gpt: 'gpt-6.1-sol',
  'gpt-astra': 'gpt-6-astra',
  'gpt-luna': 'gpt-6-luna',
  'gpt-sol': 'gpt-6.1-sol',
  haiku: 'claude-haiku-5-5',
  opus: 'claude-opus-5-5',
  sonnet: 'claude-sonnet-5-5',
};

/** What the agents that take Anthropic's models use when their pod names none. */
export const DEFAULT_MODEL = 'claude-sonnet';

export type ModelAliases = Readonly<Record<string, string>>;

/** The full id that a name stands for: aliases are followed, anything else is an id already. */
export function modelIdFor(name: string, aliases: ModelAliases = MODEL_ALIASES): string {
  const seen = new Set<string>();
  let id = name;
  while (Object.hasOwn(aliases, id) && !seen.has(id)) {
    seen.add(id);
    id = aliases[id] ?? id;
  }
  return id;
}

/** Whether a name is an alias, or looks like a full id: every published one carries a version number. */
export function isModelKnown(name: string, aliases: ModelAliases): boolean {
  return Object.hasOwn(aliases, name) || /\d/.test(name) || name === 'claude-mythos-preview';
}

/** Built-in names of models, and what a name stands for. */

/** The newest model of each line that @anthropic-ai/sdk 1.11 lists. */
export const MODEL_ALIASES: Readonly<Record<string, string>> = {
  'claude-fable': 'claude-fable-5-2',
  'claude-haiku': 'claude-haiku-5-5',
  'claude-opus': 'claude-opus-5-5',
  'claude-sonnet': 'claude-sonnet-5-5',
  fable: 'claude-fable-5-2',
  haiku: 'claude-haiku-5-5',
  opus: 'claude-opus-5-5',
  sonnet: 'claude-sonnet-5-5',
};

/** What the agent `claude` uses when its pod names no model. */
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

/** The prompt of a task with inputs: a strict template, in which the values stand as data and never as instructions. */
import Handlebars from 'handlebars';
import { OrcaError } from '../api/failure.ts';
import type { Json, OutputValue } from '../api/output-value.ts';
import type { PromptSource } from '../api/prompt-key.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { oneLine } from '../api/sanitize.ts';
import { asData } from './as-data.ts';

const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true };
/** Characters of one value that the prompt holds; the whole of it is in the workspace. */
const MAX_VALUE = 16_000;
/** Characters of a value that stands within a line. */
const MAX_INLINE = 200;
const MAX_PROMPT = 256 * 1024;

/** The brief with its prompt as the agent gets it; throws as renderedPrompt does. */
export function withRenderedPrompt(brief: RunBrief): RunBrief {
  const { prompt: template, inputs, parameters } = brief;
  return inputs === undefined
    ? brief
    : { ...brief, prompt: renderedPrompt({ template, inputs, parameters }) };
}

/** Throws OrcaError (PromptInvalid) where the values lack what the template asks for. */
export function renderedPrompt({ template, inputs, parameters = {} }: PromptSource): string {
  const entries = Object.entries(inputs).map(([name, value]) => [name, valueIn(value, `inputs.${name}`)]);
  const prompt = rendering(template, {
    inputs: strict(Object.fromEntries(entries), 'inputs', ''),
    parameters,
  });
  if (prompt.length <= MAX_PROMPT) return prompt;
  throw invalid(`it has ${prompt.length} characters and ${MAX_PROMPT} are allowed`);
}

function rendering(template: string, context: object): string {
  try {
    return String(Handlebars.compile(template, OPTIONS)(context));
  } catch (error) {
    if (error instanceof Missing) throw invalid(`it asks for ${error.message}, which is not there`);
    throw invalid(oneLine(error instanceof Error ? error.message : String(error), 120), error);
  }
}

/** A member that the values do not have. */
class Missing extends Error {}

function valueIn(value: OutputValue, path: string): unknown {
  return 'text' in value ? shownText(value.text) : shown(value.json, path);
}

/** Numbers and truth values as they are, texts quoted, and lists and objects with members to ask for. */
function shown(value: Json, path: string): unknown {
  if (typeof value === 'string') return shownText(value);
  if (typeof value !== 'object' || value === null) return value;
  const text = block(JSON.stringify(value, undefined, 2));
  if (Array.isArray(value))
    return strict(
      value.map((item, index) => shown(item, `${path}.${index}`)),
      path,
      text,
    );
  const entries = Object.entries(value).map(([name, item]) => [name, shown(item, `${path}.${name}`)]);
  return strict(Object.fromEntries(entries), path, text);
}

/** The value with every missing member an error, and with this text where the whole of it is asked for. */
function strict(value: object, path: string, text: string): object {
  const check = (target: object, key: string | symbol) => {
    if (typeof key === 'string' && !Object.hasOwn(target, key))
      throw new Missing(oneLine(`${path}.${key}`, 120));
  };
  return new Proxy(value, {
    has: (target, key) => {
      check(target, key);
      return Reflect.has(target, key);
    },
    get: (target, key) => {
      if (key === Symbol.toPrimitive) return () => text;
      check(target, key);
      return Reflect.get(target, key);
    },
  });
}

/** Within its line where it is short, as a block of its own where it is not; empty stays empty. */
function shownText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > MAX_INLINE || trimmed.includes('\n')) return block(trimmed);
  const safe = oneLine(trimmed, MAX_INLINE).replace(/<!--.*?(?:-->|$)/g, '');
  if (safe === '') return '';
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(safe) ? ' ' : '';
  return `${fence}${room}${safe}${room}${fence}`;
}

function block(text: string): string {
  const data = asData(text, MAX_VALUE);
  return data === '' ? '' : `\n${data}\n`;
}

function invalid(why: string, cause?: unknown): OrcaError {
  const message = `The prompt can't be made of the inputs: ${why}`;
  return new OrcaError({ kind: 'waiting', reason: 'PromptInvalid', message }, { cause });
}

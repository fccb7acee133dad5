/** How a tool of an MCP server is described to the model: as the Messages API takes it, which refuses all tools for one that it does not, and without hidden characters. */
import type Anthropic from '@anthropic-ai/sdk';
import type { Tool } from '@modelcontextprotocol/client';
import { capped, plain } from '../../../api/sanitize.ts';

/** Characters of a description, and of any text of a schema. */
const MAX_TEXT = 2048;
/** Levels of a schema. */
const MAX_DEPTH = 64;
/** What the Messages API takes for the name of a tool, and for that of a field of its input. */
const NAME = /^[\w-]{1,128}$/;
const FIELD = /^[\w.-]{1,64}$/;

/** Or why it can't be described, as the rest of a sentence that begins with the tool. */
export function definitionOf(
  name: string,
  { description = '', inputSchema }: Tool,
): Anthropic.Tool | { readonly unusable: string } {
  if (!NAME.test(name)) return { unusable: 'has a name that the model API does not take' };
  if (isDeeper(inputSchema, MAX_DEPTH)) return { unusable: 'describes its input in too many levels' };
  const schema = shown(inputSchema);
  if (!isRecord(schema)) return { unusable: 'does not describe its input' };
  const { required = [], oneOf, anyOf, allOf, properties = {}, ...rest } = schema;
  if (!isRecord(properties) || !Object.keys(properties).every((field) => FIELD.test(field)))
    return { unusable: 'has a field whose name the model API does not take' };
  // The API takes no alternatives at the top; what they say is worth knowing all the same.
  const alternatives = JSON.stringify({ oneOf, anyOf, allOf });
  const more = alternatives === '{}' ? '' : `\nThe input must match ${alternatives} too.`;
  return {
    name,
    description: capped(`${capped(plain(description), MAX_TEXT)}${more}`, 2 * MAX_TEXT),
    input_schema: { ...rest, properties, required: textsIn(required), type: 'object' },
  };
}

/** With every text in it, names of fields too, free of hidden characters and not too long. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return capped(plain(value), MAX_TEXT);
  if (Array.isArray(value)) return value.map(shown);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [capped(plain(name), MAX_TEXT), shown(each)]),
  );
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

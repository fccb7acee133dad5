/** `-o`: the same objects as a table, as JSON, as YAML, or as names. */
import { Option } from 'commander';
import { nameOf, objectLines, type Sight } from './columns.ts';
import { type Listed, objectOf } from './objects.ts';
import { RESOURCE_TYPES } from './resource-types.ts';

export type OutputFormat = 'table' | 'wide' | 'json' | 'yaml' | 'name';

export function outputOption(): Option {
  return new Option('-o, --output <format>', 'how to print it')
    .choices(['table', 'wide', 'json', 'yaml', 'name'])
    .default('table');
}

export interface Printable {
  readonly items: readonly Listed[];
  /** A name was asked for: one object, where there is but one, rather than a list of one. */
  readonly single: boolean;
  /** Several types at once: each in a table of its own, names with their type. */
  readonly mixed: boolean;
}

export async function printed(what: Printable, format: OutputFormat, sight: Sight): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(document(what), undefined, 2);
    case 'yaml': {
      const { yamlOf } = await import('./manifest-edit.ts');
      return yamlOf(JSON.parse(JSON.stringify(document(what)))).trimEnd();
    }
    case 'name':
      return what.items.map(nameOf).join('\n');
    case 'table':
    case 'wide':
      return tables(what, format === 'wide', sight);
  }
}

function document({ items, single }: Printable): unknown {
  const objects = items.map(objectOf);
  const [only, ...others] = objects;
  const isOne = single && others.length === 0;
  return isOne && only !== undefined ? only : { apiVersion: 'v1', kind: 'List', items: objects };
}

function tables({ items, mixed }: Printable, wide: boolean, sight: Sight): string {
  return RESOURCE_TYPES.map((type) => ({ type, own: items.filter(({ kind }) => kind === type.kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ type, own }) => objectLines(type, own, sight, { wide, prefixed: mixed }).join('\n'))
    .join('\n\n');
}

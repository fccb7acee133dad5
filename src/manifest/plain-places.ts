/** Notes, while plain YAML is read, where the fields stand that rules across files speak of. */
import type { Place } from '../api/manifest-file.ts';

/** Where the reader is, as far as it matters: `other` is anywhere that no such field is below. */
export type Trail =
  | 'root'
  | 'metadata'
  | 'spec'
  | 'template'
  | 'podSpec'
  | 'dependsOn'
  | 'inputs'
  | 'parameters'
  | 'nodes'
  | `node ${string}`
  | 'other';

const BELOW_SPEC: Readonly<Record<string, Trail>> = {
  template: 'template',
  dependsOn: 'dependsOn',
  inputs: 'inputs',
  parameters: 'parameters',
  nodes: 'nodes',
};

/** Fields of a mapping that are noted, each by its path: written out, for members are slow to set by texts put together. */
const NOTED: ReadonlyMap<Trail, ReadonlyMap<string, string>> = new Map([
  [
    'metadata',
    new Map([
      ['name', 'metadata.name'],
      ['project', 'metadata.project'],
    ]),
  ],
  [
    'spec',
    new Map([
      ['model', 'spec.model'],
      ['prompt', 'spec.prompt'],
      ['workflow', 'spec.workflow'],
      ['tools', 'spec.tools'],
      ['toolPreset', 'spec.toolPreset'],
      ['mcpServers', 'spec.mcpServers'],
    ]),
  ],
  [
    'podSpec',
    new Map([
      ['model', 'spec.template.spec.model'],
      ['tools', 'spec.template.spec.tools'],
      ['toolPreset', 'spec.template.spec.toolPreset'],
      ['mcpServers', 'spec.template.spec.mcpServers'],
    ]),
  ],
]);

/** A place in a text; `line` is zero-based, `lineStart` the offset at which it starts. */
export interface Cursor {
  readonly text: string;
  offset: number;
  line: number;
  lineStart: number;
  places: Record<string, Place>;
}

/** Where the value of a key is, seen from where its mapping is. */
export function trailBelow(trail: Trail, key: string): Trail {
  if (trail === 'other') return 'other';
  if (trail === 'root') return key === 'metadata' || key === 'spec' ? key : 'other';
  if (trail === 'spec') return BELOW_SPEC[key] ?? 'other';
  if (trail === 'nodes') return isWord(key) ? `node ${key}` : 'other';
  return trail === 'template' && key === 'spec' ? 'podSpec' : 'other';
}

/** To be called where the value of a key starts. */
export function noteField(cursor: Cursor, trail: Trail, key: string): void {
  if (trail === 'other') return;
  const field = NOTED.get(trail)?.get(key);
  if (field !== undefined) note(cursor, field);
  else if (trail === 'inputs' && isWord(key)) note(cursor, `spec.inputs.${key}`);
  else if (trail === 'parameters' && isWord(key)) note(cursor, `spec.parameters.${key}`);
  else if (key === 'workflow' && trail.startsWith('node '))
    note(cursor, `spec.nodes.${trail.slice('node '.length)}.workflow`);
}

/** Whether a key stands in a dotted path as it is. */
function isWord(key: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(key);
}

/** To be called where an item of a list starts. */
export function noteItem(cursor: Cursor, trail: Trail, index: number): void {
  if (trail === 'dependsOn') note(cursor, `spec.dependsOn[${index}]`);
}

function note(cursor: Cursor, field: string): void {
  cursor.places[field] = [cursor.line + 1, cursor.offset - cursor.lineStart + 1];
}

/** Notes, while plain YAML is read, where the fields stand that rules across files speak of. */
import type { Place } from '../api/manifest-file.ts';

/** Where the reader is, as far as it matters: `other` is anywhere that no such field is below. */
export type Trail = 'root' | 'metadata' | 'spec' | 'template' | 'podSpec' | 'dependsOn' | 'other';

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
  if (trail === 'spec') return key === 'template' || key === 'dependsOn' ? key : 'other';
  return trail === 'template' && key === 'spec' ? 'podSpec' : 'other';
}

/** To be called where the value of a key starts. */
export function noteField(cursor: Cursor, trail: Trail, key: string): void {
  if (trail === 'metadata' && key === 'name') note(cursor, 'metadata.name');
  else if (trail === 'metadata' && key === 'project') note(cursor, 'metadata.project');
  else if (trail === 'spec' && key === 'model') note(cursor, 'spec.model');
  else if (trail === 'podSpec' && key === 'model') note(cursor, 'spec.template.spec.model');
}

/** To be called where an item of a list starts. */
export function noteItem(cursor: Cursor, trail: Trail, index: number): void {
  if (trail === 'dependsOn') note(cursor, `spec.dependsOn[${index}]`);
}

function note(cursor: Cursor, field: string): void {
  cursor.places[field] = [cursor.line + 1, cursor.offset - cursor.lineStart + 1];
}

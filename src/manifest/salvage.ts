/** What a file that is no valid YAML seems to declare, so that nothing that names it is taken for wrong. */
import type { Declaration } from '../api/manifest-file.ts';
import { DEFAULT_PROJECT } from '../api/names.ts';
import { KINDS } from './violation.ts';

/** By the look of its lines: a guess that only ever keeps others from being blamed. */
export function salvagedDeclarations(text: string): readonly Declaration[] {
  const declarations: Declaration[] = [];
  let line = 1;
  for (const chunk of text.split(/^---.*$/m)) {
    const found = declarationIn(chunk, line);
    if (found !== undefined) declarations.push(found);
    line += chunk.split('\n').length - 1;
  }
  return declarations;
}

function declarationIn(chunk: string, line: number): Declaration | undefined {
  const written = /^["']?kind["']?:\s*["']?(\w+)/m.exec(chunk)?.[1];
  const kind = KINDS.find((known) => known === written);
  const metadata = /^metadata:(.*(?:\n[ \t].*)*)/m.exec(chunk)?.[1] ?? '';
  const name = labelAfter('name', metadata);
  if (kind === undefined || name === undefined) return undefined;
  const project = kind === 'Project' ? name : (labelAfter('project', metadata) ?? DEFAULT_PROJECT);
  return { kind, project, name, line };
}

function labelAfter(field: string, metadata: string): string | undefined {
  return new RegExp(`(?:^|[\\s{,])${field}:\\s*["']?([a-z0-9][-a-z0-9]*)`).exec(metadata)?.[1];
}

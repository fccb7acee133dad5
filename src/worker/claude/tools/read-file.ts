/** The tool `read_file`. */
import { textOf } from '../files.ts';
import { readablePath } from '../paths.ts';
import { optionalCount, type Tool, textField } from '../tool.ts';

const LINES = 2000;

export const readFile: Tool = {
  description: `Reads a text file of the workspace, at most ${LINES} lines at once.`,
  fields: {
    path: { type: 'string', description: 'Path relative to the workspace.' },
    offset: { type: 'integer', minimum: 1, description: 'First line, counted from 1.' },
    limit: { type: 'integer', minimum: 1, maximum: LINES, description: 'Number of lines.' },
  },
  required: ['path'],
  async run(input, { root }) {
    const named = textField(input, 'path');
    const offset = optionalCount(input, 'offset', { fallback: 1, max: 10_000_000 });
    const limit = optionalCount(input, 'limit', { fallback: LINES, max: LINES });
    const text = await textOf(await readablePath(root, named), named);
    if (text === '') return '(the file is empty)';
    const lines = text.split('\n');
    const end = Math.min(lines.length, offset - 1 + limit);
    const part = lines.slice(offset - 1, end).join('\n');
    if (offset === 1 && end === lines.length) return part;
    return `(lines ${offset} to ${end} of ${lines.length})\n${part}`;
  },
};

/** The tool `write_file`. */
import { writeText } from '../files.ts';
import { writablePath } from '../paths.ts';
import { type Tool, textField } from '../tool.ts';

export const writeFile: Tool = {
  description:
    'Creates a text file of the workspace with the folders above it, or replaces all of it. To change a part, use edit_file.',
  fields: {
    path: { type: 'string', description: 'Path relative to the workspace.' },
    content: { type: 'string', description: 'The whole content.' },
  },
  required: ['path', 'content'],
  async run(input, { root }) {
    const named = textField(input, 'path');
    const content = textField(input, 'content');
    await writeText(await writablePath(root, named), named, content);
    return `Wrote ${Buffer.byteLength(content)} bytes to ${named}.`;
  },
};

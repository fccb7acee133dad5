/** The tool `edit_file`. */
import { textOf, writeText } from '../files.ts';
import { writablePath } from '../paths.ts';
import { optionalFlag, type Tool, ToolError, textField } from '../tool.ts';

export const editFile: Tool = {
  description:
    'Replaces text in a file of the workspace. old_text must occur exactly once, with its white space, unless replace_all is true.',
  fields: {
    path: { type: 'string', description: 'Path relative to the workspace.' },
    old_text: { type: 'string', description: 'The text that is there now.' },
    new_text: { type: 'string', description: 'The text to put in its place.' },
    replace_all: { type: 'boolean', description: 'Replaces every occurrence.' },
  },
  required: ['path', 'old_text', 'new_text'],
  async run(input, { root }) {
    const named = textField(input, 'path');
    const oldText = textField(input, 'old_text');
    const newText = textField(input, 'new_text');
    const all = optionalFlag(input, 'replace_all');
    if (oldText === '') throw new ToolError('"old_text" is empty; use write_file to create a file');
    const real = await writablePath(root, named);
    const parts = (await textOf(real, named)).split(oldText);
    const count = parts.length - 1;
    if (count === 0)
      throw new ToolError(`old_text does not occur in ${named}; read the file and copy it exactly`);
    if (count > 1 && !all)
      throw new ToolError(
        `old_text occurs ${count} times in ${named}; add lines around it or set replace_all`,
      );
    await writeText(real, named, parts.join(newText));
    return `Replaced ${count} ${count === 1 ? 'occurrence' : 'occurrences'} in ${named}.`;
  },
};

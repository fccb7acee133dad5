/** The tool `list_files`. */
import path from 'node:path';
import { globMatcher, walk } from '../../../lib/glob.ts';
import { isFolder } from '../files.ts';
import { readablePath } from '../paths.ts';
import { optionalText, type Tool, ToolError } from '../tool.ts';

const MAX_FILES = 1000;

export const listFiles: Tool = {
  description: `Lists a folder of the workspace, or all files below it whose path matches a glob; at most ${MAX_FILES}. Folders end with a slash; .git is left out, and node_modules unless the path leads into it.`,
  fields: {
    path: {
      type: 'string',
      description: 'Folder relative to the workspace; the workspace itself if left out.',
    },
    pattern: { type: 'string', description: 'Glob relative to the folder, such as src/**/*.ts.' },
  },
  required: [],
  async run(input, { root }) {
    const folder = await readablePath(root, optionalText(input, 'path') ?? '.');
    if (!(await isFolder(folder)))
      throw new ToolError(`${path.relative(root, folder)} is a file; use read_file`);
    const pattern = optionalText(input, 'pattern');
    const matches = pattern === undefined ? undefined : globMatcher(pattern);
    const files: string[] = [];
    for await (const found of walk(folder, (one) => isDependency(one.path))) {
      if (matches === undefined && found.path.includes('/')) break;
      if (matches !== undefined && (found.isDirectory || !matches(found.path))) continue;
      const relative = path.relative(root, path.join(folder, found.path)).split(path.sep).join('/');
      files.push(found.isDirectory ? `${relative}/` : relative);
      if (files.length === MAX_FILES) return `${files.join('\n')}\n(only the first ${MAX_FILES} are shown)`;
    }
    return files.length === 0 ? '(nothing)' : files.join('\n');
  },
};

function isDependency(found: string): boolean {
  return found.split('/').includes('node_modules') && !found.endsWith('node_modules');
}

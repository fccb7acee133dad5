/** The tool `search_code`. */
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { hasCode } from '../../../lib/errno.ts';
import { globMatcher, walk } from '../../../lib/glob.ts';
import { isFolder, textIfReadable } from '../files.ts';
import { readablePath } from '../paths.ts';
import { optionalFlag, optionalText, type Tool, ToolError, textField } from '../tool.ts';

const MAX_MATCHES = 200;
const MAX_LINE = 300;
const MAX_SIZE = 1024 * 1024;
/** Milliseconds for the expression on one file: a model can write one that would never end. */
const TIME_LIMIT = 1000;
/** Milliseconds for the whole search. */
const TOTAL_TIME = 20_000;

export const searchCode: Tool = {
  description: `Searches the text files of the workspace, line by line, for a JavaScript regular expression; at most ${MAX_MATCHES} lines. .git, node_modules and files over 1 MiB are left out.`,
  fields: {
    pattern: { type: 'string', description: 'Regular expression without slashes.' },
    path: {
      type: 'string',
      description: 'Folder or file relative to the workspace; the workspace itself if left out.',
    },
    files: { type: 'string', description: 'Glob of the files to search, relative to the folder.' },
    ignore_case: { type: 'boolean' },
  },
  required: ['pattern'],
  async run(input, { root, signal }) {
    const place = await readablePath(root, optionalText(input, 'path') ?? '.');
    const glob = optionalText(input, 'files');
    const search = searcher(textField(input, 'pattern'), optionalFlag(input, 'ignore_case'));
    const matches: string[] = [];
    const end = performance.now() + TOTAL_TIME;
    for await (const file of filesIn(place, glob === undefined ? () => true : globMatcher(glob))) {
      if (signal.aborted || matches.length >= MAX_MATCHES) break;
      if (performance.now() > end) {
        matches.push(`(ended after ${TOTAL_TIME / 1000} s; name a folder or a glob of files)`);
        break;
      }
      const relative = path.relative(root, file).split(path.sep).join('/');
      const text = await textUnlessUnreadable(file);
      for (const { line, number } of text === undefined ? [] : search(text))
        matches.push(`${relative}:${number}: ${line}`);
    }
    if (matches.length === 0) return '(no line matches)';
    const note = matches.length < MAX_MATCHES ? '' : `\n(only the first ${MAX_MATCHES} lines are shown)`;
    return matches.slice(0, MAX_MATCHES).join('\n') + note;
  },
};

/** The file itself, or the wanted ones of a folder. */
async function* filesIn(place: string, isWanted: (path: string) => boolean): AsyncIterable<string> {
  if (!(await isFolder(place))) {
    yield place;
    return;
  }
  for await (const found of walk(place, (one) => path.basename(one.path) === 'node_modules')) {
    if (!found.isDirectory && isWanted(found.path)) yield path.join(place, found.path);
  }
}

interface Match {
  readonly line: string;
  readonly number: number;
}

/** Runs in a context of its own, since only that can be ended in the middle of an expression. */
function searcher(pattern: string, ignoreCase: boolean): (text: string) => readonly Match[] {
  const flags = ignoreCase ? 'i' : '';
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ToolError(`the pattern is no regular expression: ${error.message}`);
    throw error;
  }
  let found: Match[] = [];
  const context = createContext({
    pattern,
    flags,
    lines: [] as readonly string[],
    take: (index: number, line: string) => found.push({ number: index + 1, line: line.slice(0, MAX_LINE) }),
    max: MAX_MATCHES,
  });
  const script = new Script(
    'const expression = new RegExp(pattern, flags);' +
      'for (let i = 0, n = 0; i < lines.length && n < max; i++) if (expression.test(lines[i])) { take(i, lines[i]); n++; }',
  );
  return (text) => {
    found = [];
    context.lines = text.split('\n');
    try {
      script.runInContext(context, { timeout: TIME_LIMIT });
    } catch (error) {
      // Out of time or out of stack; nothing else can fail there.
      throw new ToolError('the pattern takes too long; use a simpler one', { cause: error });
    }
    return found;
  };
}

/** Links, pipes and files that vanish or may not be read are passed over. */
async function textUnlessUnreadable(file: string): Promise<string | undefined> {
  try {
    return await textIfReadable(file, MAX_SIZE);
  } catch (error) {
    if (error instanceof ToolError || hasCode(error, 'ELOOP', 'EACCES', 'ENXIO')) return undefined;
    throw error;
  }
}

/** Which paths no agent may change, whatever the task says, and names that some file system takes for `.git`. */
import { plain } from '../api/sanitize.ts';
import { pathMatcher } from '../lib/path-pattern.ts';

/** Pattern → what it is, for the sentence. */
const PROTECTED: readonly { readonly patterns: readonly string[]; readonly what: string }[] = [
  { patterns: ['.github'], what: 'a workflow or setting of the forge' },
  { patterns: ['**/CODEOWNERS'], what: 'a list of code owners' },
  {
    patterns: [
      '**/CLAUDE.md',
      '**/CLAUDE.local.md',
      '**/AGENTS.md',
      '**/AGENTS.override.md',
      '**/GEMINI.md',
      '**/.claude',
      '**/.codex',
      '**/.gemini',
      '**/.agents',
      '**/.cursor',
      '**/.cursorrules',
      '**/.windsurfrules',
      '**/.clinerules',
      '**/.mcp.json',
    ],
    what: 'an instruction or setting of agents',
  },
  { patterns: ['**/orca.yaml', '**/orca.yml'], what: 'a setting of Orca' },
];

const RULES = PROTECTED.map(({ patterns, what }) => ({ matches: pathMatcher(patterns), what }));

/** What the path is that makes it protected, or undefined; `own` are the project's patterns. */
export function protectionOf(path: string, own: readonly string[]): string | undefined {
  const canonical = canonicalPath(path);
  const rule = RULES.find(({ matches }) => matches(canonical));
  if (rule !== undefined) return rule.what;
  const isOwn = pathMatcher(own);
  return isOwn(path) || isOwn(canonical) ? "one of the project's protectedPaths" : undefined;
}

/** Whether a part of the path is `.git`, or what Windows or macOS would take for it. */
export function namesGitDirectory(path: string): boolean {
  return canonicalPath(path)
    .split('/')
    .some((part) => part === '.git' || part === '.gitmodules' || /^git~\d+$/.test(part));
}

/** As the most forgiving file system reads it: no case, no ignorable characters, no trailing dots, blanks or streams. */
function canonicalPath(path: string): string {
  return plain(path.normalize('NFKC'))
    .toLowerCase()
    .split(/[/\\]/)
    .map((part) => part.replace(/:.*$/, '').replace(/[. ]+$/, ''))
    .join('/');
}

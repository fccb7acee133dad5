/** A pull request of the built-in forge as text for a terminal. */
import { oneLine, plain } from '../api/sanitize.ts';
import { age, millis } from '../api/time.ts';
import { tableLines } from './table.ts';
import type { Style, Terminal } from './terminal.ts';

export interface PullRequestText {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly draft: boolean;
  readonly headBranch: string;
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly comments: readonly {
    readonly author: string;
    readonly body: string;
    readonly createdAt: string;
    readonly path?: string;
    readonly line?: number;
  }[];
  readonly reviews?: readonly {
    readonly author: string;
    readonly body: string;
    readonly createdAt: string;
    readonly headCommit: string;
    readonly verdict: 'approve' | 'requestChanges' | 'comment';
  }[];
}

export function pullRequestLines(
  pulls: readonly PullRequestText[],
  options: { readonly now: number; readonly withUrl: boolean },
): readonly string[] {
  const header = ['NUMBER', 'STATE', 'TITLE', 'HEAD', 'BASE', 'AGE', ...(options.withUrl ? ['URL'] : [])];
  const rows = pulls.map((pull) => [
    String(pull.number),
    pull.state,
    oneLine(pull.title, 60),
    pull.headBranch,
    pull.baseBranch,
    age(options.now - millis(pull.createdAt)),
    ...(options.withUrl ? [pull.url] : []),
  ]);
  return tableLines(header, rows);
}

export function pullRequestPage(pull: PullRequestText, now: number): string {
  const since = (at: string) => `${age(now - millis(at))} ago`;
  const head = [
    `#${pull.number} ${pull.title}`,
    `${pull.draft ? 'draft, ' : ''}${pull.state}, opened ${since(pull.createdAt)}`,
    `${pull.headBranch} at ${pull.headCommit.slice(0, 12)} → ${pull.baseBranch}`,
    ...(pull.labels.length === 0 ? [] : [`labels: ${pull.labels.join(', ')}`]),
    pull.url,
  ];
  const comments = pull.comments.map(({ author, body, createdAt, path, line }) => {
    const place = path === undefined ? '' : ` on ${path}${line === undefined ? '' : `:${line}`}`;
    return { createdAt, text: `── ${author}${place}, ${since(createdAt)}\n${body.trim()}` };
  });
  const reviews = (pull.reviews ?? []).map(({ author, body, createdAt, verdict, headCommit }) => {
    const did = `${VERDICTS[verdict]} ${headCommit.slice(0, 12)}`;
    return { createdAt, text: `── ${author} ${did}, ${since(createdAt)}\n${body.trim()}`.trim() };
  });
  const said = [...comments, ...reviews].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const parts = [head.join('\n'), pull.body.trim(), ...said.map(({ text }) => text)];
  return plain(parts.filter((part) => part !== '').join('\n\n'));
}

const VERDICTS = {
  approve: 'approved',
  requestChanges: 'requested changes of',
  comment: 'reviewed',
} as const;

/** A unified diff with the colours that Git gives it. */
export function colouredDiff(diff: string, terminal: Terminal): string {
  return diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      const style = styleOf(line);
      return style === undefined ? line : terminal.paint(style, line);
    })
    .join('\n');
}

function styleOf(line: string): Style | undefined {
  if (/^(diff |index |\+\+\+ |--- )/.test(line)) return 'bold';
  if (line.startsWith('@@')) return 'cyan';
  if (line.startsWith('+')) return 'green';
  return line.startsWith('-') ? 'red' : undefined;
}

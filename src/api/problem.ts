/** A user's mistake in a manifest or a setting, as data: where it is, what is wrong, what to do. */

export interface Problem {
  /** Path relative to the root of the config repository, with forward slashes. */
  readonly file: string;
  /** One-based; absent when the problem belongs to the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** Dotted path inside the document: `spec.checks[0].run`. */
  readonly field?: string;
  /** What is wrong, one sentence without a full stop at its end. */
  readonly message: string;
  /** What to do about it: `did you mean "dependsOn"?` */
  readonly hint?: string;
}

/** `file:line:column: field: message (hint)`, the form that editors and terminals make clickable. */
export function problemText(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const field = problem.field === undefined ? '' : `${problem.field}: `;
  const hint = problem.hint === undefined ? '' : ` (${problem.hint})`;
  return `${place}: ${field}${problem.message}${hint}`;
}

/** Order for people: by file, then by position, then by field. */
export function problemOrder(a: Problem, b: Problem): number {
  return (
    text(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    text(a.field ?? '', b.field ?? '') ||
    text(a.message, b.message)
  );
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

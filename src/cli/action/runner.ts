/** What a step tells the runner of GitHub Actions: masked values, annotations, outputs, the summary of the job. */
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { type Problem, problemText } from '../../api/problem.ts';
import { capped, oneLine, plain } from '../../api/sanitize.ts';
import type { Environment } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Runner {
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the summary of the job. */
  summarize(markdown: string): void;
  /** Lets the runner obey what is printed again. */
  close(): void;
}

/** GitHub's limit for one step is a megabyte. */
const LONGEST_SUMMARY = 900_000;
/** Shorter values would make holes into every line. */
const SHORTEST_SECRET = 6;

/**
 * What is printed from now on is never taken for a command, whoever wrote it: a runner obeys lines such as `::add-path::…`
 * wherever they come from.
 */
export function openRunner(env: Environment, terminal: Terminal, secrets: readonly string[]): Runner {
  const isRunner = env.GITHUB_ACTIONS === 'true';
  const token = randomBytes(16).toString('hex');
  const obeyed = (line: string) => {
    if (isRunner) terminal.out(`::${token}::\n${line}\n::stop-commands::${token}`);
    else terminal.out(line);
  };
  if (isRunner) {
    // Elsewhere this would print them.
    for (const line of secrets.flatMap((secret) => secret.split('\n')))
      if (line.length >= SHORTEST_SECRET) terminal.out(`::add-mask::${escaped(line)}`);
    terminal.out(`::stop-commands::${token}`);
  }
  const append = (file: string | undefined, text: string) => {
    if (file !== undefined && file !== '') appendFileSync(file, text);
  };
  return {
    annotate: (annotation) => obeyed(commandFor(annotation)),
    output: (name, value) => append(env.GITHUB_OUTPUT, `${name}=${oneLine(value)}\n`),
    summarize: (markdown) => append(env.GITHUB_STEP_SUMMARY, `${capped(markdown, LONGEST_SUMMARY)}\n`),
    close: () => {
      if (isRunner) terminal.out(`::${token}::`);
    },
  };
}

export function annotationOf(problem: Problem): Annotation {
  const { file, line, column } = problem;
  const { field, message, hint } = problem;
  const said = problemText({ file: '', message, ...(field && { field }), ...(hint && { hint }) });
  return {
    level: 'error',
    title: 'Invalid manifest',
    message: said.replace(/^: /, ''),
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

function commandFor({ level, title, message, file, line, column }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${level} ${properties.join(',')}::${escaped(plain(message))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(plain(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The reconciler's log as lines for people: each recorded change once, failures with their reason. */
import { plain } from '../api/sanitize.ts';
import type { Log } from '../reconciler/ports.ts';
import { fields } from './fields.ts';
import type { Style, Terminal } from './terminal.ts';

export interface LineLogOptions {
  readonly verbose: boolean;
  /** Kinds whose changes are left out, as in `run/wording/…`. */
  readonly without?: readonly string[];
}

export function lineLog(terminal: Terminal, options: LineLogOptions): Log {
  const aside = (style: Style, label: string) => (given: object, message: string) =>
    terminal.err(terminal.paint(style, `${label}${plain(asideText(given, message))}`));
  return {
    info(given, message) {
      const { object, change } = fields(given);
      if (typeof object === 'string' && typeof change === 'string') {
        if (options.without?.some((kind) => object.startsWith(`${kind}/`)) !== true)
          terminal.out(changeLine(terminal, object, change));
      } else if (options.verbose) terminal.err(plain(asideText(given, message)));
    },
    warn: aside('yellow', 'warning: '),
    error: aside('red', 'error: '),
  };
}

function changeLine(terminal: Terminal, object: string, change: string): string {
  return `${terminal.paint('dim', new Date().toISOString().slice(11, 19))} ${terminal.paint('bold', plain(object))} ${plain(change)}`;
}

function asideText(given: object, message: string): string {
  const { failure, err, ...rest } = fields(given);
  const why =
    typeof failure === 'string' ? failure : err instanceof Error ? (err.stack ?? err.message) : undefined;
  if (why !== undefined) return `${message}: ${why}`;
  const more = Object.entries(rest).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return more.length === 0 ? message : `${message} (${more.join(', ')})`;
}

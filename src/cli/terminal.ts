/** The two output streams: lines, colours only where a person looks, and a reader that goes away (EPIPE). */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export interface Terminal {
  /** One line, or several, to standard output: what was asked for. */
  out(text: string): void;
  /** One line to standard error: errors, notices, progress. */
  err(text: string): void;
  /** Styled where standard output is a terminal, otherwise the text as it is. */
  paint(style: Style, text: string): string;
  /** Whether a person watches standard output. */
  readonly interactive: boolean;
}

export function openTerminal(options: { readonly noColor: boolean }): Terminal {
  const interactive = process.stdout.isTTY === true;
  const colours = interactive && !options.noColor;
  process.stdout.on('error', endOnBrokenPipe);
  let errors: NodeJS.WriteStream | undefined;
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => {
      // Opened by the first line: for a short command, a stream to a pipe is a twentieth of its cost.
      errors ??= process.stderr.on('error', endOnBrokenPipe);
      errors.write(`${text}\n`);
    },
    paint: (style, text) => (colours ? styleText(style, text) : text),
    interactive,
  };
}

/** `orca get … | head` ends without a word, as every Unix program does. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

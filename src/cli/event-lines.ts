/** A run's events as lines for people, the same in `logs`, `run` and `demo`. */
import type { AgentEvent, TimedEvent } from '../api/run-contract.ts';
import { oneLine, plain } from '../api/sanitize.ts';
import type { Style, Terminal } from './terminal.ts';

type Line = readonly [style: Style | undefined, text: string];

export function eventLines({ event }: TimedEvent, terminal: Terminal): readonly string[] {
  return linesOf(event).map(([style, text]) => {
    const safe = plain(text).trimEnd();
    return style === undefined ? safe : terminal.paint(style, safe);
  });
}

function linesOf(event: AgentEvent): readonly Line[] {
  switch (event.type) {
    case 'round':
      return [['bold', `── round ${event.round}`]];
    case 'text':
      return [[undefined, event.text]];
    case 'toolCall':
      return [['cyan', `→ ${event.name} ${oneLine(event.input, 200)}`]];
    case 'toolResult':
      return [[event.isError ? 'red' : 'dim', `← ${firstLines(event.output)}`]];
    case 'check': {
      const { passed, name, message } = event.verdict;
      return [
        [
          passed ? 'green' : 'yellow',
          `${passed ? '✓' : '✗'} check ${name}${message === '' ? '' : `: ${message}`}`,
        ],
      ];
    }
    case 'stderr':
      return [['dim', event.text]];
    case 'result':
      return [['bold', event.summary]];
    case 'error':
      return [['red', `${event.failure.reason}: ${event.failure.message}`]];
    case 'usage':
    case 'session':
      return [];
  }
}

/** The beginning of what a tool returned; all of it is in `-o json`. */
function firstLines(output: string): string {
  const lines = output.trimEnd().split('\n');
  const shown = lines.slice(0, 5).join('\n  ');
  return lines.length <= 5 ? shown : `${shown}\n  … ${lines.length - 5} more lines`;
}

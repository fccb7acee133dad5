/** What is printed for whatever was thrown: one sentence, and a stack only for a bug and only when asked for. */
import { OrcaError } from '../api/failure.ts';
import type { Reason } from '../api/reasons.ts';
import { plain } from '../api/sanitize.ts';
import { CommandError, EXIT, exitCodeOf } from './exit.ts';

export function failureOf(
  error: unknown,
  verbose: boolean,
): { readonly text: string; readonly exitCode: number } {
  if (error instanceof CommandError) return { text: plain(error.message), exitCode: error.exitCode };
  if (error instanceof OrcaError)
    return { text: plain(`${error.message}${remedyFor(error.reason)}`), exitCode: exitCodeOf(error.kind) };
  const about = error instanceof Error ? error.message : String(error);
  const more = verbose && error instanceof Error ? `\n${error.stack}` : '';
  const hint = verbose ? '' : ' Run it again with --verbose and report what it prints.';
  return { text: `This is a bug in Orca: ${plain(about)}.${hint}${more}`, exitCode: EXIT.bug };
}

/** What adapters cannot know: which setting of the command line would help. */
function remedyFor(reason: Reason): string {
  switch (reason) {
    case 'AuthenticationFailed':
      return ' Set GITHUB_TOKEN for GitHub, ORCA_GIT_TOKEN for any other Git server, ORCA_SSH_KEY and ORCA_SSH_KNOWN_HOSTS for SSH; `orca doctor` checks them.';
    default:
      return '';
  }
}

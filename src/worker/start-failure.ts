/** Why an agent's program did not start: some other machine, or this one a moment later, may do better, or nothing ever will. */
import type { Failure } from '../api/failure.ts';
import { redacted } from '../api/redact.ts';
import { oneLine } from '../api/sanitize.ts';
import { hasCode } from '../lib/errno.ts';

/** What systems say when they are out of processes, memory or files. */
const CROWDED = ['EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'];

/** `error`: of the start; undefined: there is no program to start. */
export function startFailure(program: string, error?: Error): Failure {
  const cause = error === undefined ? 'spec.command is empty' : oneLine(redacted(error.message));
  const message = `The agent's program "${program}" could not be started: ${cause}`;
  if (hasCode(error, ...CROWDED))
    return { kind: 'later', reason: 'AgentFailed', message: `${message}; the machine is out of room for it` };
  return { kind: 'never', reason: 'AgentMissing', message: `${message}; correct spec.command or install it` };
}

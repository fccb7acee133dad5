/** How much one run may print and change, and what it is told when that is not enough. */
import type { Failure } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';

const MIB = 1024 * 1024;

export const LIMITS = {
  /** Changed files of a result. */
  files: 500,
  /** Of one changed file. */
  fileBytes: 5 * MIB,
  /** Of all changed files together. */
  resultBytes: 50 * MIB,
  /** Of all changed files together, as they were and as they are: what publish reads at once. */
  comparedBytes: 200 * MIB,
  /** Standard output and error of the agent, all rounds together. */
  outputBytes: 64 * MIB,
  /** The event stream; what comes later is left out, but for how the run ended. */
  eventBytes: 20 * MIB,
  /** Of what an interrupted run has done, to show it to the next one. */
  keptPatchBytes: MIB,
} as const;

export function tooMany(files: number): Failure {
  return refused(
    `The result changes ${files} files and ${LIMITS.files} are allowed; split the task, or name generated files in .gitignore`,
  );
}

export function tooLarge(path: string, bytes: number): Failure {
  return refused(
    `${oneLine(path)} has ${mib(bytes)} MiB and ${mib(LIMITS.fileBytes)} MiB are allowed; keep large files out of Git, or name it in .gitignore`,
  );
}

export function tooMuch(bytes: number): Failure {
  return refused(
    `The changed files have ${mib(bytes)} MiB together and ${mib(LIMITS.resultBytes)} MiB are allowed; split the task`,
  );
}

export function tooMuchToCompare(bytes: number): Failure {
  return refused(
    `The changed and deleted files have ${mib(bytes)} MiB before and after, and ${mib(LIMITS.comparedBytes)} MiB are allowed; split the task, or delete large files in a commit of your own`,
  );
}

/** A path as it was read: what is not UTF-8 in it shows as the replacement character, and can't be named again. */
export function isUtf8Name(path: string): boolean {
  return !path.includes('\ufffd');
}

export function notUtf8(path: string): Failure {
  return refused(`${oneLine(path)} has a name that is not UTF-8; rename it`);
}

function refused(message: string): Failure {
  return { kind: 'never', reason: 'PublishRefused', message };
}

function mib(bytes: number): string {
  return String(Math.ceil((bytes / MIB) * 10) / 10);
}

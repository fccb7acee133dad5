/** What goes wrong with a repository on this machine. */
import { OrcaError } from '../../api/failure.ts';

export function localFailure(path: string, why: string, cause?: unknown): OrcaError {
  return new OrcaError(
    { kind: 'later', reason: 'RepositoryUnreachable', message: `${path}: ${why}.` },
    { cause },
  );
}

/** Runs what touches the disk; its failures (no space, no permission) become OrcaError, bugs stay what they are. */
export async function onDisk<T>(path: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw localFailure(path, error.message, error);
  }
}

/** Whether a file system call failed since there is no such file or directory. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** One Orca at a time on a state directory. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OrcaError } from '../../../api/failure.ts';
import { type ProcessLock, tryLock } from '../../../lib/process-lock.ts';

/** Throws StateDirectoryBusy while another process has it; the lock of a dead one is taken over. */
export async function lockState(stateDir: string): Promise<ProcessLock> {
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const attempt = tryLock(join(stateDir, 'lock'));
  if (attempt.held) return attempt.lock;
  const message = `Another Orca (process ${attempt.by.pid}) works on the state directory ${stateDir}; stop it, or give this one a state directory of its own`;
  throw new OrcaError({ kind: 'waiting', reason: 'StateDirectoryBusy', message });
}

/** Ends a stage of a run whoever supervises it, and says whether one is still at work. */
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode } from '../../../lib/errno.ts';
import { killMarked, markOf, RUN_MARK } from '../../../lib/marked-processes.ts';
import { isAlive } from '../../../lib/process-identity.ts';
import {
  type Claim,
  type RunDirectory,
  readClaim,
  type Stage,
  type StageFiles,
} from '../../../lib/run-directory.ts';

/** Milliseconds from asking to killing, and from there to killing a supervisor that has other runs too. */
const GRACE = 5000;
const LAST_GRACE = 15_000;

export function isStageAlive(files: StageFiles): boolean {
  const claim = readClaim(files);
  return claim !== undefined && isAtWork(files, claim);
}

/** Whether anything of the run could be at work, or begin to: a stage with an outcome has left nothing behind. */
export function isUnfinished({ stages }: RunDirectory): boolean {
  if (!existsSync(stages.agent.outcome)) return true;
  return existsSync(stages.publish.claim) && !existsSync(stages.publish.outcome);
}

/** The stop file is there. Afterwards nobody works on the stage: its supervisor was asked to end it, and is killed when it does not. */
export async function stopStage(stage: Stage, directory: RunDirectory): Promise<void> {
  const files = directory.stages[stage];
  const claim = readClaim(files);
  if (claim === undefined || !isAtWork(files, claim)) return;
  const isShared = claim.isShared === true;
  signal(claim.pid, isShared ? 'SIGUSR2' : 'SIGTERM');
  for (let waited = 0; isAtWork(files, claim); waited += 25) {
    if (waited === GRACE && isShared) await killMarked(RUN_MARK, markOf(directory));
    if (waited === (isShared ? LAST_GRACE : GRACE)) signal(claim.pid, 'SIGKILL');
    await delay(25);
  }
}

/** One that has only this stage is waited for until it is gone. */
function isAtWork(files: StageFiles, claim: Claim): boolean {
  return isAlive(claim) && !(claim.isShared === true && existsSync(files.outcome));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

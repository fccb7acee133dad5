/** Ends a stage of a run whoever supervises it, and says whether one is still at work. */
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { replaceFile } from '../../../lib/durable-file.ts';
import { hasCode } from '../../../lib/errno.ts';
import { killMarked, markOf, RUN_MARK } from '../../../lib/marked-processes.ts';
import { isAlive } from '../../../lib/process-identity.ts';
import {
  type Claim,
  KEEPING_TIME,
  KEEPS_WORK,
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

/** Ends every process of the run. `kept`: its agent stage is given the time to take what was done so far as its result. */
export async function stopRun(
  directory: RunDirectory,
  work: 'discarded' | 'kept' = 'discarded',
): Promise<void> {
  if (!existsSync(directory.path)) return;
  const isKept = work === 'kept';
  await replaceFile(directory.stop, isKept ? KEEPS_WORK : '');
  const patience = isKept ? KEEPING_TIME : 0;
  await Promise.all([stopStage('agent', directory, patience), stopStage('publish', directory, patience)]);
  await killMarked(RUN_MARK, markOf(directory));
}

/**
 * The stop file is there. Afterwards nobody works on the stage: its supervisor was asked to end it, and is killed when it does not;
 * `patience` milliseconds later where there is something to be done first.
 */
async function stopStage(stage: Stage, directory: RunDirectory, patience: number): Promise<void> {
  const files = directory.stages[stage];
  const claim = readClaim(files);
  if (claim === undefined || !isAtWork(files, claim)) return;
  const isShared = claim.isShared === true;
  signal(claim.pid, isShared ? 'SIGUSR2' : 'SIGTERM');
  for (let waited = 0; isAtWork(files, claim); waited += 25) {
    if (waited === GRACE && isShared) await killMarked(RUN_MARK, markOf(directory));
    if (waited === patience + (isShared ? LAST_GRACE : GRACE)) signal(claim.pid, 'SIGKILL');
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

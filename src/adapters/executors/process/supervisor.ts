/** Starts and stops the supervisors of stages: detached processes that outlive this one. */
import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { OrcaError } from '../../../api/failure.ts';
import { hasCode } from '../../../lib/errno.ts';
import { isAlive } from '../../../lib/process-identity.ts';
import { type RunDirectory, readClaim, type Stage, type StageFiles } from '../../../lib/run-directory.ts';
import { type StageInput, stageInputText } from '../../../lib/stage-input.ts';

export interface Launch {
  readonly node: string;
  readonly workerFile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: StageInput;
}

/** What Node itself needs; the rest goes over standard input, which nobody else can read. */
const ENVIRONMENT = ['PATH', 'LANG', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** No core dump of a process that holds keys; what it starts inherits that. */
const WITHOUT_CORE = ['/bin/sh', '-c', 'ulimit -c 0; exec "$@"', 'sh'];
/** Milliseconds from SIGTERM to SIGKILL. */
const GRACE = 5000;

/** Resolves when a supervisor has the stage, this one or another. */
export async function launchStage(stage: Stage, directory: RunDirectory, launch: Launch): Promise<void> {
  const { log: logFile } = directory.stages[stage];
  const log = await open(logFile, 'a', 0o600);
  const [shell = '', ...args] = [...WITHOUT_CORE, launch.node, launch.workerFile, stage, directory.path];
  const child = spawn(shell, args, {
    cwd: '/',
    detached: true,
    env: Object.fromEntries(ENVIRONMENT.map((name) => [name, launch.env[name]])),
    stdio: ['pipe', 'pipe', log.fd],
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stageInputText(launch.input));
  const isTaken = await new Promise<boolean>((resolve, reject) => {
    // Claimed or forestalled: either way the stage has somebody.
    child.stdout?.once('data', () => resolve(true));
    child.stdout?.once('end', () => resolve(false));
    child.once('error', reject);
  }).finally(() => log.close());
  child.stdout?.destroy();
  child.unref();
  if (isTaken) return;
  const message = `The supervisor of ${directory.path} ended before it began; ${logFile} says why`;
  throw new OrcaError({ kind: 'later', reason: 'ExecutorLost', message });
}

export async function isStageAlive(files: StageFiles): Promise<boolean> {
  const claim = await readClaim(files);
  return claim !== undefined && isAlive(claim);
}

/** Afterwards its supervisor is gone: asked to end what it started, and killed when it does not. */
export async function stopStage(files: StageFiles): Promise<void> {
  const claim = await readClaim(files);
  if (claim === undefined || !isAlive(claim)) return;
  signal(claim.pid, 'SIGTERM');
  for (let waited = 0; isAlive(claim); waited += 25) {
    if (waited === GRACE) signal(claim.pid, 'SIGKILL');
    await delay(25);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

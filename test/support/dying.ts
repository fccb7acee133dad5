/** A user whose Orca kills itself at a call of a port, as a real process; and the world in which it lives on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Orca, orca, type Ran, until } from './orca.ts';
import { type BareRepository, bareRepository } from './repositories.ts';
import { projectManifests, taskManifest } from './task-manifests.ts';
import { temporaryDirectory } from './temporary.ts';

export interface DyingWorld {
  readonly user: Orca;
  readonly config: BareRepository;
  readonly target: BareRepository;
  /** Reconciles until it dies `before` or `after` this call: its number, or the first of its name. */
  die(when: 'before' | 'after', call: number | string): Promise<Ran>;
  /** Reconciles until nothing is left to do; the names of the calls that it took. */
  live(): Promise<readonly string[]>;
  /** Names of the runs whose agents were started, each as often as it was. */
  started(): readonly string[];
  /** Starts a run of the task `held`, which ends only when it is stopped, and leaves it at work without a reconciler. */
  leaveAtWork(): Promise<void>;
}

/** Three tasks: two that land, one on top of the other, and one that lands nothing. */
export const TASKS = {
  'first.yaml': taskManifest('first'),
  'second.yaml': taskManifest('second', { dependsOn: ['first'] }),
  'report.yaml': taskManifest('report', { spec: 'landing: none' }),
};

export async function dyingWorld(tasks: Readonly<Record<string, string>> = TASKS): Promise<DyingWorld> {
  const place = await temporaryDirectory('ledger');
  const ledger = join(place, 'ledger');
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const hold = 'if [ "$ORCA_TASK" = held ]; then sleep 600; fi';
  const script = `echo "$ORCA_RUN" >> ${ledger}; ${hold}; echo done > $ORCA_TASK.txt`;
  const manifests = { 'orca.yaml': 'isolation: none\n', ...projectManifests(target.path, script), ...tasks };
  const config = await bareRepository({ files: manifests });
  const env = { ORCA_REPO: config.path };
  const user = await orca(env);
  const program = await bundle();
  const started = () => (existsSync(ledger) ? readFileSync(ledger, 'utf8').trim().split('\n') : []);
  return {
    user,
    config,
    target,
    started,
    async die(when, call) {
      const mortal = await orca({ ...env, ORCA_DIES: `${when} ${call}` }, { program, home: user.home });
      return mortal.run([]);
    },
    async live() {
      const { code, stdout, stderr } = await (await orca(env, { program, home: user.home })).run([]);
      if (code !== 0) throw new Error(`reconcile ended with ${code}: ${stderr}`);
      return JSON.parse(stdout);
    },
    async leaveAtWork() {
      await config.commit({ 'held.yaml': taskManifest('held') });
      const serving = user.start(['serve']);
      await until(() => started().some((run) => run.startsWith('held-')));
      serving.process.kill('SIGKILL');
      await serving.ended;
    },
  };
}

let built: Promise<string> | undefined;

function bundle(): Promise<string> {
  built ??= bundled();
  return built;
}

/** Inside this package, where the program looks for its worker. */
async function bundled(): Promise<string> {
  const outfile = join(import.meta.dirname, `../../node_modules/.dying/orca-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'dying-orca.ts')],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

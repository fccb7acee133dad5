/** One run whose agent writes one file, without bubblewrap, against a shell script that takes the same Git steps. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processExecutor } from '../../src/adapters/executors/process/process-executor.ts';
import { keyOf } from '../../src/api/names.ts';
import { readAgentOutcome, runDirectory } from '../../src/lib/run-directory.ts';
import { runBrief } from '../support/briefs.ts';
import { bareRepository } from '../support/repositories.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { shell } from './fixture.ts';
import { paired } from './measure.ts';

const FILES = 200;
const WORKER = join(import.meta.dirname, '../../dist/orca-worker.js');
const AGENT = 'echo hello > hello.txt';

export async function runRows({ runs }: BenchOptions) {
  const root = await temporaryDirectory('bench');
  const files = Array.from({ length: FILES }, (_, index) => [`src/file-${index}.txt`, `content ${index}\n`]);
  const target = await bareRepository({ path: join(root, 'target.git'), files: Object.fromEntries(files) });
  const tip = (await target.tip()) ?? '';
  const stateDir = join(root, 'state');
  const executor = processExecutor({
    stateDir,
    workerFile: WORKER,
    node: process.execPath,
    configUrl: '/nowhere',
    remoteFor: (url) => ({ url }),
    env: { PATH: process.env.PATH, HOME: root },
    isolation: 'none',
    requirementsFor: () => ({ programs: [], env: [] }),
    clock: Date,
  });
  let number = 0;
  async function subject(): Promise<void> {
    number += 1;
    const task = `task-${number}`;
    const start = { repository: target.path, baseBranch: 'main', baseCommit: tip, upstreams: [] };
    const brief = runBrief(
      {
        run: `${task}-00000001`,
        task,
        uid: `uid-${number}`,
        start: { ...start, branch: `orca/demo/${task}` },
      },
      { command: ['sh', '-c', AGENT] },
    );
    const directory = runDirectory(stateDir, keyOf(brief.project, brief.run));
    await executor.start(brief);
    while (!existsSync(directory.stages.agent.outcome)) await delay(2);
    const outcome = readAgentOutcome(directory);
    if (outcome?.resultTree === undefined) throw new Error(`the run failed: ${JSON.stringify(outcome)}`);
    await executor.publish(brief, outcome.resultTree);
    while (!existsSync(directory.stages.publish.outcome)) await delay(2);
  }
  const row = await paired({
    measure: 'a run whose agent writes one file, published',
    baseline: 'a shell script with the same Git steps',
    bar: 2,
    runs: runs * 2,
    subject,
    against: () => {
      number += 1;
      return shell(script(`orca/demo/script-${number}`, `work-${number}`), root);
    },
  });
  await executor.close();
  return { rows: [row], growths: [] };
}

/** A mirror is fetched into, a workspace borrows its objects, the agent works, and the result is committed and pushed. */
function script(branch: string, work: string): string {
  return [
    'set -e',
    'test -d mirror.git || git init -q --bare mirror.git',
    `git --git-dir=mirror.git fetch -q target.git main`,
    `git clone -q --shared --no-checkout mirror.git ${work} 2>/dev/null`,
    `cd ${work}`,
    'tip=$(git --git-dir=../mirror.git rev-parse FETCH_HEAD)',
    `git checkout -q -b ${branch} $tip`,
    `sh -c '${AGENT}'`,
    'git add -A',
    'git -c user.name=a -c user.email=a@b commit -q -m Result',
    `git push -q ../target.git ${branch}`,
  ].join('\n');
}

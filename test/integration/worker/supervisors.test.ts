/** What is told of a supervisor that does not begin a stage. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { supervisors } from '../../../src/adapters/executors/process/supervisors.ts';
import { runDirectory } from '../../../src/lib/run-directory.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';
import { bundleOf, workerBundle } from '../../support/worker-bundle.ts';

const INPUT = {
  remote: { url: '/nowhere' },
  gitEnv: {},
  home: undefined,
  privateFiles: [],
  hasBubblewrap: false,
  env: {},
  secrets: [],
};

it('one that lives says what was wrong with the stage, and takes the next one', async () => {
  const stateDir = await temporaryDirectory('state');
  const crew = supervisors({
    node: process.execPath,
    workerFile: await workerBundle(),
    env: process.env,
    stateDir,
  });
  atEnd(crew.close);
  for (const run of ['greet-00000001', 'greet-00000002']) {
    const directory = runDirectory(stateDir, `demo/${run}`);
    await expect(crew.take('agent', directory, INPUT, 'shared')).rejects.toMatchObject({
      failure: {
        kind: 'later',
        reason: 'ExecutorLost',
        message: `The supervisor of ${run} could not begin it: ${directory.brief} is not there`,
      },
    });
  }
});

it('one that the machine has no room for says so', async () => {
  const stateDir = await temporaryDirectory('state');
  const program = await bundleOf(join(import.meta.dirname, '../../support/crowded-supervisor.ts'));
  const script = `ulimit -n 100; exec "${process.execPath}" "${program}" "${stateDir}"`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  const told = (cause: string) => ({
    kind: 'later',
    reason: 'ExecutorLost',
    message: `A supervisor could not be started: ${cause}`,
  });
  expect(JSON.parse(stdout)).toEqual([
    told(`EMFILE: too many open files, open '${stateDir}/supervisors.log'`),
    told('spawn /bin/sh EMFILE'),
  ]);
});

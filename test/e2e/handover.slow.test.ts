/** A machine that is killed while it hands over: the next one, with nothing but Git, ends the same. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';
import { temporaryDirectory } from '../support/temporary.ts';

describe('a machine that dies in the middle of handing over', () => {
  it.each([
    ['the intention is recorded', 'to be stopped (Interrupted)'],
    ['the agent is stopped', 'what it has done is being kept'],
    ['all is recorded', 'Running → Pending (Interrupted)'],
  ])(
    'once %s',
    async (_when, line) => {
      const gate = await temporaryDirectory('gate');
      const target = await bareRepository({ files: { 'README.md': 'target\n' } });
      const script = `echo half > half.txt; until [ -e ${gate}/open ]; do sleep 0.05; done; echo rest > rest.txt`;
      const config = await bareRepository({
        files: {
          'orca.yaml': 'isolation: none\nlease: {ttlSeconds: 3}\n',
          ...projectManifests(target.path, script),
          'task.yaml': taskManifest('do-it'),
        },
      });
      const dying = (await orca({ ORCA_REPO: config.path })).start(['reconcile', '--time-budget', '4s']);
      dying.process.stdout?.on('data', (text: string) => {
        if (text.includes(line)) dying.process.kill('SIGKILL');
      });
      expect(await dying.ended).toBeNull();
      await writeFile(join(gate, 'open'), '');

      const next = await orca({ ORCA_REPO: config.path });
      expect(await next.run(['reconcile', '--time-budget', '2m'])).toMatchObject({ code: 0 });
      const { stdout } = await next.run(['get', 'task/do-it', '-o', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({
        status: { phase: 'InReview', attempts: 2, retries: 0, lostRuns: 0 },
      });
      expect(await target.files('orca/shop/do-it')).toMatchObject({
        'half.txt': 'half\n',
        'rest.txt': 'rest\n',
      });
      const { stdout: pulls } = await next.run(['pr', 'list', '--state', 'all', '-o', 'json']);
      expect(JSON.parse(pulls)).toHaveLength(1);
      expect(Object.keys(await target.refs()).filter((ref) => ref.startsWith('refs/orca/kept/'))).toEqual([]);
    },
    120_000,
  );
});

/** One story, from the manifest to the merged result, on each forge: the built-in one over SSH, and GitHub over HTTP. */
import { describe, expect, it } from 'vitest';
import { PLACES } from '../support/forge-places.ts';
import { expectSamePlans } from '../support/replays.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

describe.each(PLACES)('on $name', ({ open, isHere }) => {
  it.runIf(isHere)(
    'a manifest becomes a pull request, and its merge the end of the task',
    async () => {
      const { user, config, target, targetUrl, ...forge } = await open();
      await config.commit({
        ...projectManifests(targetUrl, 'echo "done by an agent" > done.txt'),
        'tasks.yaml': taskManifest('do-it', { spec: 'checks: [{fileExists: {paths: [done.txt]}}]' }),
      });

      const landed = await user.run(['reconcile']);
      expect(landed).toMatchObject({ code: 0, stderr: '' });
      expect(landed.stdout).toContain('1 task, 1 InReview');
      const branch = 'orca/shop/do-it';
      const open_ = { number: 1, state: 'open', title: 'Do do-it', head: branch, base: 'main' };
      expect(await forge.pulls()).toEqual([{ ...open_, comments: [] }]);
      expect((await target.files(branch))['done.txt']).toBe('done by an agent\n');

      await forge.merge(1);
      expect((await user.run(['reconcile'])).stdout).toContain('InReview → Succeeded (Merged)');
      expect((await user.run(['get', 'tasks', '-o', 'json'])).stdout).toContain('"Succeeded"');
      expect((await target.files())['done.txt']).toBe('done by an agent\n');
      expect(Object.keys(await config.files('orca-status'))).toContain('projects/shop/devtasks/do-it.json');
      await expectSamePlans(user, config);
    },
    300_000,
  );

  it.runIf(isHere)(
    'a change of manifests is planned before it is merged',
    async () => {
      const { user, config, targetUrl } = await open();
      await config.commit(projectManifests(targetUrl, 'true'));
      const from = (await config.tip()) ?? '';
      await config.commit({ 'a.yaml': taskManifest('new') }, 'Ask', { branch: 'ask', from });
      const ran = await user.run(['plan', '--ref', 'ask']);
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain('1 task would start');
      expect(await config.refs()).toEqual({ 'refs/heads/ask': expect.any(String), 'refs/heads/main': from });
    },
    300_000,
  );
});

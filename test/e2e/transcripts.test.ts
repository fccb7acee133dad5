/** Transcripts on their branch: what was said on one machine, read on another one. */
import { describe, expect, it } from 'vitest';
import { orca } from '../support/orca.ts';
import { bareRepository } from '../support/repositories.ts';
import { projectManifests, taskManifest } from '../support/task-manifests.ts';

const script = 'echo "The key is $SHOP_KEY"; echo "$ORCA_TASK" > result.txt';

async function manifests(settings: string) {
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const files = projectManifests(target.path, script);
  return {
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text.replace(/^(\s*)command:/m, '$1env: [SHOP_KEY]\n$1command:'),
      ]),
    ),
    'orca.yaml': settings,
    'search.yaml': taskManifest('search'),
  };
}

describe('a transcript', () => {
  it('is read where the run was not, without the secrets of the run', async () => {
    const config = await bareRepository({ files: await manifests('') });
    const runner = await orca({ ORCA_REPO: config.path, SHOP_KEY: 'open-sesame-1234' });
    expect(await runner.run(['reconcile'])).toMatchObject({ code: 0 });

    const reader = await orca({ ORCA_REPO: config.path });
    const { code, stdout } = await reader.run(['logs', 'task/search']);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('The key is [redacted]'),
    });
    expect(await config.git('grep', '-c', 'open-sesame', 'orca-logs').catch(() => 'none')).toBe('none');
    expect(await config.git('rev-list', '--count', 'orca-logs')).toBe('1\n');

    expect(await runner.run(['reconcile'])).toMatchObject({ code: 0 });
    expect(await config.git('rev-list', '--count', 'orca-logs')).toBe('1\n');
  });

  it('stays on its machine where no run is to be kept', async () => {
    const config = await bareRepository({ files: await manifests('logs: { keepRuns: 0 }\n') });
    const runner = await orca({ ORCA_REPO: config.path, SHOP_KEY: 'open-sesame-1234' });
    expect(await runner.run(['reconcile'])).toMatchObject({ code: 0 });
    expect(Object.keys(await config.refs())).not.toContain('refs/heads/orca-logs');

    const reader = await orca({ ORCA_REPO: config.path });
    const { code, stderr } = await reader.run(['logs', 'task/search']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/neither on this machine .* nor on the branch orca-logs/);
    expect((await runner.run(['logs', 'task/search'])).stdout).toContain('The key is');
  });
});

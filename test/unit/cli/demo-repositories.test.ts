/** The demo's repositories, without the demo. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoManifests, makeDemo } from '../../../src/cli/demo-repositories.ts';
import { manifestCheck } from '../../../src/cli/manifest-check.ts';
import { manifestsIn } from '../../../src/cli/manifest-edit.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

it('puts the real agent in the place of the stand-in only when asked', async () => {
  for (const agent of ['scripted', 'claude'] as const) {
    const demo = await makeDemo(await temporaryDirectory('demo'), agent, process.env);
    expect(manifestCheck(await demoManifests(demo), '').problems).toEqual([]);
    const text = await readFile(join(demo.config, 'pool.yaml'), 'utf8');
    const [pool] = manifestsIn(text);
    const common = { capabilities: ['code', 'docs'], maxConcurrency: 1, restartPolicy: 'Always' };
    const spec =
      agent === 'claude'
        ? { agent: 'claude', model: 'claude-sonnet', ...common }
        : { agent: 'command', command: ['node', 'tools/scripted-agent.mjs'], ...common };
    expect(pool?.value).toMatchObject({ spec: { replicas: 2, template: { spec } } });
    expect(text.includes('stand-in')).toBe(agent === 'scripted');
  }
});

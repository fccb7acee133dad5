/** Files of the config repository that a task names: there to be read, as its commit has them, and never part of the result. */
import { expect, it } from 'vitest';
import { firstPrompt } from '../../../src/agents/prompt.ts';
import { bareRepository } from '../../support/repositories.ts';
import { machine } from '../../support/runs.ts';

const CONFIG = {
  'guides/style.md': 'Be brief.\n',
  'guides/CLAUDE.md': 'Obey me.\n',
  'spec.md': 'A greeting.\n',
  'large.txt': 'x'.repeat(256 * 1024 + 1),
  'picture.png': new Uint8Array([137, 80, 78, 71, 0, 255]),
};

async function world(script: string, files: readonly string[]) {
  const config = await bareRepository({ files: CONFIG });
  const host = await machine({ configUrl: config.path });
  const configCommit = (await config.tip()) ?? '';
  // What came later is of no concern to the run.
  await config.commit({ 'spec.md': 'Something else.\n' });
  return { host, brief: await host.brief(script, { configCommit, context: { files } }) };
}

it('are in the workspace, named in the prompt, and out of the result', async () => {
  const script =
    'cat .orca/context/spec.md .orca/context/guides/style.md > read.txt; echo more >> .orca/context/spec.md';
  const { host, brief } = await world(script, ['spec.md', 'guides/style.md']);
  const outcome = await host.run(brief);
  expect(outcome).toMatchObject({ changedFiles: 1 });
  const tree = outcome.resultTree ?? '';
  await host.publish(brief);
  expect(await host.target.git('ls-tree', '-r', '--name-only', tree)).toBe(
    'README.md\nread.txt\nsrc/app.txt\n',
  );
  expect(await host.target.git('cat-file', 'blob', `${tree}:read.txt`)).toBe('A greeting.\nBe brief.\n');
  expect(firstPrompt(brief)).toContain('- `.orca/context/spec.md`\n- `.orca/context/guides/style.md`');
});

it.each([
  ['none.md', /names none\.md, and .* has no such file at [0-9a-f]{12}/],
  ['guides', /has no such file/],
  ['large.txt', /large\.txt has 262145 bytes, more than 262144/],
  ['guides/CLAUDE.md', /agents would take for instructions/],
  ['picture.png', /picture\.png is no UTF-8 text/],
])('fail the run before its agent is started where they are not to be had: %s', async (file, message) => {
  const { host, brief } = await world('echo started >&2', ['spec.md', file]);
  const outcome = await host.run(brief);
  expect(outcome.failure).toMatchObject({ kind: 'never', reason: 'PrepareFailed' });
  expect(outcome.failure?.message).toMatch(message);
  expect(JSON.stringify(await host.events(brief))).not.toContain('started');
});

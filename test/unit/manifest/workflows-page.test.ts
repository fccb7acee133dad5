/** The example of docs/workflows.md is right, and comes to what the page says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desiredFrom } from '../../support/desired-state.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/workflows.md'), 'utf8');
const PROJECT = '---\napiVersion: orca.dev/v1alpha1\nkind: Project\nmetadata: {name: shop}\n';

it('has the commits that the page promises', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const desired = desiredFrom({ 'example.yaml': `${example}${PROJECT}` });
  expect(desired.problems).toEqual([]);
  const nodes = desired.tasks.get('shop/users')?.spec.workflow?.nodes ?? [];
  expect(nodes.map(({ path, dependsOn }) => [path, dependsOn])).toEqual([
    ['server', []],
    ['page/layout', []],
    ['page/style', ['page/layout']],
    ['notes', ['server', 'page/style']],
  ]);
  expect(nodes.map(({ spec }) => [spec.prompt, spec.checks.map(({ name }) => name)])).toEqual([
    ['Add the endpoint /users:\n- GET\n- POST\n', ['command: npm test']],
    ['Lay out Page of /users.', []],
    ['Style Page of /users.', []],
    ['Describe the change in CHANGELOG.md.', ['command: npm run lint']],
  ]);
});

/** The demo made a second time where a former one stands. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orca } from '../support/orca.ts';

it('is made anew, with nothing left of the former one', async () => {
  const user = await orca();
  expect(await user.run(['demo'])).toMatchObject({ code: 0, stderr: '' });
  const cwd = join(user.home, 'orca-demo', 'config');
  expect((await user.run(['pr', 'merge', '1'], { cwd })).code).toBe(0);
  const again = await user.run(['demo']);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toMatch(/^Making the demo in orca-demo anew; what a former one left there goes\.\n/);
  expect((await user.run(['pr', 'list', '--state', 'merged'], { cwd })).stdout).toBe('');
}, 120_000);

/** The check `fileExists`: each path or glob matches something in the workspace. */
import type { Check } from '../../api/desired.ts';
import { existsIn } from '../../lib/glob.ts';
import type { ChecksContext, Finding } from './check.ts';

export async function fileExistsCheck(
  check: Extract<Check, { readonly type: 'fileExists' }>,
  { confinement }: ChecksContext,
): Promise<Finding> {
  const missing: string[] = [];
  for (const pattern of check.paths) {
    if (!(await existsIn(confinement.workspace, pattern))) missing.push(pattern);
  }
  if (missing.length === 0) {
    const count = check.paths.length;
    return { passed: true, message: count === 1 ? '1 path exists' : `${count} paths exist`, output: '' };
  }
  const names = missing.map((pattern) => `"${pattern}"`).join(', ');
  return { passed: false, message: `nothing in the workspace matches ${names}`, output: '' };
}

/** What a push came to, by what the remote's refs are afterwards. */
import type { RefUpdate } from './git.ts';

/**
 * - `pushed`: every ref is what it should become, whoever did it.
 * - `conflict`: some ref is neither that nor what was expected.
 * - `unmoved`: nothing happened; the push failed for another reason.
 */
export function judgePush(
  refs: ReadonlyMap<string, string>,
  updates: readonly RefUpdate[],
): 'pushed' | 'conflict' | 'unmoved' {
  if (updates.every(({ ref, to }) => refs.get(ref) === to)) return 'pushed';
  const moved = updates.some(({ ref, to, expected }) => {
    const now = refs.get(ref);
    return now !== expected && now !== to;
  });
  return moved ? 'conflict' : 'unmoved';
}

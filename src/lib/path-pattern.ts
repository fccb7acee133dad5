/** Patterns of paths as people write them in manifests: globs, and folders with all that is in them. */
import picomatch from 'picomatch';

/** Upper and lower case are the same, as they are on the disks of some who will check the file out. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns
    .map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/+$/, ''))
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => [pattern, `${pattern}/**`]);
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true, nocase: true });
}

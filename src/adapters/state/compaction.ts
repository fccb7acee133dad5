/** `orca compact`: one commit in the place of a history that stays in an archive, and how others know that it is one. */
import { STATUS_TRAILERS } from '../../api/names.ts';
import type { CommitInfo } from '../../lib/git/git.ts';
import { ARCHIVE_REFS, archiveNumber } from './status-history.ts';

/** What a compaction says of itself; true only if the archive is there and leads to the tip that was known. */
export interface Compaction {
  /** The tip that it took the place of, and the ref that keeps it. */
  readonly tip: string;
  readonly archive: string;
}

const WORDS = new RegExp(`^${STATUS_TRAILERS.compacted}: ([0-9a-f]{40}) (\\S+)$`, 'm');

/** Undefined: the commit does not claim to be one. */
export function compactionIn({ message, parents }: CommitInfo): Compaction | undefined {
  const [, tip, archive] = WORDS.exec(message) ?? [];
  if (tip === undefined || archive === undefined || parents.length > 0) return undefined;
  return archiveNumber(archive) === 0 ? undefined : { tip, archive };
}

export function compactionMessage({ tip, archive }: Compaction): string {
  const short = tip.slice(0, 12);
  return `Compact the history up to ${short}

The state is that of ${short}, whose history is kept at ${archive}.

${STATUS_TRAILERS.compacted}: ${tip} ${archive}
`;
}

/** The first archive ref that is free after `refs`. */
export function nextArchive(refs: Iterable<string>): string {
  const last = Math.max(0, ...[...refs].map(archiveNumber));
  return `${ARCHIVE_REFS}${last + 1}`;
}

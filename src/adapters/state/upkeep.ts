/** Packs what thousands of status commits leave behind: beside the passes, now and then, one at a time. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../lib/errno.ts';
import type { GitRepository } from '../../lib/git/git.ts';

export interface Upkeep {
  /** Called after each commit; costs nothing most of the time, and never waits. */
  afterCommit(): void;
  /** When nothing is being packed any more. */
  settled(): Promise<void>;
}

/** Commits between two looks at how much has gathered; the first commit of a process looks too. */
const COMMITS = 64;
/** Objects of which one in 256 lies in a folder: packing is due at about 2,000. */
const SAMPLE = 'objects/17';
const LOOSE = 8;
/** A commit of many objects is a pack: packing is due at so many, which every reader would have to search. */
const PACKS = 100;

interface UpkeepOptions {
  readonly repository: GitRepository;
  /** Called before packing: only what refs reach is packed. */
  readonly prepare: () => Promise<void>;
  /** What packing failed with; it is tried again after the next commits, and nothing depends on it. */
  readonly onFailure: (error: unknown) => void;
}

export function upkeep({ repository, prepare, onFailure }: UpkeepOptions): Upkeep {
  let commits = 0;
  let work: Promise<void> | undefined;

  async function pack(): Promise<void> {
    if (!(await isDue(repository.gitDir))) return;
    await prepare();
    await repository.maintain();
  }

  return {
    afterCommit() {
      commits += 1;
      if (work !== undefined || commits % COMMITS !== 1) return;
      work = pack()
        .catch(onFailure)
        .finally(() => {
          work = undefined;
        });
    },
    settled: async () => work,
  };
}

async function isDue(gitDir: string): Promise<boolean> {
  const [loose, packed] = await Promise.all([
    namesIn(join(gitDir, SAMPLE)),
    namesIn(join(gitDir, 'objects/pack')),
  ]);
  return loose.length >= LOOSE || packed.filter((name) => name.endsWith('.pack')).length >= PACKS;
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch((error: unknown) => {
    // Nothing of it yet.
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}

/** Packs what thousands of status commits leave behind: beside the passes, now and then, one at a time. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitRepository } from '../../lib/git/git.ts';

export interface Upkeep {
  /** Called after each commit; costs nothing most of the time, and never waits. */
  afterCommit(): void;
  /** When nothing is being packed any more. */
  settled(): Promise<void>;
}

/** Commits between two looks at how many objects lie loose; the first commit of a process looks too. */
const COMMITS = 64;
/** Objects of which one in 256 lies in a folder: packing is due at about 2,000. */
const SAMPLE = 'objects/17';
const LOOSE = 8;

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
    if ((await countLoose(repository.gitDir)) < LOOSE) return;
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

async function countLoose(gitDir: string): Promise<number> {
  return readdir(join(gitDir, SAMPLE)).then(
    ({ length }) => length,
    // No object of this sample yet.
    () => 0,
  );
}

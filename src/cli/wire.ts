/** Joins settings and adapters: what reads the status branch, and what reconciles. The only importer of adapters. */

import { withChanges } from '../adapters/state/record-tree.ts';
import { EMPTY_RECORDED, type Recorded } from '../api/recorded.ts';
import { type OpenedConfig, openConfig } from './open-config.ts';
import type { Settings } from './settings.ts';

/** The status branch for commands that only look: no lock, nothing written to the config repository. */
export interface Reading {
  /** What the branch says now; the empty state when there is none. */
  recorded(): Promise<Recorded>;
  /** Whether the branch has another tip than the one last read. */
  moved(): Promise<boolean>;
  /** Milliseconds between two looks that are fair to where the repository lives. */
  readonly pollMillis: number;
  close(): Promise<void>;
}

export async function openReading(settings: Settings): Promise<Reading> {
  const config = await openConfig(settings);
  const ref = `refs/heads/${config.root.statusBranch}`;
  let seen: { readonly tip: string | undefined; readonly recorded: Recorded } = {
    tip: undefined,
    recorded: EMPTY_RECORDED,
  };
  return {
    async recorded() {
      const tip = await tipOf(config, ref);
      if (tip === seen.tip) return seen.recorded;
      if (tip === undefined) return EMPTY_RECORDED;
      const fetched = await availableTip(config, ref, tip);
      const recorded = await withChanges(
        config.repository,
        { tip: undefined, recorded: EMPTY_RECORDED },
        fetched,
      );
      seen = { tip: fetched, recorded };
      return recorded;
    },
    moved: async () => (await tipOf(config, ref)) !== seen.tip,
    pollMillis: config.remote === undefined ? 500 : 5000,
    close: () => config.repository.close(),
  };
}

async function tipOf({ git, repository, remote }: OpenedConfig, ref: string): Promise<string | undefined> {
  const refs = remote === undefined ? await repository.refs(ref) : (await git.listRemote(remote, [ref])).refs;
  return refs.get(ref);
}

/** The tip whose objects are here now: `tip`, or a newer one that was fetched instead. */
async function availableTip({ repository, remote }: OpenedConfig, ref: string, tip: string): Promise<string> {
  if (remote === undefined) return tip;
  return (await repository.fetch(remote, [ref], { depth: 1 })).get(ref) ?? tip;
}

/** The status branch for commands that only look: no lock, nothing written to the config repository. */
import type { Failure } from '../api/failure.ts';
import { EMPTY_RECORDED, type Recorded } from '../api/recorded.ts';
import { sleep } from '../reconciler/bell.ts';
import type { LeaseValue } from '../reconciler/ports.ts';
import { type DeclaredWorkflow, declaredWorkflows } from './declared-workflows.ts';
import { currentTip, openConfig } from './open-config.ts';
import type { Settings } from './settings.ts';
import { leaseIn, recordedAt, strangerAt } from './wire-reading.ts';

export interface Reading {
  /** What the branch says now; the empty state when there is none. */
  recorded(): Promise<Recorded>;
  /** The workflows that are declared now. */
  workflows(): Promise<readonly DeclaredWorkflow[]>;
  /** That the branch, as last read, is not Orca's alone. */
  stranger(): Promise<Failure | undefined>;
  /** Who holds the lease now, or gave it back; undefined: nobody that is known. */
  lease(): Promise<LeaseValue | undefined>;
  /** Whether the branch has another tip than the one last read. */
  moved(): Promise<boolean>;
  /** Waits as long between two looks as is fair to where the repository lives; false when it was interrupted. */
  pause(signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds. */
const LOCAL_POLL = 500;
const REMOTE_POLL = 5000;

export async function openReading(settings: Settings): Promise<Reading> {
  const config = await openConfig(settings);
  const { repository, remote, root } = config;
  let seen: { readonly tip: string | undefined; readonly recorded: Recorded } = {
    tip: undefined,
    recorded: EMPTY_RECORDED,
  };
  return {
    async recorded() {
      const tip = await currentTip(config, root.statusBranch);
      if (tip !== seen.tip)
        seen = { tip, recorded: tip === undefined ? EMPTY_RECORDED : await recordedAt(repository, tip) };
      return seen.recorded;
    },
    workflows: () => declaredWorkflows(config, settings.path),
    stranger: async () =>
      seen.tip === undefined
        ? undefined
        : strangerAt(repository, { tip: seen.tip, branch: root.statusBranch }),
    lease: () => leaseIn(config),
    moved: async () => (await currentTip(config, root.statusBranch)) !== seen.tip,
    async pause(signal) {
      await sleep(remote === undefined ? LOCAL_POLL : REMOTE_POLL, signal);
      return !signal.aborted;
    },
    close: () => repository.close(),
  };
}

/** Settings of orca.yaml, normalised: every default filled in. Flags and environment are laid over them by the command line. */
import type { RootSpec } from './desired.ts';
import type { ModelAliases } from './models.ts';
import type { Problem } from './problem.ts';

export const SETTINGS_FILE = 'orca.yaml';

export interface Settings {
  readonly root: RootSpec;
  /** Config branch; undefined: the one that is checked out, or that the remote's HEAD names. */
  readonly branch?: string;
  readonly statusBranch: string;
  readonly forge: { readonly type: 'auto' | 'local' | 'github'; readonly apiUrl?: string };
  readonly executor: 'process';
  /** How long a reconciler that shows no sign of life keeps the lease. */
  readonly lease: { readonly ttlSeconds: number };
  /** Where transcripts are copied to, and of how many runs. */
  readonly logs: { readonly branch: string; readonly keepRuns: number };
  /** Seconds between two looks at a remote config repository. */
  readonly pollSeconds: number;
  /** Cron expression that wakes the loop. */
  readonly schedule?: string;
  readonly gitBackend: 'auto' | 'native' | 'isomorphic';
  /** As written: laid over the built-in ones, under those of a project. */
  readonly modelAliases: ModelAliases;
}

export interface ParsedSettings {
  /** What can be read of them; while there are problems, dispatch is suspended. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

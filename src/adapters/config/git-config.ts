/** The config repository: its two tips by one listing of refs, and the desired state of a commit, read by difference. */
import { type Known, known, OrcaError, unknown } from '../../api/failure.ts';
import type { CommitInfo, Git, GitRepository, Remote } from '../../lib/git/git.ts';
import type {
  ConfigRepository,
  ConfigSource,
  HistoryOptions,
  Recreated,
  TaskIdentity,
  Tips,
} from '../../reconciler/ports.ts';
import { LEASE_REF } from '../lease/git-lease.ts';
import { type Manifests, manifestReader } from './manifest-reader.ts';
import { LOOK_BACK, recreatedObjects } from './recreated.ts';
import { recognisedUids } from './uid-history.ts';

export interface ConfigOptions {
  readonly git: Git;
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the config repository lives when it is not `repository`. */
  readonly remote?: Remote | undefined;
  /** URL or absolute path, for people and as the default target. */
  readonly url: string;
  readonly branch: string;
  readonly statusBranch: string;
  /** Branch with transcripts. */
  readonly logsBranch?: string | undefined;
  /** Folder that holds the manifests; '' is the root. */
  readonly path: string;
  readonly manifests: Manifests;
  /** Where parsed manifests are kept over a restart. */
  readonly cacheDirectory: string;
}

export interface GitConfig {
  readonly repository: ConfigRepository;
  readonly config: ConfigSource;
}

/** Only what is committed counts: a checkout's working tree and index are never looked at. */
export function gitConfig(options: ConfigOptions): GitConfig {
  const { repository, remote, url, branch } = options;
  const ref = `refs/heads/${branch}`;
  const reader = manifestReader(options);

  async function tips(): Promise<Tips> {
    const statusRef = `refs/heads/${options.statusBranch}`;
    const refs = await listed(options, [ref, statusRef, LEASE_REF]);
    const config = refs.get(ref);
    return {
      config: config === undefined ? await missing(options) : known(config),
      status: refs.get(statusRef),
      lease: refs.get(LEASE_REF),
    };
  }

  async function read(commit: string) {
    if (remote !== undefined && reader.commit !== commit) await fetch(remote, commit);
    return reader.read(commit);
  }

  async function fetch(from: Remote, commit: string): Promise<void> {
    const tips = await repository.fetch(from, [ref], { depth: 1, listed: new Map([[ref, commit]]) });
    if (tips.get(ref) !== commit) {
      throw new OrcaError({
        kind: 'later',
        reason: 'ConfigUnreadable',
        message: `The branch ${branch} of ${url} moved while it was read; it is read again.`,
      });
    }
  }

  const uidHistory = {
    repository,
    path: options.path,
    parse: options.manifests.parse,
    deepen:
      remote === undefined
        ? undefined
        : async (depth: number) => {
            await repository.fetch(remote, [ref], { depth });
          },
  };
  /** Answers for the commit that was asked about last: who asks at every pass asks the same. */
  let told: { readonly commit: string; readonly uids: Map<string, boolean> } | undefined;

  async function recognised(commit: string, tasks: readonly TaskIdentity[]): Promise<ReadonlySet<string>> {
    if (told?.commit !== commit) told = { commit, uids: new Map() };
    const { uids } = told;
    const open = tasks.filter(({ uid }) => !uids.has(uid));
    if (open.length > 0) {
      const found = await recognisedUids(uidHistory, commit, open);
      for (const { uid } of open) uids.set(uid, found.has(uid));
    }
    return new Set(tasks.map(({ uid }) => uid).filter((uid) => uids.get(uid) === true));
  }

  async function recreated(since: string, until: string): Promise<Recreated> {
    const between = await commitsBetween(options, since, until);
    const { path, manifests } = options;
    return recreatedObjects({ repository, path, since, between, parse: manifests.parse });
  }

  async function history(commit: string, range: HistoryOptions): Promise<readonly string[]> {
    return (await firstParents(options, commit, range)).map(({ oid }) => oid);
  }

  async function problemsAt(commit: string) {
    return (await reader.glimpse(commit)).problems;
  }

  return {
    repository: { target: { url, branch }, tips },
    config: { read, recognised, recreated, history, problemsAt },
  };
}

/** First parents from `until` down to the child of `since`; none when that is too far back, or not among them. */
async function commitsBetween(
  options: ConfigOptions,
  since: string,
  until: string,
): Promise<readonly CommitInfo[]> {
  const commits = await firstParents(options, until, { limit: LOOK_BACK, until: since });
  return commits.at(-1)?.parents[0] === since ? commits : [];
}

async function firstParents(
  { repository, remote, branch }: ConfigOptions,
  commit: string,
  { limit, until }: HistoryOptions,
): Promise<readonly CommitInfo[]> {
  const here = () => repository.history(commit, { limit, ...(until === undefined ? {} : { until }) });
  const near = await here();
  const [parent] = near.at(-1)?.parents ?? [];
  // Most of the time it is one commit, which names its parent.
  if (remote === undefined || near.length === limit || parent === until) return near;
  await repository.fetch(remote, [`refs/heads/${branch}`], { depth: limit + 1 });
  return here();
}

async function listed(
  { git, repository, remote }: ConfigOptions,
  prefixes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (remote === undefined) return repository.refs(...prefixes);
  return (await git.listRemote(remote, prefixes)).refs;
}

async function missing(options: ConfigOptions): Promise<Known<string>> {
  const { url, branch, statusBranch, logsBranch } = options;
  const all = [...(await listed(options, ['refs/heads/'])).keys()]
    .map((ref) => ref.slice('refs/heads/'.length))
    .filter((name) => name !== statusBranch && name !== logsBranch && !name.startsWith('orca/'));
  if (all.length === 0) {
    return unknown({
      kind: 'waiting',
      reason: 'ConfigEmpty',
      message: `${url} has no commit on ${branch} yet; commit a manifest to it ("orca init" writes one to start from).`,
    });
  }
  const names =
    all.length > 10 ? `${all.slice(0, 10).join(', ')} and ${all.length - 10} more` : all.join(', ');
  return unknown({
    kind: 'waiting',
    reason: 'ConfigUnreadable',
    message: `${url} has no branch ${branch}; it has ${names}. Name one with --branch or in orca.yaml.`,
  });
}

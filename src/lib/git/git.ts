/** Git as the rest of Orca sees it: one interface, two backends behind it, one contract suite for both. */

export type Credentials =
  | { readonly type: 'token'; readonly username: string; readonly token: string }
  | { readonly type: 'sshKey'; readonly keyFile: string; readonly knownHostsFile?: string };

/** A remote repository. The URL holds no credentials; none are read from the user's Git configuration or agents. */
export interface Remote {
  readonly url: string;
  /** A function is asked before each use, for those that end. */
  readonly credentials?: Credentials | (() => Promise<Credentials>);
}

/** A remote with what its credentials are now. */
export interface SettledRemote extends Remote {
  readonly credentials?: Credentials;
}

export interface RemoteRefs {
  /** Branch that HEAD names; undefined for an empty repository. */
  readonly head: string | undefined;
  /** Full ref name → commit. */
  readonly refs: ReadonlyMap<string, string>;
}

export interface TreeFile {
  /** Relative to the root of the tree, with forward slashes. */
  readonly path: string;
  /** `100644`, `100755`, `120000` (symlink) or `160000` (submodule). */
  readonly mode: string;
  readonly oid: string;
}

/** A file that differs between two commits; `from` or `to` is absent when it was added or deleted. */
export interface TreeChange {
  readonly path: string;
  readonly from?: TreeFile;
  readonly to?: TreeFile;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitInfo {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  /** Committer time in seconds since the epoch. */
  readonly time: number;
  /** Without the newlines at its end. */
  readonly message: string;
}

/** A function is asked once, when its file is written: thousands of them need not be in memory together. */
export type FileContent = string | Uint8Array | (() => string);

export interface NewCommit {
  /** The first parent's tree is what `files` is applied to; none: an empty tree. */
  readonly parents: readonly string[];
  /** Tree that `files` is applied to instead. */
  readonly onTree?: string;
  /** Path → content (mode 100644), or undefined to delete the file or folder; deletions come first. */
  readonly files: ReadonlyMap<string, FileContent | undefined>;
  readonly message: string;
  /** Author and committer. */
  readonly identity: Identity;
  /** Seconds since the epoch, UTC. */
  readonly time: number;
}

export interface RefUpdate {
  /** Full name: `refs/heads/orca-status`. */
  readonly ref: string;
  /** Undefined: delete. */
  readonly to: string | undefined;
  /** What the ref must be for this to happen; undefined: it must not exist. */
  readonly expected: string | undefined;
}

/** A push whose remote was asked for its refs ahead of time. */
export interface BegunPush {
  /** As they were then: full name → object. */
  readonly refs: ReadonlyMap<string, string>;
  /** As `GitRepository.push`. */
  push(updates: readonly RefUpdate[]): Promise<'pushed' | 'conflict'>;
}

export interface FetchOptions {
  /** Commits of the history, all when absent; 1 fetches none before the tips and makes the repository shallow. */
  readonly depth?: number;
  /** Of `depth` 1, the tips as they are known already: when all of them were fetched before, the remote is not asked. */
  readonly listed?: ReadonlyMap<string, string>;
}

/** An object store with refs on this machine: a bare repository, a mirror, or the .git of a checkout. */
export interface GitRepository {
  readonly gitDir: string;
  /** Local refs whose name begins with one of these (default: all), full name → commit; `HEAD` is not among them. */
  refs(...prefixes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Branch that HEAD names. */
  head(): Promise<string | undefined>;
  commit(oid: string): Promise<CommitInfo>;
  /** All files below `path` (default: the root) of a commit, in tree order. */
  files(commit: string, path?: string): Promise<readonly TreeFile[]>;
  /** Equal subtrees are not read. `from` undefined: everything was added. */
  changes(from: string | undefined, to: string, path?: string): Promise<readonly TreeChange[]>;
  /** Contents in the order asked for. */
  blobs(oids: readonly string[]): AsyncIterable<{ readonly oid: string; readonly content: Uint8Array }>;
  /** Undefined: there is no such file. */
  readFile(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** Writes blobs, trees and the commit; touches no ref, index or working tree. */
  write(commit: NewCommit): Promise<string>;
  /** Compare-and-swap of one local ref. */
  updateRef(update: RefUpdate): Promise<'updated' | 'conflict'>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Commits from `tip` back along first parents, newest first, at most `limit`, not beyond `until` or a shallow border. */
  history(
    tip: string,
    options: { readonly limit: number; readonly until?: string },
  ): Promise<readonly CommitInfo[]>;
  /**
   * Makes the tips of these refs available locally; refs that the remote lacks are left out of the result.
   * Writes no ref but its own below `refs/fetched/`.
   */
  fetch(
    remote: Remote,
    refs: readonly string[],
    options?: FetchOptions,
  ): Promise<ReadonlyMap<string, string>>;
  /**
   * Pushes all or nothing of `updates`, each against its expected value; never forces past another value.
   * What the remote has already counts as pushed.
   * `conflict`: the remote has another value (asked of the remote after a failure, never read from messages).
   */
  push(remote: Remote, updates: readonly RefUpdate[]): Promise<'pushed' | 'conflict'>;
  /** The first half of a push, which costs nothing by itself; undefined where only the whole can be had. */
  beginPush(remote: Remote): Promise<BegunPush | undefined>;
  /** Packs what many small writes left behind; safe at any time, cheap when there is little to do. */
  maintain(): Promise<void>;
  /** Ends helper processes; the repository may be opened again. */
  close(): Promise<void>;
}

export interface Git {
  readonly backend: 'native' | 'isomorphic';
  /** Opens an existing repository (bare, or a checkout by its working tree or .git). */
  open(path: string): Promise<GitRepository>;
  /** Opens the bare repository at `path`, creating it when it is not there. */
  init(path: string): Promise<GitRepository>;
  /** One listing; `prefixes` such as `refs/heads/`, all when empty. */
  listRemote(remote: Remote, prefixes?: readonly string[]): Promise<RemoteRefs>;
}

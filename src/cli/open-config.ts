/** Opens the config repository: its objects, its remote, its orca.yaml, and the branch that the manifests are on. */
import { join } from 'node:path';
import type { Problem } from '../api/problem.ts';
import { transportOf } from '../api/repository.ts';
import { type Settings as RootSettings, SETTINGS_FILE } from '../api/settings.ts';
import type { Git, GitRepository, Remote } from '../lib/git/git.ts';
import { openGit } from '../lib/git/open.ts';
import { parseSettings } from '../manifest/settings.ts';
import { remoteFor } from './credentials.ts';
import { CommandError } from './exit.ts';
import { environment, type Settings } from './settings.ts';

export interface OpenedConfig {
  readonly git: Git;
  /** The config repository itself when it is on this machine, else a bare repository that stands in for it. */
  readonly repository: GitRepository;
  /** Where the config repository lives when it is not `repository`. */
  readonly remote: Remote | undefined;
  readonly url: string;
  readonly branch: string;
  /** Commit of the branch; undefined when it has none yet. */
  readonly tip: string | undefined;
  /** orca.yaml of that commit with every default filled in. */
  readonly root: RootSettings;
  readonly problems: readonly Problem[];
}

export async function openConfig(settings: Settings): Promise<OpenedConfig> {
  const place = await placeOf(settings, 'auto');

  const first = await branchAt(place, settings.branch ?? (await headOf(place)));
  const { settings: root, problems } = await rootSettings(place.repository, first.tip, settings.path);
  const isElsewhere =
    settings.branch === undefined && root.branch !== undefined && root.branch !== first.branch;
  const last = isElsewhere ? await branchAt(place, root.branch) : first;
  if (root.gitBackend === 'auto') return { ...place, ...last, root, problems };
  await place.repository.close();
  return { ...(await placeOf(settings, root.gitBackend)), ...last, root, problems };
}

/** The tip of a branch of the config repository, its objects at hand. */
export async function currentTip(
  { git, repository, remote }: Pick<OpenedConfig, 'git' | 'repository' | 'remote'>,
  branch: string,
): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  if (remote === undefined) return (await repository.refs(ref)).get(ref);
  const { refs } = await git.listRemote(remote, [ref]);
  if (!refs.has(ref)) return undefined;
  return (await repository.fetch(remote, [ref], { depth: 1, listed: refs })).get(ref);
}

type Place = Pick<OpenedConfig, 'git' | 'repository' | 'remote' | 'url'>;

async function placeOf(settings: Settings, backend: RootSettings['gitBackend']): Promise<Place> {
  const { url } = settings.repository;
  const git = await openGit({ backend, env: environment() });
  if (transportOf(url) === 'local') return { git, repository: await git.open(url), remote: undefined, url };
  const repository = await git.init(join(settings.stateDirectory, 'config.git'));
  return { git, repository, remote: remoteFor(url, settings.credentials, { configUrl: url }), url };
}

async function headOf({ git, repository, remote, url }: Place): Promise<string> {
  const head = remote === undefined ? await repository.head() : (await git.listRemote(remote, ['HEAD'])).head;
  // A remote without any commit names no branch; the loop says that it waits for the first one.
  if (head !== undefined) return head;
  if (remote !== undefined) return 'main';
  throw new CommandError(`${url} does not say which branch is its main one: name it with --branch.`);
}

async function branchAt(place: Place, branch: string): Promise<Pick<OpenedConfig, 'branch' | 'tip'>> {
  return { branch, tip: await currentTip(place, branch) };
}

async function rootSettings(repository: GitRepository, tip: string | undefined, path: string) {
  const file = path === '' ? SETTINGS_FILE : `${path}/${SETTINGS_FILE}`;
  const content = tip === undefined ? undefined : await repository.readFile(tip, file);
  return parseSettings(content === undefined ? undefined : new TextDecoder().decode(content), file);
}

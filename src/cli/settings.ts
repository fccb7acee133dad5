/** What this process works on and with: flags, then ORCA_* variables, then defaults. The only reader of the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { definedOnly } from '../api/defined.ts';
import type { AgentKind } from '../api/desired.ts';
import { shortHash } from '../api/hash.ts';
import { hostOf, repositoryKey, transportOf } from '../api/repository.ts';
import { type CredentialSettings, credentialSettings } from './credential-settings.ts';
import { CommandError, EXIT } from './exit.ts';
import { repositoryAround } from './repository-around.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Options that every command takes. */
export interface GlobalFlags {
  readonly repo?: string;
  readonly path?: string;
  readonly branch?: string;
  readonly stateDir?: string;
  readonly verbose?: boolean;
}

export interface ConfigLocation {
  /** URL, or absolute path of a checkout or bare repository. */
  readonly url: string;
  /** Top of the working tree, when the repository is a checkout on this machine. */
  readonly checkout?: string;
  /** One line for people when it was found by a detour. */
  readonly notice?: string;
}

export interface Settings {
  readonly repository: ConfigLocation;
  /** Undefined: what orca.yaml or the repository's HEAD says. */
  readonly branch: string | undefined;
  /** Folder of the manifests inside the repository, without slashes around it; empty: the root. */
  readonly path: string;
  readonly stateDirectory: string;
  readonly cacheDirectory: string;
  readonly credentials: CredentialSettings;
  /** Host of that GitHub Enterprise Server. */
  readonly githubServer: string | undefined;
  /** What probes and agents may pick from by name: the environment without Orca's and Git's own credentials. */
  readonly agentEnvironment: Readonly<Record<string, string>>;
  /** Agents that may use the login that their own program has on this machine. */
  readonly agentLogins: readonly AgentKind[];
}

export function environment(): Environment {
  return process.env;
}

export function isVerbose(flags: GlobalFlags, env: Environment): boolean {
  return flags.verbose === true || isSet(env.ORCA_DEBUG);
}

export function wantsNoColor(env: Environment): boolean {
  return isSet(env.NO_COLOR) || env.TERM === 'dumb';
}

/** Reads what `flags` and `env` leave open from the Git repository around `cwd`. */
export async function readSettings(flags: GlobalFlags, env: Environment, cwd: string): Promise<Settings> {
  refuseMissingFile('ORCA_SSH_KEY', env);
  refuseMissingFile('ORCA_SSH_KNOWN_HOSTS', env);
  refuseMissingFile(APP_KEY_FILE, env);
  const repository = await configLocation(flags.repo ?? filled(env.ORCA_REPO), cwd);
  const id = shortHash([repositoryKey(repository.url)], 16);
  const stateHome = absolute(env.XDG_STATE_HOME) ?? join(homedir(), '.local', 'state');
  const cacheHome = absolute(env.XDG_CACHE_HOME) ?? join(homedir(), '.cache');
  const stateDirectory = flags.stateDir ?? filled(env.ORCA_STATE_DIR);
  return {
    repository,
    branch: flags.branch ?? filled(env.ORCA_BRANCH),
    path: folderOf(flags.path ?? env.ORCA_PATH ?? ''),
    stateDirectory: stateDirectory === undefined ? join(stateHome, 'orca', id) : resolve(cwd, stateDirectory),
    cacheDirectory: join(cacheHome, 'orca', id),
    credentials: credentialSettings(withAppKey(env)),
    githubServer: hostOf(env.GITHUB_SERVER_URL ?? ''),
    agentEnvironment: agentEnvironment(env),
    agentLogins: agentLogins(env),
  };
}

function refuseMissingFile(variable: string, env: Environment): void {
  const file = filled(env[variable]);
  if (file === undefined || existsSync(file)) return;
  throw new CommandError(`${variable} names ${file}, but there is no such file: correct it.`, EXIT.usage);
}

const APP_KEY_FILE = 'ORCA_GITHUB_APP_PRIVATE_KEY_FILE';

/** With the App's key out of its file, and refused by halves. */
function withAppKey(env: Environment): Environment {
  const { ORCA_GITHUB_APP_ID: id, ORCA_GITHUB_APP_PRIVATE_KEY: given, [APP_KEY_FILE]: file } = env;
  const key = filled(given) ?? (filled(file) === undefined ? undefined : readFileSync(file ?? '', 'utf8'));
  if ((filled(id) === undefined) !== (key === undefined))
    throw new CommandError(
      `A GitHub App needs both ORCA_GITHUB_APP_ID and ORCA_GITHUB_APP_PRIVATE_KEY (or ${APP_KEY_FILE}): set the other one too, or neither.`,
      EXIT.usage,
    );
  return { ...env, ORCA_GITHUB_APP_PRIVATE_KEY: key };
}

async function configLocation(given: string | undefined, cwd: string): Promise<ConfigLocation> {
  if (given !== undefined && given !== withoutUser(given))
    throw new CommandError(
      `The URL of the config repository holds a user or password: take them out and set ORCA_GIT_TOKEN (and ORCA_GIT_USERNAME).`,
      EXIT.usage,
    );
  if (given !== undefined && transportOf(given) !== 'local') return { url: given };
  if (given !== undefined) return localRepository(resolve(cwd, given.replace(/^file:\/\//, '')));
  const around = await repositoryAround(cwd);
  if (around === undefined)
    throw new CommandError(
      'No Git repository here: change into your config repository, name one with --repo <url or path>, or make one with `orca init`.',
      EXIT.usage,
    );
  if (around.origin === undefined) return local(around);
  const origin = withoutUser(around.origin);
  const notice = `Using ${origin}, the origin of this checkout (--repo . uses the checkout itself).`;
  if (transportOf(origin) !== 'local') return { url: origin, notice };
  return { ...(await localRepository(origin.replace(/^file:\/\//, ''))), notice };
}

async function localRepository(path: string): Promise<ConfigLocation> {
  const found = await repositoryAround(path);
  if (found !== undefined) return local(found);
  throw new CommandError(
    `There is no Git repository at ${path}: check --repo, or make one with \`orca init\`.`,
    EXIT.usage,
  );
}

function local(found: { readonly path: string; readonly bare: boolean }): ConfigLocation {
  return found.bare ? { url: found.path } : { url: found.path, checkout: found.path };
}

/** The URL as it may be recorded and shown: `https://user:token@host/…` keeps neither. */
function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^@/]*@/i, '$1');
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (isAbsolute(path) || parts.includes('..'))
    throw new CommandError(
      `--path ${path} must be a folder inside the config repository, such as "deploy/orca".`,
      EXIT.usage,
    );
  return parts.join('/');
}

/** Agents whose program can have a login of its own. */
const LOGINS = ['claude-code', 'codex', 'gemini'] as const;

/** Agents that may use the login of their program, as the person says in ORCA_AGENT_LOGINS. */
export function agentLogins(env: Environment): readonly AgentKind[] {
  const names = (env.ORCA_AGENT_LOGINS ?? '').split(',').map((name) => name.trim());
  return names.flatMap((name) => {
    const agent = LOGINS.find((each) => each === name);
    if (agent !== undefined) return [agent];
    if (name === '') return [];
    const message = `ORCA_AGENT_LOGINS names "${name}": use some of ${LOGINS.join(', ')}, with commas between them.`;
    throw new CommandError(message, EXIT.usage);
  });
}

function agentEnvironment(env: Environment): Readonly<Record<string, string>> {
  const entries = Object.entries(definedOnly(env));
  return Object.fromEntries(
    entries.filter(
      ([name]) => !/^(?:(?:ORCA|GIT|SSH|ACTIONS)_|(?:GITHUB|GH)(?:_ENTERPRISE)?_TOKEN$)/.test(name),
    ),
  );
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

/** Starts the git program with nothing of the user's: no configuration, hooks, helpers, agents, prompts or pagers. */
import { type Finished, runCommand } from '../subprocess.ts';
import { privateFiles } from './private-files.ts';
import type { CheckedRemote } from './remote.ts';

export interface GitCommand {
  /** What follows `git` and its global options: `['write-tree']`. */
  readonly args: readonly string[];
  /** The Git directory; undefined: found from `cwd`, or none is needed. */
  readonly gitDir?: string;
  readonly cwd?: string;
  /** Added to the environment, such as PATH, GIT_INDEX_FILE or GIT_WORK_TREE; nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** The remote that this command talks to; its credentials reach this one process. */
  readonly remote?: CheckedRemote;
  /** Milliseconds; default: the remote's limit, without a remote ten minutes. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Bytes of standard output; default 64 MiB. */
  readonly maxOutput?: number;
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const LOCAL_TIMEOUT = 600_000;

/** What a repository's own configuration could make Git start, or do behind our back. */
const CONFIG: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.alternateRefsCommand=true',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.quotePath=false',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
  'push.gpgSign=false',
  'push.recurseSubmodules=no',
  'fetch.recurseSubmodules=no',
  'commit.gpgSign=false',
  'gpg.program=false',
  'protocol.ext.allow=never',
  'http.followRedirects=initial',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30',
  'safe.directory=*',
];

/** Variables of the own process that Git may inherit: where programs are, proxies, certificates. */
const INHERITED: readonly string[] = [
  'PATH',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
];

export function inheritedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    INHERITED.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Runs git to its end; the caller judges the exit code. Never rejects for what git itself does. */
export function runGit(command: GitCommand): Promise<Finished> {
  return runCommand(gitArgv(command), {
    cwd: command.cwd ?? command.gitDir ?? '/',
    env: gitEnvironment(command),
    timeout: command.timeout ?? command.remote?.timeLimit ?? LOCAL_TIMEOUT,
    ...(command.stdin === undefined ? {} : { stdin: command.stdin }),
    ...(command.signal === undefined ? {} : { signal: command.signal }),
    ...(command.maxOutput === undefined ? {} : { maxOutput: command.maxOutput }),
  });
}

export function gitArgv(command: Pick<GitCommand, 'args' | 'gitDir'>): readonly string[] {
  const directory = command.gitDir === undefined ? [] : [`--git-dir=${command.gitDir}`];
  return [
    'git',
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...CONFIG.flatMap((entry) => ['-c', entry]),
    ...directory,
    ...command.args,
  ];
}

/** The whole environment of a git process: built from nothing. */
export function gitEnvironment(command: Pick<GitCommand, 'env' | 'remote'>): Record<string, string> {
  return {
    PATH: DEFAULT_PATH,
    // No ~/.netrc, ~/.ssh/config or attributes of the user.
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: command.remote?.transport === 'local' ? privateFiles().globalConfig : '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'false',
    SSH_ASKPASS: 'false',
    GIT_EDITOR: 'false',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
    ...command.env,
    ...(command.remote === undefined ? {} : remoteEnvironment(command.remote)),
  };
}

function remoteEnvironment({ transport, url, credentials }: CheckedRemote): Record<string, string> {
  if (transport === 'ssh') return { GIT_SSH_VARIANT: 'ssh', GIT_SSH_COMMAND: sshCommand(credentials) };
  if (transport !== 'http' || credentials?.type !== 'token') return {};
  const { protocol, host } = new URL(url);
  return {
    GIT_ASKPASS: privateFiles().askpass,
    ORCA_GIT_SCHEME: protocol.slice(0, -1),
    ORCA_GIT_HOST: host,
    ORCA_GIT_USERNAME: credentials.username,
    ORCA_GIT_TOKEN: credentials.token,
  };
}

/** One key, known hosts only, nothing of ~/.ssh/config; without a key every server refuses. */
function sshCommand(credentials: CheckedRemote['credentials']): string {
  const key = credentials?.type === 'sshKey' ? credentials : undefined;
  const options = [
    'BatchMode=yes',
    'IdentitiesOnly=yes',
    'IdentityAgent=none',
    'PreferredAuthentications=publickey',
    'StrictHostKeyChecking=yes',
    'UpdateHostKeys=no',
    'ClearAllForwardings=yes',
    'ForwardAgent=no',
    'ConnectTimeout=15',
    'ServerAliveInterval=15',
    'ServerAliveCountMax=3',
    `IdentityFile=${sshValue(key?.keyFile ?? 'none')}`,
    ...(key?.knownHostsFile === undefined ? [] : [`UserKnownHostsFile=${sshValue(key.knownHostsFile)}`]),
  ];
  return ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', shellWord(option)])].join(' ');
}

/** A file name as ssh reads it in an option: quoted, since it may hold spaces; % starts a token. */
function sshValue(path: string): string {
  return path === 'none' ? path : `"${path.replaceAll('%', '%%')}"`;
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What a repository URL says about GitHub: host, owner and name, and which API serves them; read in this one place. */
import { OrcaError } from '../../api/failure.ts';

export interface GitHubAddress {
  /** Lower case; with its port for HTTP(S), without for SSH, whose port says nothing about the API. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

const HTTP = /^https?:\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SSH = /^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/i;
const SCP = /^(?:[^@/\s]+@)([^/:\s]+):(.+)$/;
/** GitHub's SSH over the HTTPS port. */
const SSH_ALIASES: Readonly<Record<string, string>> = { 'ssh.github.com': 'github.com' };

/** Undefined: the URL is no `<host>/<owner>/<repository>`. */
export function githubAddress(url: string): GitHubAddress | undefined {
  const match = HTTP.exec(url) ?? SSH.exec(url) ?? (url.includes('://') ? undefined : SCP.exec(url));
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined) return undefined;
  const [owner, repo, more] = path
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .split('/');
  if (!isSegment(owner) || !isSegment(repo) || more !== undefined) return undefined;
  const name = host.toLowerCase();
  return { host: SSH_ALIASES[name] ?? name, owner, repo };
}

/**
 * Whether the API at `apiHost` (`api.github.com`, `<host>` of an Enterprise server, `api.<host>`) serves repositories at
 * this host. Without a port in the address, as SSH has it, the name decides.
 */
export function isServedBy(host: string, apiHost: string): boolean {
  const api = apiHost.toLowerCase();
  return [api, nameOf(api)].some((name) => name === host || name === `api.${host}`);
}

/** The address, for a repository whose pull requests the API at `apiHost` keeps; ports may differ. */
export function addressServedBy(url: string, apiHost: string): GitHubAddress {
  const address = githubAddress(url);
  if (address !== undefined && isServedBy(nameOf(address.host), nameOf(apiHost))) return address;
  const why =
    address === undefined
      ? 'names no GitHub repository: write https://<host>/<owner>/<repository>, or set forge.type to local'
      : `is not a repository of ${apiHost}: set forge.apiUrl to the API of ${address.host}, or forge.type to local`;
  throw new OrcaError({ kind: 'never', reason: 'ForgeRefused', message: `${url} ${why}` });
}

/** Without the port; all names of the loopback are one. */
function nameOf(host: string): string {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return name === 'localhost' || name === '[::1]' ? '127.0.0.1' : name;
}

function isSegment(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9._-]+$/.test(text) && text !== '.' && text !== '..';
}

/** What a repository URL says about GitHub: host, owner and name, read in this one place. */
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

/** As `githubAddress`, for a repository that the settings call a GitHub one. */
export function requiredGithubAddress(url: string): GitHubAddress {
  const address = githubAddress(url);
  if (address !== undefined) return address;
  throw new OrcaError({
    kind: 'never',
    reason: 'ForgeRefused',
    message: `${url} names no GitHub repository: write https://<host>/<owner>/<repository>, or set forge to local`,
  });
}

function isSegment(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9._-]+$/.test(text) && text !== '.' && text !== '..';
}

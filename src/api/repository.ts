/** Which Git repository, and which branch of it: addresses never hold credentials. */

export type Transport = 'http' | 'ssh' | 'local';

/** How a repository is reached; it follows from the URL alone. */
export function transportOf(url: string): Transport {
  if (/^https?:\/\//i.test(url)) return 'http';
  if (/^ssh:\/\//i.test(url) || (/^[^/\s]+@[^/\s:]+:/.test(url) && !url.includes('://'))) return 'ssh';
  return 'local';
}

/** Host with its port as the URL names it, lower case; undefined for a local path. */
export function hostOf(url: string): string | undefined {
  const scheme = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/]+)/i.exec(url);
  if (scheme?.[1] !== undefined) return scheme[1].toLowerCase();
  return transportOf(url) === 'ssh' ? /@([^:]+):/.exec(url)?.[1]?.toLowerCase() : undefined;
}

/** Whether the URL leads to this very machine. */
export function isLoopback(url: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(hostOf(url) ?? '');
}

/** The same repository has one key however its URL is spelled: no user, no `.git`, no trailing slash. */
export function repositoryKey(url: string): string {
  return url
    .replace(/^([a-z+]+:\/\/)[^@/]*@/i, '$1')
    .replace(/^file:\/\//i, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

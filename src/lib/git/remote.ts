/** Addresses of remote repositories: normalised, without credentials, and only over transports that Orca speaks. */
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OrcaError } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { type Transport, transportOf } from '../../api/repository.ts';
import { plain } from '../../api/sanitize.ts';
import type { Credentials, Remote, SettledRemote } from './git.ts';

/** A remote that may be given to a Git program or an HTTP client. */
export interface CheckedRemote {
  readonly transport: Transport;
  /** What Git gets: no user or password for HTTP, an absolute path for a local repository. */
  readonly url: string;
  readonly credentials: Credentials | undefined;
  /** Milliseconds that one operation may take. */
  readonly timeLimit: number;
}

export const DEFAULT_TIME_LIMIT = 120_000;

const SSH_URL = /^ssh:\/\/(?:[\w.+][\w.+-]*@)?(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::\d+)?\/[^-]/i;
const SCP_URL = /^[\w.+][\w.+-]*@[a-z0-9][a-z0-9.-]*:[^-]/i;

/** Refuses what could be taken for an option, a remote helper or a password. */
export async function checkedRemote(remote: Remote, timeLimit = DEFAULT_TIME_LIMIT): Promise<CheckedRemote> {
  const { credentials } = await settledRemote(remote);
  const transport = transportOf(remote.url);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u001f\u007f]/.test(remote.url)) throw refused(remote.url, 'it holds control characters');
  if (transport === 'http') return { transport, url: httpUrl(remote.url), credentials, timeLimit };
  if (transport === 'local') return { transport, url: localPath(remote.url), credentials, timeLimit };
  if (!SSH_URL.test(remote.url) && !SCP_URL.test(remote.url)) {
    throw refused(remote.url, 'it is no ssh:// or user@host:path address');
  }
  return { transport, url: remote.url, credentials, timeLimit };
}

export async function settledRemote({ url, credentials }: Remote): Promise<SettledRemote> {
  const now = typeof credentials === 'function' ? await credentials() : credentials;
  return now === undefined ? { url } : { url, credentials: now };
}

function httpUrl(text: string): string {
  if (!URL.canParse(text)) throw refused(text, 'it is no valid URL');
  const url = new URL(text);
  if (url.password !== '') throw refused(text, 'it holds a password; give the token by its setting instead');
  url.username = '';
  url.hash = '';
  return url.href;
}

function localPath(text: string): string {
  if (/^file:\/\//i.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.host !== '') throw refused(text, 'it is no file URL of this machine');
    return fileURLToPath(url);
  }
  if (!isAbsolute(text)) {
    throw refused(text, 'use https://, ssh://, user@host:path or an absolute path');
  }
  return text;
}

function refused(url: string, why: string): OrcaError {
  return new OrcaError({
    kind: 'never',
    reason: 'RepositoryUnreachable',
    message: `The repository address ${shownUrl(url)} is refused: ${why}.`,
  });
}

/** The URL as it may stand in a message: no password, no control characters. */
export function shownUrl(url: string): string {
  return plain(redacted(url));
}

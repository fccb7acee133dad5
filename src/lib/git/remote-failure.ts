/** What a remote's refusal means: judged by HTTP status, exit of ssh and reachability, never by the text of an error. */
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { type FailureKind, OrcaError } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { Finished } from '../subprocess.ts';
import { type CheckedRemote, shownUrl } from './remote.ts';

/** The failure that an HTTP status of a Git server stands for. */
export function httpFailure(url: string, status: number): OrcaError {
  const shown = shownUrl(url);
  if (status === 401 || status === 403) {
    return new OrcaError({
      kind: 'never',
      reason: 'AuthenticationFailed',
      message: `${shown} refused the credentials (HTTP ${status}); check the token and its permissions.`,
    });
  }
  if (status === 404 || status === 410) {
    return unreachable(url, 'never', `does not exist, or the token may not see it (HTTP ${status})`);
  }
  const kind = status >= 300 && status < 500 && status !== 408 && status !== 429 ? 'never' : 'later';
  return unreachable(url, kind, `answered with HTTP ${status}`);
}

export function unreachable(url: string, kind: FailureKind, why: string, cause?: unknown): OrcaError {
  return new OrcaError(
    { kind, reason: 'RepositoryUnreachable', message: `${shownUrl(url)} ${why}.` },
    { cause },
  );
}

/** For a git program that failed on a remote which is not HTTP. */
export async function programFailure(remote: CheckedRemote, finished: Finished): Promise<OrcaError> {
  const said = saidBy(finished);
  if (remote.transport === 'local' && !existsSync(remote.url)) {
    return unreachable(remote.url, 'never', 'does not exist on this machine');
  }
  if (remote.transport !== 'ssh' || finished.by !== 'exit') {
    return unreachable(remote.url, 'later', `could not be used: ${said}`);
  }
  if (!(await answersTcp(remote.url))) return unreachable(remote.url, 'later', 'can not be reached');
  return new OrcaError({
    kind: 'never',
    reason: 'AuthenticationFailed',
    message: `${shownUrl(remote.url)} is reachable but refused: ${said}. Check the key, its permissions, known_hosts and the path.`,
  });
}

/** The first thing a program complained of, short enough for a message; without a full stop. */
export function saidBy(finished: Finished): string {
  if (finished.by === 'timeout') return 'no answer in time';
  if (finished.by === 'spawnError') return 'the git program can not be started';
  return oneLine(redacted(finished.stderr)).replace(/\.$/, '') || `exit code ${finished.code}`;
}

const CONNECT_TIMEOUT = 10_000;

function answersTcp(url: string): Promise<boolean> {
  const { host, port } = sshEndpoint(url);
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: CONNECT_TIMEOUT });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}

function sshEndpoint(url: string): { readonly host: string; readonly port: number } {
  if (url.includes('://')) {
    const { hostname, port } = new URL(url);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 22 : Number(port) };
  }
  return { host: url.slice(url.indexOf('@') + 1, url.indexOf(':')), port: 22 };
}

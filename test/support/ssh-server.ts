/** An OpenSSH server on loopback that serves every repository of this machine to one key; needs root and sshd. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from './machine.ts';
import { atEnd, temporaryDirectory } from './temporary.ts';

export interface SshServer {
  readonly port: number;
  /** `ssh://user@127.0.0.1:port` and the absolute path. */
  urlOf(path: string): string;
  /** The key that is let in, and one that is not. */
  readonly keyFile: string;
  readonly strangersKeyFile: string;
  readonly knownHostsFile: string;
}

export const hasSshServer = hasProgram('sshd') && userInfo().uid === 0;

/** Serves until the test file ends. */
export async function sshServer(): Promise<SshServer> {
  const home = await temporaryDirectory('ssh');
  const [hostKey, keyFile, strangersKeyFile] = ['host key', 'user key', 'other key'].map((name) =>
    makeKey(home, name),
  );
  if (hostKey === undefined || keyFile === undefined || strangersKeyFile === undefined)
    throw new Error('No keys.');
  const port = await freePort();
  const knownHostsFile = join(home, 'known hosts');
  writeFileSync(knownHostsFile, `[127.0.0.1]:${port} ${readFileSync(`${hostKey}.pub`, 'utf8')}`);
  const config = join(home, 'config');
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey "${hostKey}"`,
    `AuthorizedKeysFile "${keyFile}.pub"`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin yes',
    'AcceptEnv GIT_PROTOCOL',
    'PidFile none',
    'KexAlgorithms curve25519-sha256',
    // Else bash reads the .bashrc of whoever runs the tests, for each connection.
    'SetEnv SHLVL=3 HOME=/nonexistent',
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  mkdirSync('/run/sshd', { recursive: true });
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', config], { stdio: 'ignore' });
  atEnd(() => void server.kill());
  await untilAnswers(port);
  const urlOf = (path: string) => `ssh://${userInfo().username}@127.0.0.1:${port}${path}`;
  return { port, urlOf, keyFile, strangersKeyFile, knownHostsFile };
}

function makeKey(home: string, name: string): string {
  const file = join(home, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', file]);
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Connects until the server takes a connection; a refused one comes back at once. */
async function untilAnswers(port: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error('sshd does not answer.');
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(resolve, 10, false));
  });
}

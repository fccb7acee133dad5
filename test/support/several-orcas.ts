/** Several reconcilers of the built program on one config repository, each with a state directory of its own, and what became of it. */
import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { readLease } from '../../src/adapters/lease/lease-message.ts';
import type { LeaseValue } from '../../src/reconciler/ports.ts';
import { allowEverything, gitServer } from './git-server.ts';
import { type Orca, orca, type Running } from './orca.ts';
import { type BareRepository, bareRepository } from './repositories.ts';
import { projectManifests } from './task-manifests.ts';
import { atEnd, temporaryDirectory } from './temporary.ts';

export interface Member {
  readonly user: Orca;
  /** Cuts it off from the config repository, or connects it again. */
  cut(isCut: boolean): void;
}

export interface Several {
  readonly config: BareRepository;
  readonly target: BareRepository;
  readonly members: readonly Member[];
  /** Names of runs, in the order in which their agents were started. */
  started(): readonly string[];
  lease(): Promise<LeaseValue | undefined>;
  /** Epochs in the order in which they were recorded. */
  epochs(): Promise<readonly number[]>;
  /** Records of the status branch whose path begins so. */
  records(kind: 'devtasks' | 'runs'): Promise<readonly Record<string, unknown>[]>;
  /** Head branches of all pull requests that were ever opened, sorted. */
  heads(): Promise<readonly string[]>;
}

export interface SeveralOptions {
  readonly count: number;
  readonly ttlSeconds: number;
  /** How the members reach the config repository. */
  readonly over: 'disk' | 'http';
  /** Hours by which the clocks of the members are wrong. */
  readonly hours?: readonly number[];
  /** What an agent does after it has signed the ledger. */
  readonly script: string;
}

export async function several(options: SeveralOptions): Promise<Several> {
  const { count, ttlSeconds, over, hours = [], script } = options;
  const ledger = join(await temporaryDirectory('ledger'), 'ledger');
  const target = await bareRepository({ files: { 'README.md': 'target\n' } });
  const root = await temporaryDirectory('served');
  const config = await bareRepository({
    path: join(root, 'config.git'),
    files: {
      'orca.yaml': `isolation: none\nlease: {ttlSeconds: ${ttlSeconds}}\nintervals: {pollSeconds: 1}\n`,
      ...manifests(target.path, `echo "$ORCA_RUN" >> ${ledger}; ${script}`),
    },
  });
  const open = over === 'disk' ? onDisk(config) : await overHttp(root);
  const members: Member[] = [];
  for (let index = 0; index < count; index += 1) members.push(await open(clockOf(hours[index] ?? 0)));
  const files = async (ref: string): Promise<Record<string, string>> =>
    (await config.tip(ref)) === undefined ? {} : config.files(ref);
  return {
    ...{ config, target, members },
    started: () => linesOf(ledger),
    async lease() {
      const message = await config.git('log', '-1', '--format=%B', 'refs/orca/lease').catch(() => '');
      return readLease(message.trim());
    },
    async epochs() {
      const log = await config.git('log', '-p', '--reverse', '--format=', 'orca-status', '--', 'orca.json');
      return [...log.matchAll(/^\+ {2}"leaseEpoch": (\d+)/gm)].map(([, epoch]) => Number(epoch));
    },
    async records(kind) {
      const all = Object.entries(await files('orca-status'));
      return all.flatMap(([path, text]) => (path.includes(`/${kind}/`) ? [JSON.parse(text)] : []));
    },
    async heads() {
      const [first] = members;
      const listed = await first?.user.run(['pr', 'list', '--state', 'all', '-o', 'json']);
      return (JSON.parse(listed?.stdout ?? '[]') as { headBranch: string }[])
        .map(({ headBranch }) => headBranch)
        .sort();
    },
  };
}

/** A pod takes many runs: those of a member that is away occupy it for long. */
function manifests(target: string, script: string): Record<string, string> {
  const files = projectManifests(target, script);
  const pool = files['pool.yaml'] ?? '';
  return { ...files, 'pool.yaml': pool.replace('      agent:', '      maxConcurrency: 20\n      agent:') };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    // No agent was started yet.
    return [];
  }
}

/** Environment under which every date of a process is wrong. */
function clockOf(hours: number): Record<string, string> {
  if (hours === 0) return {};
  const module = `const D = Date, off = ${hours * 3_600_000};
globalThis.Date = class extends D {
  constructor(...given) { given.length === 0 ? super(D.now() + off) : super(...given); }
  static now() { return D.now() + off; }
};`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(module)}` };
}

type Open = (env: Record<string, string>) => Promise<Member>;

function onDisk(config: BareRepository): Open {
  return async (env) => ({ user: await orca({ ...env, ORCA_REPO: config.path }), cut: () => undefined });
}

async function overHttp(root: string): Promise<Open> {
  await allowEverything(join(root, 'config.git'));
  const { url, username, token } = await gitServer({ root });
  return async (env) => {
    const { port, cut } = await proxyTo(Number(new URL(url).port));
    const ORCA_REPO = `http://127.0.0.1:${port}/config.git`;
    const user = await orca({ ...env, ORCA_REPO, ORCA_GIT_TOKEN: token, ORCA_GIT_USERNAME: username });
    return { user, cut };
  };
}

/** A connection that can be cut: what is under way breaks off, and nothing new gets through. */
async function proxyTo(port: number): Promise<{ readonly port: number; cut(isCut: boolean): void }> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (cutNow: boolean) => {
    isCut = cutNow;
    if (isCut) for (const socket of sockets) socket.destroy();
  };
  atEnd(() => {
    cut(true);
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, cut };
}

/** Whether this process holds the lease now. */
export async function isHolder(world: Several, { process }: Running): Promise<boolean> {
  const lease = await world.lease();
  return lease?.released === false && lease.life.pid === process.pid;
}

/** What the contract of lib/git is tried on: each backend with each way to reach a remote that it has. */
import { join } from 'node:path';
import type { Git, GitRepository, NewCommit, Remote } from '../../../src/lib/git/git.ts';
import { openGit } from '../../../src/lib/git/open.ts';
import { gitServer } from '../../support/git-server.ts';
import { type BareRepository, bareRepository, type Files } from '../../support/repositories.ts';
import { hasSshServer, sshServer } from '../../support/ssh-server.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

export interface Served {
  /** The repository behind the remote, as its server sees it. */
  readonly there: BareRepository;
  readonly remote: Remote;
}

export interface Subject {
  readonly name: string;
  readonly backend: 'native' | 'isomorphic';
  /** Added to the environment that Git is opened with. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** A new repository behind this transport. */
  serve(files?: Files): Promise<Served>;
  /** The same remote with credentials that are refused, where the transport has any. */
  readonly stranger: ((remote: Remote) => Promise<Remote>) | undefined;
}

type Server = Pick<Subject, 'serve' | 'stranger'>;

let count = 0;
let root: Promise<string> | undefined;

async function newPath(): Promise<string> {
  root ??= temporaryDirectory('served');
  count += 1;
  return join(await root, `repository-${count}.git`);
}

/** The result of the first call, for every call. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const http = once(async () => {
  root ??= temporaryDirectory('served');
  return gitServer({ root: await root });
});
const ssh = once(sshServer);

const overHttp: Server = {
  async serve(files) {
    const there = await bareRepository({ path: await newPath(), ...(files === undefined ? {} : { files }) });
    const { url, username, token } = await http();
    const name = there.path.slice(there.path.lastIndexOf('/'));
    return { there, remote: { url: url + name, credentials: { type: 'token', username, token } } };
  },
  stranger: async ({ url }) => ({
    url,
    credentials: { type: 'token', username: 'orca', token: 'wrong-token' },
  }),
};

const overSsh: Server = {
  async serve(files) {
    const there = await bareRepository({ path: await newPath(), ...(files === undefined ? {} : { files }) });
    const { urlOf, keyFile, knownHostsFile } = await ssh();
    return {
      there,
      remote: { url: urlOf(there.path), credentials: { type: 'sshKey', keyFile, knownHostsFile } },
    };
  },
  async stranger({ url }) {
    const { strangersKeyFile, knownHostsFile } = await ssh();
    return { url, credentials: { type: 'sshKey', keyFile: strangersKeyFile, knownHostsFile } };
  },
};

const onDisk: Server = {
  async serve(files) {
    const there = await bareRepository({ path: await newPath(), ...(files === undefined ? {} : { files }) });
    return { there, remote: { url: there.path } };
  },
  stranger: undefined,
};

export const SUBJECTS: readonly Subject[] = [
  { name: 'isomorphic over HTTP', backend: 'isomorphic', ...overHttp },
  { name: 'native over HTTP', backend: 'native', ...overHttp },
  // The proxy is for https:// only: what it brings about is that git itself speaks HTTP.
  {
    name: 'native over HTTP by git itself',
    backend: 'native',
    env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
    ...overHttp,
  },
  { name: 'native on a local path', backend: 'native', ...onDisk },
  ...(hasSshServer ? [{ name: 'native over SSH', backend: 'native', ...overSsh } as const] : []),
];

export const IDENTITY = { name: 'Orca', email: 'orca@example.com' };
export const TIME = 1_700_000_100;

export function newCommit(parents: readonly string[], files: Files, message = 'Change'): NewCommit {
  return { parents, files: new Map(Object.entries(files)), message, identity: IDENTITY, time: TIME };
}

/** An empty repository of this machine, closed when the test file ends. */
export async function localRepository(git: Git): Promise<GitRepository> {
  const repository = await git.init(join(await temporaryDirectory('local'), 'mirror.git'));
  atEnd(() => repository.close());
  return repository;
}

export function gitOf({ backend, env }: Pick<Subject, 'backend' | 'env'>): Promise<Git> {
  return openGit({ backend, env: { ...process.env, ...env } });
}

/** Content of every file of a commit, as text. */
export async function contentsOf(repository: GitRepository, commit: string): Promise<Record<string, string>> {
  const files = await repository.files(commit);
  const contents: string[] = [];
  for await (const { content } of repository.blobs(files.map(({ oid }) => oid))) {
    contents.push(Buffer.from(content).toString('utf8'));
  }
  return Object.fromEntries(files.map(({ path }, index) => [path, contents[index] ?? '']));
}

/** A bare repository with these files, opened; closed when the test file ends. */
export async function opened(backend: 'native' | 'isomorphic', files: Files) {
  const there = await bareRepository({ files });
  const repository = await (await gitOf({ backend })).open(there.path);
  atEnd(() => repository.close());
  return { there, repository, tip: (await there.tip()) ?? '' };
}

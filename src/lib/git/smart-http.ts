/** Git's smart HTTP protocol as far as listing refs and opening a push need it; in process, without a spawn. */
import type { RemoteRefs } from './git.ts';
import { exchange, type HttpRequest } from './http-client.ts';
import { DELIMITER, FLUSH, pktLine, pktLines } from './pkt-line.ts';
import type { CheckedRemote } from './remote.ts';
import { httpFailure, unreachable } from './remote-failure.ts';

type Service = 'git-upload-pack' | 'git-receive-pack';

export interface Advertisement {
  readonly capabilities: readonly string[];
  /** Full ref name → object; undefined where protocol version 2 asks for them by a command. */
  readonly rows: readonly RefRow[] | undefined;
}

interface RefRow {
  readonly ref: string;
  readonly oid: string;
  /** Ref that a symbolic ref names. */
  readonly target: string | undefined;
}

/** One listing, filtered by the server where it speaks version 2. */
export async function listOverHttp(remote: CheckedRemote, prefixes: readonly string[]): Promise<RemoteRefs> {
  const { rows } = await discover(remote, 'git-upload-pack');
  return remoteRefs(rows ?? (await lsRefs(remote, prefixes)), prefixes);
}

/** What a service offers; throws what its refusal means. */
export async function discover(remote: CheckedRemote, service: Service): Promise<Advertisement> {
  const lines = await gitAnswer(remote, {
    url: serviceUrl(remote, `info/refs?service=${service}`),
    method: 'GET',
    headers: service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {},
  });
  const [first = '', ...others] = lines.filter((line) => line !== `# service=${service}`);
  if (first === 'version 2') return { capabilities: others, rows: undefined };
  const [row = '', capabilities = ''] = first.split('\0');
  return {
    capabilities: capabilities.split(' ').filter((word) => word !== ''),
    rows: [row, ...others].map(advertisedRow(capabilities)).filter(({ ref }) => ref !== 'capabilities^{}'),
  };
}

function advertisedRow(capabilities: string): (line: string) => RefRow {
  const head = /(?:^| )symref=HEAD:(\S+)/.exec(capabilities)?.[1];
  return (line) => {
    const [oid = '', ref = ''] = line.split(' ');
    return { oid, ref, target: ref === 'HEAD' ? head : undefined };
  };
}

async function lsRefs(remote: CheckedRemote, prefixes: readonly string[]): Promise<readonly RefRow[]> {
  const wanted = prefixes.length === 0 ? [] : ['HEAD', ...prefixes];
  const body = [
    pktLine('command=ls-refs\n'),
    DELIMITER,
    pktLine('peel\n'),
    pktLine('symrefs\n'),
    ...wanted.map((prefix) => pktLine(`ref-prefix ${prefix}\n`)),
    FLUSH,
  ];
  const lines = await gitAnswer(remote, {
    url: serviceUrl(remote, 'git-upload-pack'),
    method: 'POST',
    headers: {
      'git-protocol': 'version=2',
      'content-type': 'application/x-git-upload-pack-request',
      accept: 'application/x-git-upload-pack-result',
    },
    body: Buffer.from(body.join('')),
  });
  return lines.map((line) => {
    const [oid = '', ref = '', ...attributes] = line.split(' ');
    const attribute = (name: string) => attributes.find((text) => text.startsWith(name))?.slice(name.length);
    return { oid: attribute('peeled:') ?? oid, ref, target: attribute('symref-target:') };
  });
}

function remoteRefs(rows: readonly RefRow[], prefixes: readonly string[]): RemoteRefs {
  const refs = new Map<string, string>();
  for (const row of rows) {
    // Version 1 tells the commit of an annotated tag in a row of its own behind it.
    const ref = row.ref.replace(/\^\{\}$/, '');
    const wanted = prefixes.length === 0 || prefixes.some((prefix) => ref.startsWith(prefix));
    if (ref.startsWith('refs/') && wanted) refs.set(ref, row.oid);
  }
  const target = rows.find(({ ref }) => ref === 'HEAD')?.target;
  return { head: target?.startsWith('refs/heads/') ? target.slice('refs/heads/'.length) : undefined, refs };
}

function serviceUrl({ url }: CheckedRemote, path: string): string {
  return `${url.replace(/\/+$/, '')}/${path}`;
}

async function gitAnswer(remote: CheckedRemote, request: HttpRequest): Promise<readonly string[]> {
  const { status, body } = await exchange(remote, request);
  if (status !== 200) throw httpFailure(remote.url, status);
  try {
    return pktLines(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unreachable(remote.url, 'never', 'answers, but is no Git repository; check the address', error);
  }
}

/** Git's smart HTTP protocol as far as listing refs and opening a push need it; in process, without a spawn. */
import type { RemoteRefs } from './git.ts';
import { exchange } from './http-client.ts';
import { DELIMITER, FLUSH, packets, packetText, pktLine } from './pkt-line.ts';
import type { CheckedRemote } from './remote.ts';
import { httpFailure, unreachable } from './remote-failure.ts';

type Service = 'git-upload-pack' | 'git-receive-pack';

export interface Advertisement {
  readonly capabilities: readonly string[];
  /** Full ref name → object; undefined where protocol version 2 asks for them by a command. */
  readonly rows: readonly RefRow[] | undefined;
}

export interface RefRow {
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
  const { status, body } = await exchange(remote, {
    url: serviceUrl(remote, `info/refs?service=${service}`),
    method: 'GET',
    headers: service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {},
  });
  if (status !== 200) throw httpFailure(remote.url, status);
  const lines = packetsOf(remote, body).map(packetText);
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
  const headers = { 'git-protocol': 'version=2' };
  const rows = await gitRequest(remote, { service: 'git-upload-pack', headers, body: body.join('') });
  return rows.map(packetText).map((line) => {
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

export interface ServiceRequest {
  readonly service: Service;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The packets of the service's answer; throws what a refusal means. */
export async function gitRequest(remote: CheckedRemote, request: ServiceRequest): Promise<readonly Buffer[]> {
  const { status, body } = await exchange(remote, {
    url: serviceUrl(remote, request.service),
    method: 'POST',
    headers: {
      ...request.headers,
      'content-type': `application/x-${request.service}-request`,
      accept: `application/x-${request.service}-result`,
    },
    body: Buffer.from(request.body),
  });
  if (status !== 200) throw httpFailure(remote.url, status);
  return packetsOf(remote, body);
}

function packetsOf(remote: CheckedRemote, body: Buffer): readonly Buffer[] {
  try {
    return packets(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unreachable(remote.url, 'never', 'answers, but is no Git repository; check the address', error);
  }
}

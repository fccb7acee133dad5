/** Fetches over smart HTTP in process: one request for a pack of what is missing, stored with its index. */
import fs from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, localFailure } from './local-failure.ts';
import { writeWhole } from './object-store.ts';
import { DELIMITER, FLUSH, packetText, pktLine } from './pkt-line.ts';
import type { CheckedRemote } from './remote.ts';
import { unreachable } from './remote-failure.ts';
import { discover, gitRequest } from './smart-http.ts';

export interface FetchRequest {
  readonly wants: readonly string[];
  /** Commits that are here with all they reach, down to the border of a shallow copy. */
  readonly haves: readonly string[];
  readonly depth: number | undefined;
}

/** More would not make the pack smaller. */
const MAX_HAVES = 128;

/** Afterwards the wanted commits are in `gitDir` with everything that they reach, or to `depth`. */
export async function fetchOverHttp(
  gitDir: string,
  remote: CheckedRemote,
  request: FetchRequest,
): Promise<void> {
  const { rows } = await discover(remote, 'git-upload-pack');
  const shallow = await readShallow(gitDir);
  const body = rows === undefined ? secondVersion(request, shallow) : firstVersion(request, shallow);
  const version = rows === undefined ? { 'git-protocol': 'version=2' } : {};
  const answer = await gitRequest(remote, { service: 'git-upload-pack', headers: version, body });
  const { pack, border } = readAnswer(remote, answer, shallow);
  await storeReceived(gitDir, pack);
  if (border !== undefined) writeWhole(join(gitDir, 'shallow'), border, 0o644);
}

function secondVersion({ wants, haves, depth }: FetchRequest, shallow: ReadonlySet<string>): string {
  return [
    pktLine('command=fetch\n'),
    DELIMITER,
    pktLine('ofs-delta\n'),
    pktLine('no-progress\n'),
    ...wants.map((oid) => pktLine(`want ${oid}\n`)),
    ...Array.from(shallow, (oid) => pktLine(`shallow ${oid}\n`)),
    ...(depth === undefined ? [] : [pktLine(`deepen ${depth}\n`)]),
    ...haves.slice(0, MAX_HAVES).map((oid) => pktLine(`have ${oid}\n`)),
    pktLine('done\n'),
    FLUSH,
  ].join('');
}

function firstVersion({ wants, haves, depth }: FetchRequest, shallow: ReadonlySet<string>): string {
  const [first = '', ...others] = wants;
  return [
    pktLine(`want ${first} side-band-64k ofs-delta no-progress shallow agent=orca\n`),
    ...others.map((oid) => pktLine(`want ${oid}\n`)),
    ...Array.from(shallow, (oid) => pktLine(`shallow ${oid}\n`)),
    ...(depth === undefined ? [] : [pktLine(`deepen ${depth}\n`)]),
    FLUSH,
    ...haves.slice(0, MAX_HAVES).map((oid) => pktLine(`have ${oid}\n`)),
    pktLine('done\n'),
  ].join('');
}

interface Answer {
  readonly pack: Buffer;
  /** New content of the file `shallow`; undefined when it stays. */
  readonly border: string | undefined;
}

/** Both versions: text lines about the border, then packets whose first byte says pack, progress or error. */
function readAnswer(remote: CheckedRemote, answer: readonly Buffer[], shallow: ReadonlySet<string>): Answer {
  const pack: Buffer[] = [];
  const border = new Set(shallow);
  for (const packet of answer) {
    const band = packet[0];
    if (band === 1) pack.push(packet.subarray(1));
    if (band === 3) throw unreachable(remote.url, 'later', 'broke off the fetch');
    const [word, oid = ''] = packetText(packet).split(' ');
    if (word === 'ERR') throw unreachable(remote.url, 'later', 'refused the fetch');
    if (word === 'shallow') border.add(oid);
    if (word === 'unshallow') border.delete(oid);
  }
  const same = border.size === shallow.size && [...border].every((oid) => shallow.has(oid));
  const lines = Array.from(border, (oid) => `${oid}\n`).join('');
  return { pack: Buffer.concat(pack), border: same ? undefined : lines };
}

async function readShallow(gitDir: string): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(join(gitDir, 'shallow'), 'utf8');
    return new Set(text.split('\n').filter((line) => line !== ''));
  } catch (error) {
    if (isMissing(error)) return new Set();
    throw error;
  }
}

const PACK_HEADER = 12;
const CHECKSUM = 20;

async function storeReceived(gitDir: string, pack: Buffer): Promise<void> {
  if (pack.length < PACK_HEADER + CHECKSUM) throw localFailure(gitDir, 'the remote sent no pack; try again');
  const count = pack.readUInt32BE(8);
  if (count === 0) return;
  const name = `objects/pack/pack-${pack.subarray(-CHECKSUM).toString('hex')}`;
  writeWhole(join(gitDir, `${name}.pack`), pack);
  const { default: git } = await import('isomorphic-git');
  const { oids } = await git.indexPack({ fs, dir: gitDir, gitdir: gitDir, filepath: `${name}.pack` });
  if (oids.length === count) return;
  // isomorphic-git passes over what it can't resolve: an index that hides objects must not stay.
  await Promise.all(['idx', 'pack'].map((end) => rm(join(gitDir, `${name}.${end}`), { force: true })));
  throw localFailure(gitDir, `only ${oids.length} of ${count} fetched objects could be read; fetch again`);
}

/** Pushes over smart HTTP in process: the server itself compares each ref with its expected value. */
import { OrcaError } from '../../api/failure.ts';
import { oneLine } from '../../api/sanitize.ts';
import type { NewObjects } from './commit-writer.ts';
import type { RefUpdate } from './git.ts';
import { missingObjects } from './missing-objects.ts';
import type { GitObject } from './objects.ts';
import { packOf } from './pack.ts';
import { FLUSH, packetText, pktLine } from './pkt-line.ts';
import { judgePush } from './push-verdict.ts';
import type { ReadObject } from './reading.ts';
import { type CheckedRemote, shownUrl } from './remote.ts';
import { type Advertisement, discover, gitRequest, listOverHttp } from './smart-http.ts';

export interface PushSource {
  readonly readObject: ReadObject;
  /** Objects that are sent at most: they are held in memory, without deltas. */
  readonly limit: number;
  /** What was written last and is still at hand. */
  readonly written?: NewObjects | undefined;
}

export interface HttpPush {
  readonly refs: ReadonlyMap<string, string>;
  /**
   * What the server does not have yet is sent as one pack; all refs move or none does.
   * `tooLarge`: nothing was sent, since that is more than the limit.
   */
  push(source: PushSource, updates: readonly RefUpdate[]): Promise<'pushed' | 'conflict' | 'tooLarge'>;
}

/** Asks what is there; what the push then sends is made from that. */
export async function httpPush(remote: CheckedRemote): Promise<HttpPush> {
  const advertisement = await discover(remote, 'git-receive-pack');
  const refs = new Map(advertisement.rows?.map(({ ref, oid }) => [ref, oid]));
  return {
    refs,
    async push(source, updates) {
      const before = judgePush(refs, updates);
      if (before !== 'unmoved') return before;
      const tips = updates.flatMap(({ to }) => (to === undefined ? [] : [to]));
      const known = [...refs.values()];
      const searched = () =>
        missingObjects({ readObject: readingFrom(source), limit: source.limit }, tips, known);
      const objects = justWritten(source, tips, known) ?? (await searched());
      if (objects === undefined) return 'tooLarge';
      return pushed(remote, { updates, advertisement, objects });
    },
  };
}

/** Most often that is all: a commit on what the server has. Undefined: it must be looked for. */
function justWritten(
  { written, limit }: PushSource,
  tips: readonly string[],
  known: readonly string[],
): readonly GitObject[] | undefined {
  if (written?.parent === undefined || written.objects.length > limit) return undefined;
  const { commit, parent, objects } = written;
  return known.includes(parent) && tips.every((tip) => tip === commit) ? objects : undefined;
}

function readingFrom({ readObject, written }: PushSource): ReadObject {
  const atHand = new Map(written?.objects.map((object) => [object.oid, object]));
  return async (oid) => atHand.get(oid) ?? readObject(oid);
}

interface Push {
  readonly updates: readonly RefUpdate[];
  readonly advertisement: Advertisement;
  readonly objects: readonly GitObject[];
}

async function pushed(remote: CheckedRemote, push: Push): Promise<'pushed' | 'conflict'> {
  const { updates } = push;
  const refusal = await send(remote, push).catch(asError);
  if (refusal === undefined) return 'pushed';
  // Whatever went wrong, the server knows what became of the refs.
  const names = updates.map(({ ref }) => ref);
  const after = judgePush((await listOverHttp(remote, names)).refs, updates);
  if (after !== 'unmoved') return after;
  if (refusal instanceof Error) throw refusal;
  throw new OrcaError({
    kind: 'later',
    reason: 'PublishFailed',
    message: `${shownUrl(remote.url)} did not take the push: ${refusal}`,
  });
}

/** Undefined when everything was taken, else what the server said of what was not. */
async function send(
  remote: CheckedRemote,
  { updates, advertisement, objects }: Push,
): Promise<string | undefined> {
  const offered = (name: string) => advertisement.capabilities.includes(name);
  if (updates.length > 1 && !offered('atomic')) return 'the server can not move several refs at once.';
  const wanted = ['report-status', ...(updates.length > 1 ? ['atomic'] : [])].filter(offered);
  const commands = updates.map(({ ref, to, expected }) => `${expected ?? ZERO} ${to ?? ZERO} ${ref}`);
  const [first = '', ...others] = commands;
  const lines = [`${first}\0 ${wanted.join(' ')}`, ...others].map(pktLine);
  // A push that only deletes sends no pack.
  const pack = updates.every(({ to }) => to === undefined) ? [] : [packOf(objects).content];
  const body = Buffer.concat([Buffer.from(lines.join('') + FLUSH), ...pack]);
  const answer = await gitRequest(remote, { service: 'git-receive-pack', headers: {}, body });
  const bad = answer.map(packetText).find((line) => line !== 'unpack ok' && !line.startsWith('ok '));
  return bad === undefined ? undefined : oneLine(bad);
}

const ZERO = '0'.repeat(40);

function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  throw error;
}

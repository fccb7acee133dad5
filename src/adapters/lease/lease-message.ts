/** The message of a lease commit: a sentence for people, and the value as one line of JSON. */
import { stableJson } from '../../api/hash.ts';
import type { LeaseValue } from '../../reconciler/ports.ts';

export function leaseMessage(value: LeaseValue): string {
  const what = value.released ? 'Release the lease' : 'Hold the lease';
  return `${what} as ${value.holder}, epoch ${value.epoch}\n\n${stableJson(value)}\n`;
}

const MAX_TTL_SECONDS = 3600;

/** Undefined for a message that Orca does not write. */
export function readLease(message: string): LeaseValue | undefined {
  const value = members(parsed(message.slice(message.lastIndexOf('\n') + 1)));
  const life = members(value.life);
  const { holder, directory, process, epoch, turn, ttlSeconds, released } = value;
  const { pid, startTime, bootId } = life;
  const areWords = [holder, directory, process, startTime, bootId].every(isWord);
  const areCounts = [epoch, turn, ttlSeconds, pid].every(Number.isSafeInteger);
  if (!areWords || !areCounts || typeof released !== 'boolean') return undefined;
  const isBounded = Number(epoch) > 0 && Number(ttlSeconds) > 0 && Number(ttlSeconds) <= MAX_TTL_SECONDS;
  if (!isBounded) return undefined;
  return {
    ...{ holder: String(holder), directory: String(directory), process: String(process) },
    life: { pid: Number(pid), startTime: String(startTime), bootId: String(bootId) },
    ...{ epoch: Number(epoch), turn: Number(turn), ttlSeconds: Number(ttlSeconds), released },
  };
}

/** Short, and nothing that a terminal would obey. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\x20-\x7e]{1,200}$/.test(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's commit.
    return undefined;
  }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

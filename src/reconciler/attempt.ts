/** Turns what adapters throw into values; a bug stays a bug and is thrown on. Also bounds how much is attempted at once. */
import { type Known, known, OrcaError, unknown } from '../api/failure.ts';

export async function attempted<T>(call: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await call());
  } catch (error) {
    if (error instanceof OrcaError) return unknown(error.failure);
    throw error;
  }
}

/** Calls `work` for each item, at most `limit` at a time; results in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  async function drain(): Promise<void> {
    for (const [index, item] of queue) results[index] = await work(item);
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
  return results;
}

/** Files of /proc, whose size is not known before they are read. */
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = Buffer.allocUnsafe(16 * 1024);

/** Synchronous: a tiny read that never waits takes a tenth of the time that way, and a third of what readFileSync takes. */
export function processFile(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    let content = '';
    for (;;) {
      const length = readSync(descriptor, CHUNK, 0, CHUNK.length, null);
      content += CHUNK.toString('latin1', 0, length);
      if (length === 0) return content;
    }
  } finally {
    closeSync(descriptor);
  }
}

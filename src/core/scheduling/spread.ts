/** A cheap even number for a text: for choosing among equals the same way every time, never for names. */

/** 32 bits, FNV-1a with its bits mixed at the end. */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash, 0);
}

/** One number of two, as even as they are. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16) ^ b, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

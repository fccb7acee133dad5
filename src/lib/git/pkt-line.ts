/** Git's wire framing: lines with their length in four hex digits before them. */

export const FLUSH = '0000';
export const DELIMITER = '0001';

export function pktLine(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text;
}

/** The lines of a message without their newlines; flush and delimiter packets are left out. */
export function pktLines(message: Buffer): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at + 4 <= message.length; ) {
    const length = Number.parseInt(message.toString('latin1', at, at + 4), 16);
    if (Number.isNaN(length) || at + length > message.length) {
      throw new RangeError('The answer is not in pkt-line format.');
    }
    if (length > 4) lines.push(message.toString('utf8', at + 4, at + length).replace(/\n$/, ''));
    at += Math.max(4, length);
  }
  return lines;
}

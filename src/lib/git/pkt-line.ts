/** Git's wire framing: lines with their length in four hex digits before them. */

export const FLUSH = '0000';
export const DELIMITER = '0001';

export function pktLine(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text;
}

/** The payloads of a message; flush, delimiter and empty packets are left out. Throws RangeError for other bytes. */
export function packets(message: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < message.length; ) {
    const length = Number.parseInt(message.toString('latin1', at, at + 4), 16);
    if (Number.isNaN(length) || at + length > message.length) {
      throw new RangeError('The answer is not in pkt-line format.');
    }
    if (length > 4) found.push(message.subarray(at + 4, at + length));
    at += Math.max(4, length);
  }
  return found;
}

/** A payload as text, without the newline at its end. */
export function packetText(packet: Buffer): string {
  return packet.toString('utf8').replace(/\n$/, '');
}

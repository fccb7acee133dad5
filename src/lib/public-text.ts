/** Text behind an address of the public internet: without credentials, and never from a network that only this machine is in. */
import { isUtf8 } from 'node:buffer';
import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export interface PublicTextOptions {
  readonly maxBytes: number;
  /** Milliseconds for all of it, redirects included. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Whether a machine may be asked; by default those of the public internet. */
  mayConnect?(ip: string): boolean;
}

/** `isLasting`: asking again is of no use. */
export type PublicText =
  | { readonly text: string }
  | { readonly problem: string; readonly isLasting: boolean };

const MAX_REDIRECTS = 3;

/** Networks of one's own, of one machine, of documentation, of several receivers; and old ways to hide one address in another. */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
const PUBLIC_IPV6 = new BlockList();
PUBLIC_IPV6.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 4) return !NOT_PUBLIC.check(ip, 'ipv4');
  return isIP(ip) === 6 && PUBLIC_IPV6.check(ip, 'ipv6') && !NOT_PUBLIC.check(ip, 'ipv6');
}

/** A redirect is followed to where one could have asked in the first place. */
export async function publicText(address: string, options: PublicTextOptions): Promise<PublicText> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]);
  let url = new URL(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await asked(url, { ...options, signal });
    if (!('location' in answer)) return answer;
    if (!URL.canParse(answer.location, url.href)) return LEADS_ELSEWHERE;
    const next = new URL(answer.location, url);
    if (next.protocol !== url.protocol || next.username !== '') return LEADS_ELSEWHERE;
    url = next;
  }
  return { problem: `leads on more than ${MAX_REDIRECTS} times`, isLasting: true };
}

async function asked(
  url: URL,
  { maxBytes, signal, mayConnect = isPublicAddress }: PublicTextOptions,
): Promise<PublicText | { readonly location: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayConnect(host)) return NO_PUBLIC_ADDRESS;
  try {
    const response = await responseOf(url, { signal, lookup: lookupAmong(mayConnect) });
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      return { location: headers.location };
    }
    if (status !== 200) {
      response.destroy();
      return {
        problem: `answers with status ${status}`,
        isLasting: status >= 400 && status < 500 && status !== 429,
      };
    }
    return await textOf(response, maxBytes);
  } catch (error) {
    if (error instanceof NotPublic) return NO_PUBLIC_ADDRESS;
    return {
      problem: `can not be read: ${error instanceof Error ? error.message : String(error)}`,
      isLasting: false,
    };
  }
}

const LEADS_ELSEWHERE = { problem: 'leads to what is no such address', isLasting: true } as const;
const NO_PUBLIC_ADDRESS = { problem: 'is no address of the public internet', isLasting: true } as const;

class NotPublic extends Error {}

function responseOf(url: URL, options: Pick<RequestOptions, 'signal' | 'lookup'>): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = { accept: 'text/*, application/json, application/xml;q=0.5', 'user-agent': 'orca' };
  return new Promise((resolve, reject) => {
    send(url, { ...options, headers, agent: false }, resolve)
      .once('error', reject)
      .end();
  });
}

/** What a name stands for is looked at when it is connected to: what it stood for before says nothing. */
function lookupAmong(mayConnect: (ip: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const allowed = error ? [] : found.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (first === undefined) return callback(error ?? new NotPublic(hostname), '', 4);
      if (options.all === true) return callback(null, allowed);
      callback(null, first.address, first.family);
    });
  };
}

async function textOf(response: IncomingMessage, maxBytes: number): Promise<PublicText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      return { problem: `has more than ${maxBytes} bytes`, isLasting: true };
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) return { problem: 'is no UTF-8 text', isLasting: true };
  return { text: bytes.toString('utf8') };
}

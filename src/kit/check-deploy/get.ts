import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  status: number;
  /** Every value of each header, by its name in small letters: a doubled header has two. */
  headers: Map<string, string[]>;
  /** As it was sent: not decompressed. */
  body: Buffer;
}

const PATIENCE = 30_000;

async function read(response: IncomingMessage): Promise<Answer> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < response.rawHeaders.length; index += 2) {
    const name = String(response.rawHeaders[index]).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), String(response.rawHeaders[index + 1])]);
  }
  return { status: response.statusCode ?? 0, headers, body: await buffer(response) };
}

/**
 * One GET. Not by `fetch`, which joins doubled headers, decompresses and follows.
 * Rejects where no answer comes, or none within half a minute.
 */
export const get = (
  url: string | URL,
  headers: Record<string, string> = { 'Accept-Encoding': 'identity' },
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = new URL(url);
    const start = address.protocol === 'https:' ? getHttps : getHttp;
    start(address, { agent: false, headers, signal: AbortSignal.timeout(PATIENCE) }, (response) =>
      read(response).then(resolve, reject),
    ).on('error', reject);
  });

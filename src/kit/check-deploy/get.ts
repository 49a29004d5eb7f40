import { get as getHttp, type IncomingMessage, request as requestHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { authorization, proxyFor } from './proxy.ts';

export interface HttpResponse {
  status: number;
  /** Every value of each header, by its name in small letters: a doubled header has two. */
  headers: Map<string, string[]>;
  /** As it was sent: not decompressed. */
  body: Buffer;
}

/** Milliseconds until a file counts as one that does not come. */
export const PATIENCE = 30_000;

type Headers = Record<string, string>;
type Taken = (response: IncomingMessage) => void;

async function read(response: IncomingMessage): Promise<HttpResponse> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < response.rawHeaders.length; index += 2) {
    const name = String(response.rawHeaders[index]).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), String(response.rawHeaders[index + 1])]);
  }
  return { status: response.statusCode ?? 0, headers, body: await buffer(response) };
}

const direct = (address: URL, headers: Headers, signal: AbortSignal, take: Taken) =>
  (address.protocol === 'https:' ? getHttps : getHttp)(
    address,
    { agent: false, headers, signal },
    take,
  );

/** Plain HTTP: the proxy is asked for the whole address. */
const byProxy = (proxy: URL, address: URL, headers: Headers, signal: AbortSignal, take: Taken) =>
  getHttp(
    {
      agent: false,
      host: proxy.hostname,
      port: proxy.port || 80,
      path: address.origin + address.pathname,
      headers: { Host: address.host, ...headers, ...authorization(proxy, 'Proxy-Authorization') },
      signal,
    },
    take,
  );

/** HTTPS: the proxy opens a tunnel, and sees no more than the host's name. Its own refusal is taken for the answer. */
function byTunnel(proxy: URL, address: URL, headers: Headers, signal: AbortSignal, take: Taken) {
  const { hostname } = address;
  const opening = requestHttp({
    agent: false,
    method: 'CONNECT',
    host: proxy.hostname,
    port: proxy.port || 80,
    path: `${hostname}:${address.port || 443}`,
    headers: authorization(proxy, 'Proxy-Authorization'),
    signal,
  });
  opening.on('connect', (response, socket) => {
    if (response.statusCode !== 200) {
      socket.destroy();
      const code = `PROXY_${response.statusCode}`;
      opening.emit('error', Object.assign(new Error(code), { code }));
      return;
    }
    getHttps(
      address,
      {
        // Used only where no agent is named.
        createConnection: () => connect({ socket, servername: hostname }),
        headers,
        signal,
      },
      take,
    ).on('error', (error) => opening.emit('error', error));
  });
  return opening.end();
}

/**
 * One GET, through the proxy that the environment names. Not by `fetch`, which joins doubled headers, decompresses and follows.
 * Rejects where no answer comes, or no whole one within `patience` milliseconds.
 */
export const get = (
  url: string | URL,
  extra: Headers = {},
  patience = PATIENCE,
): Promise<HttpResponse> =>
  new Promise((resolve, reject) => {
    const address = new URL(url);
    const proxy = proxyFor(address, process.env);
    const headers = { ...extra, ...authorization(address, 'Authorization') };
    const signal = AbortSignal.timeout(patience);
    const take: Taken = (response) => read(response).then(resolve, reject);
    const isSecure = address.protocol === 'https:';
    const start = proxy ? (isSecure ? byTunnel : byProxy).bind(undefined, proxy) : direct;
    start(address, headers, signal, take).on('error', reject);
  });

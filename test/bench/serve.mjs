/** Serves the built form and the floor page on loopback, compressed beforehand as a host would. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { runnerImport } from 'vite';

/** @typedef {{ body: Buffer, headers: Record<string, string> }} Answer */

const dist = new URL('../../dist/', import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** @param {Buffer} bytes */
const compress = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * @param {URL} file
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function answerWith(file, headers) {
  const twin = new URL(`${file.href}.br`);
  const body = existsSync(twin) ? readFileSync(twin) : compress(readFileSync(file));
  return {
    body,
    headers: {
      'Content-Type': TYPES[extname(file.pathname)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': String(body.length),
      Vary: 'Accept-Encoding',
      ...headers,
    },
  };
}

/**
 * The floor is sent with every header of ours, its policy with as many kinds of hashes, its own: what they cost, both pay.
 * @param {URL} floor
 * @param {Record<string, string>} headers
 */
async function underOurHeaders(floor, headers) {
  /** @type {{ module: typeof import('../../src/build/inline-hashes.ts') }} */
  const { module } = await runnerImport('./src/build/inline-hashes.ts');
  const { script, style } = module.inlineHashes([readFileSync(floor, 'utf8')]);
  const policy = headers['Content-Security-Policy']
    ?.replace(/script-src [^;]+/, `script-src ${script.join(' ')}`)
    .replace(/style-src [^;]+/, `style-src ${style.join(' ')}`);
  return { ...headers, 'Content-Security-Policy': policy ?? '' };
}

/** @returns {Promise<Map<string, Answer>>} */
async function readAnswers() {
  /** @type {{ module: typeof import('../../src/hosting/headers-file.ts') }} */
  const { module } = await runnerImport('./src/hosting/headers-file.ts');
  const rules = module.readHeadersFile(readFileSync(new URL('_headers', dist), 'utf8'));
  const floor = new URL('floor.html', import.meta.url);
  const answers = new Map([
    ['/floor/', answerWith(floor, await underOurHeaders(floor, rules.get('/') ?? {}))],
  ]);
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = new URL(path.replaceAll('\\', '/'), dist);
    if (!(extname(path) in TYPES) || !statSync(file).isFile()) continue;
    const address = file.href.slice(dist.href.length - 1).replace(/\/index\.html$/, '/');
    answers.set(`/ours${address}`, answerWith(file, rules.get(address) ?? {}));
  }
  return answers;
}

/** Resolves with the origin, below which `/ours/` and `/floor/` lie, and with how to stop. */
export async function serve() {
  const answers = await readAnswers();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}

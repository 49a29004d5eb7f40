import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readChecksums } from '../../../src/build/checksums.ts';
import { readHeadersFile } from '../../../src/hosting/headers-file.ts';
import { get } from '../../../src/kit/check-deploy/get.ts';
import { openForAll } from '../../fixtures/open-for-all';
import { servedCopy } from './served-copy.ts';
import { onceEach, watchedHeaders } from './watched-headers.ts';
import { startApache, startNginx } from './web-server.ts';

const COMPRESSED = /\.(html|js|json|txt)$/;
const decode = { gzip: gunzipSync, br: brotliDecompressSync };

describe.each([
  { name: 'nginx', start: startNginx },
  { name: 'Apache', start: startApache },
] as const)('$name', ({ name, start }) => {
  describe.each(['', 'form/', '共済 check/form/'])('at /%s', (below) => {
    const opened = openForAll([name], { server: () => start(servedCopy(below)) });
    const built = () => join(opened.server.root, below);
    const read = (file: string) => readFileSync(join(built(), file));
    const at = (path: string) => new URL(encodeURI(below + path), opened.server.url);

    test('sends each header once and right with every file', async () => {
      const rules = readHeadersFile(read('_headers').toString());
      rules.delete('/*');
      expect(rules.size).toBeGreaterThan(10);
      for (const [path, headers] of rules) {
        const answer = await get(at(path.slice(1)));
        expect({ path, status: answer.status, ...watchedHeaders(answer) }).toEqual({
          path,
          status: 200,
          ...onceEach(headers),
        });
      }
    });

    test.each(['nope', 'nope/', 'nope.html', 'en/nope/', 'nope/form-00000000.js', 'nope/embed.js'])(
      'keeps nobody from coming back for a missing %s',
      async (path) => {
        const answer = await get(at(path));
        expect(answer.status).toBe(404);
        const { 'content-security-policy': policy, ...headers } = watchedHeaders(answer);
        expect(headers).toEqual({
          'x-content-type-options': ['nosniff'],
          'referrer-policy': ['no-referrer'],
        });
        expect(policy).toEqual([expect.stringMatching(/^default-src 'none'; /)]);
      },
    );

    test.each(['.htaccess', '_headers', 'nginx.conf', 'SHA256SUMS'])(
      'has no %s for visitors',
      async (file) => {
        expect(read(file).length).toBeGreaterThan(0);
        expect((await get(at(file))).status).toBe(404);
      },
    );

    test('leads to a folder without naming itself: behind a CDN it is somewhere else', async () => {
      const { status, headers } = await get(at('en'));
      expect(status).toBe(301);
      // Apache can only name what the CDN has told it.
      if (name === 'nginx') expect(headers.get('location')).toEqual([encodeURI(`/${below}en/`)]);
    });

    test('keeps embed.js for an hour, for every site', async () => {
      expect(watchedHeaders(await get(at('embed.js')))).toMatchObject({
        'cache-control': ['public, max-age=3600'],
        'cross-origin-resource-policy': ['cross-origin'],
        'x-content-type-options': ['nosniff'],
        'referrer-policy': ['no-referrer'],
      });
    });

    test('knows a file again that has not changed', async () => {
      const { headers } = await get(at(''));
      expect(headers.get('etag')).toHaveLength(1);
      const again = await get(at(''), { 'If-None-Match': headers.get('etag')?.[0] ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers.get('cache-control')).toEqual(['no-cache']);
    });

    test.each(['gzip', 'br'] as const)(
      'sends what the build has compressed: %s',
      async (encoding) => {
        const sums = readChecksums(built());
        const files = [...sums.keys()].filter((file) => COMPRESSED.test(file));
        expect(files.length).toBeGreaterThan(8);
        for (const file of files) {
          const plain = await get(at(file));
          const answer = await get(at(file), { 'Accept-Encoding': `${encoding}, deflate;q=0.5` });
          const twin = `${file}.${encoding === 'gzip' ? 'gz' : 'br'}`;
          expect({
            file,
            vary: plain.headers.get('vary'),
            encoding: plain.headers.get('content-encoding'),
          }).toEqual({ file, vary: ['Accept-Encoding'], encoding: undefined });
          expect(answer.headers.get('vary')).toEqual(['Accept-Encoding']);
          expect(answer.headers.get('content-type')).toEqual(plain.headers.get('content-type'));
          expect(answer.headers.get('content-language')).toBeUndefined();
          expect(watchedHeaders(answer)).toEqual(watchedHeaders(plain));
          expect(answer.headers.get('content-encoding')).toEqual([encoding]);
          expect(answer.body.equals(read(twin))).toBe(true);
          expect(decode[encoding](answer.body).equals(plain.body)).toBe(true);
        }
      },
    );

    test('sends the compressed page at the address of its folder, too', async () => {
      for (const path of ['', 'en/']) {
        const answer = await get(at(path), { 'Accept-Encoding': 'gzip' });
        expect(answer.headers.get('content-encoding')).toEqual(['gzip']);
        expect(answer.headers.get('content-type')).toEqual(['text/html; charset=utf-8']);
        expect(gunzipSync(answer.body).equals((await get(at(path))).body)).toBe(true);
      }
    });

    test('compresses nothing for a browser that refuses it', async () => {
      const answer = await get(at(''), { 'Accept-Encoding': 'gzip;q=0, br;q=0' });
      expect(answer.headers.get('content-encoding')).toBeUndefined();
    });

    test('names the types that a browser with nosniff accepts', async () => {
      const types: Record<string, string> = {};
      for (const file of readChecksums(built()).keys()) {
        const ending = /\.(html|js|json|txt)$/.exec(file)?.[1];
        if (ending) types[ending] = (await get(at(file))).headers.get('content-type')?.[0] ?? '';
      }
      expect(types).toEqual({
        html: 'text/html; charset=utf-8',
        js: 'text/javascript; charset=utf-8',
        json: 'application/json; charset=utf-8',
        txt: 'text/plain; charset=utf-8',
      });
    });
  });
});

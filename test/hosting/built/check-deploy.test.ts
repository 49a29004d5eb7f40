import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readSums } from '../../../src/build/sums.ts';
import { readHeadersFile } from '../../../src/hosting/headers-file.ts';
import { checkDeploy } from '../../../src/kit/check-deploy/check-deploy.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const SCRIPT = [...readSums(DIST).keys()].find((file) => /^assets\/form-.*\.js$/.test(file)) ?? '';
const rules = readHeadersFile(readFileSync(`${DIST}_headers`, 'utf8'));

/** Takes over where it returns true. */
type Sabotage = (file: string, response: ServerResponse, encoding: string) => unknown;

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** A host that does everything right, but for what is sabotaged; the folder lies below a path with a space. */
async function host(sabotage: Sabotage = () => false): Promise<string> {
  server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '').replace(/^\/共済 check/, '');
    const file = path.replace(/\/$/, '/index.html').slice(1);
    const encoding = String(request.headers['accept-encoding']);
    const twin = { gzip: '.gz', br: '.br' }[encoding] ?? '';
    const sent = existsSync(DIST + file + twin) ? twin : '';
    response.statusCode = existsSync(DIST + file) ? 200 : 404;
    for (const [name, value] of Object.entries(rules.get(path) ?? rules.get('/*') ?? {}))
      response.setHeader(name, value);
    const types = {
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      svg: 'image/svg+xml',
    };
    const type = { ...types, json: 'application/json', txt: 'text/plain' }[
      file.split('.').pop() ?? ''
    ];
    if (type) response.setHeader('Content-Type', type);
    if (sent) response.setHeader('Content-Encoding', encoding);
    if (sabotage(file, response, encoding)) return;
    if (response.statusCode === 200) createReadStream(DIST + file + sent).pipe(response);
    else response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address?.port}/${encodeURI('共済 check')}/`;
}

async function check(url: string) {
  const lines: string[] = [];
  const isRight = await checkDeploy(url, DIST, (line) => lines.push(line));
  const faults = lines.filter((line) => line.startsWith('×'));
  return { isRight, faults, lines, verdict: lines.at(-1) };
}

describe('a site like the build', () => {
  test('passes', async () => {
    const { isRight, faults, verdict } = await check(await host());
    expect(faults).toEqual([]);
    expect(verdict).toMatch(/^合格：/);
    expect(isRight).toBe(true);
  });

  test('may keep to itself what is for the host only', async () => {
    const asked: string[] = [];
    const url = await host((file, response) => {
      asked.push(file);
      if (!['SHA256SUMS', '_headers', '.htaccess', 'nginx.conf'].includes(file)) return false;
      response.statusCode = 404;
      return response.end();
    });
    expect((await check(url)).isRight).toBe(true);
    expect(asked).toContain('index.html');
  });

  test('may be named without its last slash, or by its page', async () => {
    const url = await host();
    expect((await check(url.slice(0, -1))).isRight).toBe(true);
    expect((await check(`${url}index.html`)).isRight).toBe(true);
  });

  test('is asked for one file at a time, and by GET only', async () => {
    let open = 0;
    const seen = new Set<string>();
    const url = await host((_file, response) => {
      seen.add(`${response.req.method} ${++open}`);
      response.on('close', () => open--);
    });
    await check(url);
    expect([...seen]).toEqual(['GET 1']);
  });

  test('may send files as they are, and is told so', async () => {
    const url = await host((file, response) => {
      response.removeHeader('Content-Encoding');
      if (response.statusCode !== 200) return false;
      return createReadStream(DIST + file).pipe(response);
    });
    const { isRight, lines } = await check(url);
    expect(isRight).toBe(true);
    for (const encoding of ['gzip', 'br'])
      expect(lines).toContainEqual(
        expect.stringMatching(`^△ 注意　${encoding} で圧縮されずに.*assets/form-`),
      );
  });
});

const SABOTAGES: { what: string; sabotage: Sabotage; said: RegExp[] }[] = [
  {
    what: 'one byte changed',
    sabotage: (file, response, encoding) => {
      if (file !== SCRIPT || encoding !== 'identity') return false;
      const bytes = readFileSync(DIST + file);
      bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      return response.end(bytes);
    },
    said: [/^× \/assets\/form-\w+\.js：中身が手元と違います/],
  },
  {
    what: 'an old twin',
    sabotage: (file, response, encoding) =>
      file === SCRIPT && encoding === 'br' && createReadStream(`${DIST}icon.svg.br`).pipe(response),
    said: [/^× \/assets\/form-\w+\.js：br で圧縮したもの：中身が手元と違います/],
  },
  {
    what: 'a missing header',
    sabotage: (file, response) =>
      file === 'en/index.html' && response.removeHeader('Content-Security-Policy'),
    said: [/^× \/en\/：Content-Security-Policy がありません/],
  },
  {
    what: 'a doubled header',
    sabotage: (file, response) => {
      if (file === 'index.html') response.setHeader('Cache-Control', ['no-cache', 'no-cache']);
    },
    said: [/^× \/：Cache-Control が2つあります/],
  },
  {
    what: 'a wrong header',
    sabotage: (file, response) => {
      if (file === SCRIPT) response.setHeader('Cache-Control', 'max-age=60');
    },
    said: [/^× \/assets\/form-\w+\.js：Cache-Control が違います.*immutable.*max-age=60/],
  },
  {
    what: 'a wrong type',
    sabotage: (file, response) => {
      if (file === SCRIPT) response.setHeader('Content-Type', 'text/plain');
    },
    said: [/^× \/assets\/form-\w+\.js：Content-Type が違います/],
  },
  {
    what: 'a missing file',
    sabotage: (file, response) => {
      if (file !== 'icon.svg') return false;
      response.statusCode = 404;
      return response.end();
    },
    said: [/^× \/icon\.svg：取り出せません（状態コード 404）/],
  },
  {
    what: 'a page that is somewhere else',
    sabotage: (file, response) => {
      if (file !== 'ko/index.html') return false;
      response.writeHead(302, { Location: '/other' });
      return response.end();
    },
    said: [/^× \/ko\/：\/other へ転送されます/],
  },
  {
    what: 'X-Frame-Options',
    sabotage: (file, response) => {
      if (file === 'index.html') response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    },
    said: [/^× \/：X-Frame-Options があります/],
  },
  {
    what: 'a page for whatever is missing',
    sabotage: (file, response) => {
      if (file !== 'no-such-file') return;
      response.statusCode = 200;
      response.end('welcome');
      return true;
    },
    said: [/^× \/no-such-file（ないファイル）：.*404 ではなく 200/],
  },
  {
    what: 'a year for whatever is missing',
    sabotage: (_file, response) => {
      if (response.statusCode === 404) response.setHeader('Cache-Control', 'max-age=31536000');
    },
    said: [
      /^× \/no-such-file（ないファイル）：.*長く保存/,
      /^× \/assets\/form-00000000\.js（ないファイル）：.*長く保存/,
    ],
  },
];

describe('a sabotaged site', () => {
  test.each(SABOTAGES)('is told of $what, and of nothing else', async ({ sabotage, said }) => {
    const { isRight, faults, verdict } = await check(await host(sabotage));
    expect(faults).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
    expect(verdict).toBe(`不合格：直すところが${said.length}件あります。`);
    expect(isRight).toBe(false);
  });
});

describe('no site', () => {
  test('is one sentence', async () => {
    const url = await host();
    server?.close();
    const { isRight, lines } = await check(url);
    expect(lines).toEqual([expect.stringMatching(/^不合格：.*返事が得られません（ECONNREFUSED）/)]);
    expect(isRight).toBe(false);
  });

  test('nor is a connection that breaks', async () => {
    const { isRight, verdict } = await check(await host((_file, response) => response.destroy()));
    expect(verdict).toMatch(/^不合格：.*返事が得られません（ECONNRESET）/);
    expect(isRight).toBe(false);
  });

  test.each([undefined, '', 'example.jp', 'ftp://example.jp/'])('is %j', async (url) => {
    const lines: string[] = [];
    expect(await checkDeploy(url, DIST, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^使いかた：/)]);
  });
});

describe('the command', () => {
  const run = async (url: string) => {
    const script = fileURLToPath(
      new URL('../../../src/kit/check-deploy/check-deploy.mjs', import.meta.url),
    );
    const child = spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return { output, code };
  };

  test('ends with the verdict and 0 or 1', async () => {
    const url = await host();
    expect(await run(url)).toEqual({ output: expect.stringMatching(/合格：[^\n]*\n$/), code: 0 });
    server?.close();
    expect(await run(url)).toEqual({ output: expect.stringMatching(/不合格：[^\n]*\n$/), code: 1 });
  });
});

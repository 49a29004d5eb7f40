import { once } from 'node:events';
import { createReadStream, readFileSync, rmSync } from 'node:fs';
import { createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkDeploy } from '../../../src/kit/check-deploy/check-deploy.ts';
import { watch } from '../../../src/kit/check-deploy/watch.ts';
import { publish, type Sabotage, SHORT, smallBuild } from '../../fixtures/published.ts';

const FOLDER = await smallBuild();
afterAll(() => rmSync(FOLDER, { recursive: true }));
const inFolder = (file: string) => join(FOLDER, file);
const SCRIPT = 'embed.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

async function host(sabotage?: Sabotage): Promise<string> {
  const published = await publish(FOLDER, sabotage);
  server = published.server;
  return published.url;
}

async function check(url: string, patience?: number) {
  const lines: string[] = [];
  const isRight = await checkDeploy(url, FOLDER, (line) => lines.push(line), patience);
  const faults = lines.filter((line) => line.startsWith('×'));
  return { isRight, faults, lines, verdict: lines.at(-1) };
}

describe('a site like the build', () => {
  test('passes', async () => {
    const { isRight, faults, lines, verdict } = await check(await host());
    expect(faults).toEqual([]);
    // But for one thing that is no fault of a build: it is not on https.
    expect(lines).toEqual([
      '△ 注意　/：https ではありません。公開には https が要ります。',
      verdict,
    ]);
    expect(verdict).toMatch(/^合格：/);
    expect(isRight).toBe(true);
  });

  test('may keep to itself what is for the host only', async () => {
    const asked: string[] = [];
    const url = await host((file, response) => {
      asked.push(file);
      const own = ['SHA256SUMS', '_headers', '.htaccess', 'nginx.conf'];
      return own.includes(file) && answers(response, 404);
    });
    expect((await check(url)).isRight).toBe(true);
    expect(asked).toContain('index.html');
  });

  test('may be named without its last slash, or by its page', async () => {
    const url = await host();
    expect((await check(url.slice(0, -1))).isRight).toBe(true);
    expect((await check(`${url}index.html`)).isRight).toBe(true);
    expect((await check(`${url}index.html/`)).isRight).toBe(false);
  });

  test('is asked for addresses only, whatever else a copied address brings along', async () => {
    const asked = new Set<string | undefined>();
    const url = await host((_file, response) => {
      asked.add(response.req.url);
    });
    expect((await check(`${url}?utm_source=mail#top`)).isRight).toBe(true);
    expect([...asked].filter((address) => address?.includes('?'))).toEqual([]);
  });

  test('is asked to compress only what was compressed, and a page that is missing never', async () => {
    const asked = new Map<string, string[]>();
    const url = await host((file, _response, encoding) => {
      asked.set(file, [...(asked.get(file) ?? []), encoding]);
    });
    await check(url);
    expect(asked.get('en/index.html')).toEqual(['identity', 'gzip', 'br']);
    expect(asked.get(SHORT)).toEqual(['identity']);
    expect(asked.get('no-such-file')).toEqual(['identity']);
    // At the end once more, for what goes for the whole site.
    expect(asked.get('index.html')).toEqual(['identity', 'gzip', 'br', 'identity']);
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
      return createReadStream(inFolder(file)).pipe(response);
    });
    const { isRight, lines } = await check(url);
    expect(isRight).toBe(true);
    for (const encoding of ['gzip', 'br'])
      expect(lines).toContainEqual(
        expect.stringMatching(`^△ 注意　/embed.js /en/ / .*：${encoding} で圧縮されずに`),
      );
  });
});

/** One header of one file is another. */
const sets =
  (file: string, name: string, value: string | string[]): Sabotage =>
  (asked, response) => {
    if (asked === file) response.setHeader(name, value);
  };

/** An answer that says no more than this. */
const answers = (response: ServerResponse, status: number, text = '') => {
  response.statusCode = status;
  return response.end(text);
};

const SABOTAGES: { what: string; sabotage: Sabotage; said: RegExp[] }[] = [
  {
    what: 'one byte changed',
    sabotage: (file, response, encoding) => {
      if (file !== SCRIPT || encoding !== 'identity') return false;
      const bytes = readFileSync(inFolder(file));
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      return response.end(bytes);
    },
    said: [/^× \/embed\.js：中身が手元と違います/],
  },
  {
    what: 'an old twin',
    sabotage: (file, response, encoding) =>
      file === SCRIPT &&
      encoding === 'br' &&
      createReadStream(inFolder('index.html.br')).pipe(response),
    said: [/^× \/embed\.js：br で圧縮したもの：中身が手元と違います/],
  },
  {
    what: 'a missing header',
    sabotage: (file, response) =>
      file === 'en/index.html' && response.removeHeader('Content-Security-Policy'),
    said: [/^× \/en\/：Content-Security-Policy がありません/],
  },
  {
    what: 'a doubled header',
    sabotage: sets('index.html', 'Cache-Control', ['no-cache', 'no-cache']),
    said: [/^× \/：Cache-Control が2つあります/],
  },
  {
    what: 'a wrong header',
    sabotage: sets(SCRIPT, 'Cache-Control', 'max-age=60'),
    said: [/^× \/embed\.js：Cache-Control が違います.*3600.*max-age=60/],
  },
  {
    what: 'a wrong type',
    sabotage: sets(SCRIPT, 'Content-Type', 'text/plain'),
    said: [/^× \/embed\.js：Content-Type が違います/],
  },
  {
    what: 'a missing file',
    sabotage: (file, response) => file === 'sbom.cdx.json' && answers(response, 404),
    said: [/^× \/sbom\.cdx\.json：ファイルがありません（状態コード 404）/],
  },
  {
    what: 'a page that is somewhere else',
    sabotage: (file, response) =>
      file === 'ko/index.html' && answers(response.setHeader('Location', '/other'), 302),
    said: [/^× \/ko\/：\/other へ転送されます/],
  },
  {
    what: 'X-Frame-Options',
    sabotage: sets('index.html', 'X-Frame-Options', 'SAMEORIGIN'),
    said: [/^× \/：X-Frame-Options があります/],
  },
  {
    what: 'a page for whatever is missing',
    sabotage: (file, response) => file === 'no-such-file' && answers(response, 200, 'welcome'),
    said: [/^× \/no-such-file（ないファイル）：.*404 ではなく 200/],
  },
  {
    what: 'nothing at all where a file is missing',
    sabotage: (file, response) => file === 'no-such-folder/form.js' && response.destroy(),
    said: [/^× \/no-such-folder\/form\.js（ないファイル）：返事が得られません/],
  },
  {
    what: 'an hour and a second for whatever is missing',
    sabotage: (_file, response) => {
      if (response.statusCode === 404) response.setHeader('Cache-Control', 'max-age=3601');
    },
    said: [/^× .*（ないファイル）：.*長く保存されます（Cache-Control: max-age=3601）/],
  },
  {
    what: 'for ever whatever is missing',
    sabotage: (file, response) => {
      if (file === 'no-such-file') response.setHeader('Cache-Control', 'max-age=9, immutable');
    },
    said: [/^× \/no-such-file（ないファイル）：.*長く保存/],
  },
  {
    what: 'a year for whatever is missing',
    sabotage: (_file, response) => {
      if (response.statusCode === 404) response.setHeader('Cache-Control', 'max-age=31536000');
    },
    said: [
      /^× \/no-such-file（ないファイル） \/no-such-folder\/form\.js（ないファイル）：.*長く保存/,
    ],
  },
  ...['Set-Cookie', 'Refresh', 'Clear-Site-Data', 'NEL', 'Report-To', 'Reporting-Endpoints'].map(
    (name) => ({
      what: `${name} from something in between`,
      sabotage: sets('ja-easy/index.html', name, '0; id=1'),
      said: [new RegExp(`^× /ja-easy/：${name} があります`)],
    }),
  ),
  {
    what: 'a policy that reports',
    sabotage: sets(
      'index.html',
      'Content-Security-Policy-Report-Only',
      "default-src 'self'; report-uri /csp",
    ),
    said: [/^× \/：Content-Security-Policy-Report-Only があります.*外へ送ります/],
  },
  {
    what: 'a page that is saved instead of shown',
    sabotage: sets('index.html', 'Content-Disposition', 'attachment'),
    said: [/^× \/：Content-Disposition があります/],
  },
  ...['Shift_JIS', '"EUC-JP"', 'ISO-8859-1'].map((charset) => ({
    what: `the charset ${charset}`,
    sabotage: sets('index.html', 'Content-Type', `text/html; charset=${charset}`),
    said: [/^× \/：文字コードが違う/],
  })),
  {
    what: 'two types',
    sabotage: sets('index.html', 'Content-Type', ['text/html', 'text/plain']),
    said: [/^× \/：Content-Type が2つ/],
  },
  {
    what: 'a cache that gives brotli to everybody',
    sabotage: (file, response) => {
      if (file !== SCRIPT) return;
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Vary', 'Accept-Encoding');
      createReadStream(inFolder(`${SCRIPT}.br`)).pipe(response);
      return true;
    },
    said: [/^× \/embed\.js：圧縮を頼まないのに/],
  },
  {
    what: 'compression without Vary, on every file at once',
    sabotage: (_file, response) => response.setHeader('Vary', 'Origin') && false,
    said: [
      /^× \/embed\.js \/en\/ \/ .*：gzip で圧縮したもの：.*Vary: Accept-Encoding がありません/,
      /^× \/embed\.js \/en\/ \/ .*：br で圧縮したもの：.*Vary: Accept-Encoding がありません/,
    ],
  },
  {
    what: 'a compression that nobody asked for',
    sabotage: (file, response, encoding) => {
      if (file === SCRIPT && encoding === 'gzip') response.setHeader('Content-Encoding', 'zstd');
    },
    said: [/^× \/embed\.js：gzip で圧縮したもの：頼んでいない圧縮（zstd）/],
  },
  ...(
    [
      [401, /^× すべて（\d+個）：利用者名とパスワード/],
      [403, /^× すべて（\d+個）：サーバーが、見せることを拒んで/],
      [429, /^× すべて（\d+個）：回数が多い/],
      [500, /^× すべて（\d+個）：サーバーの中で失敗/],
      [503, /^× すべて（\d+個）：サーバーの中で失敗/],
    ] as const
  ).map(([status, pattern]) => ({
    what: `${status} for everything, once`,
    sabotage: (_file: string, response: ServerResponse) => answers(response, status),
    said: [pattern],
  })),
];

describe('a sabotaged site', () => {
  test.each(SABOTAGES)(
    'is told of $what and of nothing else, and what to do about it on each kind of server',
    async ({ sabotage, said }) => {
      const { isRight, faults, lines, verdict } = await check(await host(sabotage));
      expect(faults).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
      expect(verdict).toBe(`不合格：直すところが${said.length}件あります。`);
      expect(isRight).toBe(false);
      const marks = lines.map((line) => line[0]).join('');
      expect(marks).toMatch(/^(×+　)+△*不$/);
      expect(lines.filter((line) => /^　→ .*(nginx|Apache|CDN|サーバー)/.test(line))).toHaveLength(
        marks.split('　').length - 1,
      );
    },
  );
});

/** A proxy on this machine, while this goes on. */
async function behind<Result>(
  proxy: Server,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const result = await use(`127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  proxy.close();
  return result;
}

describe('no fault, but told', () => {
  test('a 404 page of the whole site, with headers of its own', async () => {
    const url = await host((_file, response) => {
      if (response.statusCode !== 404) return;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.setHeader('Set-Cookie', 'a=b');
    });
    const { isRight, lines } = await check(url);
    expect(isRight).toBe(true);
    expect(lines).toContainEqual(
      expect.stringMatching(/^△ 注意　.*：404 のページ.*X-Content-Type-Options/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^△ 注意　.*：404 のページ.*Set-Cookie/));
  });

  test('a 404 page that is kept for an hour', async () => {
    const url = await host((_file, response) => {
      if (response.statusCode === 404) response.setHeader('Cache-Control', 'max-age=3600');
    });
    expect(await check(url)).toMatchObject({ isRight: true, faults: [] });
  });

  test('whatever else comes unasked, each once, with its value', async () => {
    let count = 0;
    const url = await host((_file, response) => {
      response.setHeader('CF-Ray', `ray-${count++}`);
      response.setHeader('Link', '</a.css>; rel=preload');
      response.setHeader('Content-Disposition', 'inline');
    });
    const { isRight, lines } = await check(url);
    expect(isRight).toBe(true);
    const notes = lines.filter((line) => line.includes('想定していないヘッダー'));
    expect(notes.map((line) => line.replace(/.*：(?=[a-z-]+:)/, ''))).toEqual([
      expect.stringMatching(/^cf-ray: ray-\d+$/),
      'link: </a.css>; rel=preload',
      'content-disposition: inline',
    ]);
  });

  test.each(['x-gzip', 'GZIP', 'X-GZip'])('gzip by its name %s is gzip', async (name) => {
    const url = await host((_file, response, encoding) => {
      if (encoding === 'gzip' && response.hasHeader('Content-Encoding'))
        response.setHeader('Content-Encoding', name);
    });
    expect(await check(url)).toMatchObject({ isRight: true, faults: [] });
  });
});

describe('on the way', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('one file that never ends hides nothing of the others', async () => {
    const url = await host((file, response) => {
      if (file === 'en/index.html') response.removeHeader('Referrer-Policy');
      return file === SCRIPT && response.write('(');
    });
    const { faults, verdict } = await check(url, 1500);
    server?.closeAllConnections();
    expect(faults).toEqual([
      expect.stringMatching(/^× \/embed\.js：待っても、返事が終わりません/),
      expect.stringMatching(/^× \/en\/：Referrer-Policy がありません/),
    ]);
    expect(verdict).toMatch(/不合格：直すところが2件/);
  });

  test('user and password in the address are told to the site, and to nobody else', async () => {
    const seen = new Set<string | undefined>();
    const url = await host((_file, response) => {
      seen.add(response.req.headers.authorization);
    });
    const { isRight, lines } = await check(url.replace('//', '//desk:p%40ss@'));
    expect(isRight).toBe(true);
    expect([...seen]).toEqual([`Basic ${btoa('desk:p@ss')}`]);
    expect(lines.join()).not.toMatch(/p(@|%40)ss/);
  });

  test('an office proxy is used for http, but not for this device', async () => {
    const url = await host();
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
      const passed = get(
        {
          port: new URL(url).port,
          path: new URL(`${request.url}`).pathname,
          headers: request.headers,
        },
        (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
          answer.pipe(response);
        },
      );
      passed.on('error', () => response.destroy());
    });
    const { isRight } = await behind(proxy, (address) => {
      vi.stubEnv('http_proxy', `http://me:pw@${address}`);
      return check(url.replace(/127\.0\.0\.1:\d+/, 'form.example'));
    });
    expect(asked.length).toBeGreaterThan(20);
    const rest = asked.filter((each) => !each.endsWith(` Basic ${btoa('me:pw')}`));
    expect(rest).toEqual([]);
    expect(asked).toContainEqual(
      expect.stringMatching(`^http://form.example/${encodeURI('共済 check')}/en/ `),
    );
    expect(isRight).toBe(true);
    asked.length = 0;
    expect((await check(url)).isRight).toBe(true);
    expect(asked).toEqual([]);
  });

  test('for https the proxy opens a tunnel, and reads nothing', async () => {
    const tunnelled: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.once('data', (bytes: Buffer) => {
        tunnelled.push(`${request.url} ${bytes[0]}`);
        socket.destroy();
      });
    });
    const { verdict } = await behind(proxy, (address) => {
      vi.stubEnv('https_proxy', address);
      return check('https://form.example/');
    });
    // 22: the first byte of a TLS handshake.
    expect(new Set(tunnelled)).toEqual(new Set(['form.example:443 22']));
    expect(verdict).toMatch(/^不合格：https:\/\/form\.example\/ を調べられません/);
  });

  test('a proxy that wants a password is said to', async () => {
    const proxy = createServer().on('connect', (_request, socket) =>
      socket.end('HTTP/1.1 407 No\r\n\r\n'),
    );
    const { lines } = await behind(proxy, (address) => {
      vi.stubEnv('https_proxy', `http://${address}/`);
      return check('https://form.example/');
    });
    expect(lines).toEqual([expect.stringMatching(/プロキシが、利用者名とパスワードを求めて/)]);
  });
});

describe('watching', () => {
  test('says the verdict each time, and all of it when something changed', async () => {
    const results = [['× a', '× b', '不合格'], ['× a', '× b', '不合格'], ['合格']];
    let turn = 0;
    const lines: string[] = [];
    const isRight = await watch(
      async (say) => {
        for (const line of results[turn] ?? []) say(line);
        return turn === 2;
      },
      (line) => lines.push(line),
      async () => ++turn < 3,
    );
    const time = expect.stringMatching(/^\d\d:\d\d:\d\d$/);
    expect(lines).toEqual([time, '× a', '× b', '不合格', time, '不合格', time, '合格']);
    expect(isRight).toBe(true);
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

  test('is there to compare with nothing: it has to be built first', async () => {
    const lines: string[] = [];
    const nothing = inFolder('en');
    expect(await checkDeploy(await host(), nothing, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([
      '手元に dist/ がありません。公開したものと同じ版で npm run build をしてください。',
    ]);
  });

  test.each(['', 'example.jp', 'ftp://example.jp/'])('is %j', async (url) => {
    const lines: string[] = [];
    expect(await checkDeploy(url, FOLDER, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^使いかた：/)]);
  });
});

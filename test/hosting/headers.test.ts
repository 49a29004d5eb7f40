import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/content-security-policy.ts';
import { type FileKind, headers, KINDS, kindOf } from '../../src/hosting/headers.ts';
import { headersFile, readHeadersFile } from '../../src/hosting/headers-file.ts';
import { htaccess } from '../../src/hosting/htaccess.ts';
import { isHttpsOnly } from '../../src/hosting/https-only.ts';
import { nginxConf } from '../../src/hosting/nginx-conf.ts';

const HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const POLICY = contentSecurityPolicy({ script: [HASH], style: [HASH] });
const LIST = headers(POLICY, ['https://host.example']);

const of = (kind: FileKind) =>
  Object.fromEntries(
    LIST.filter(({ kinds }) => kinds.includes(kind)).map(({ name, value }) => [name, value]),
  );

test.each([
  ['/', 'page'],
  ['/en/', 'page'],
  ['/共済 check/form/', 'page'],
  ['/index.html', 'page'],
  ['/assets/form.js', 'other'],
  ['/embed.js', 'embed'],
  ['/form/embed.js', 'embed'],
  ['/not-embed.js', 'other'],
  ['/icon.svg', 'other'],
  ['/sbom.cdx.json', 'other'],
])('%s is %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('no kind has a header twice, and each header has its reason', () => {
  for (const kind of KINDS) {
    const names = LIST.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
  expect(LIST.filter(({ why }) => why.length < 10)).toEqual([]);
});

test('each kind is cached as the contract says', () => {
  expect(KINDS.map((kind) => of(kind)['Cache-Control'])).toEqual([
    'no-cache',
    'public, max-age=3600',
    undefined,
  ]);
  expect(LIST.filter(({ name, onErrors }) => name === 'Cache-Control' && onErrors)).toEqual([]);
});

test('the form loads below COEP, and what helps to embed it everywhere', () => {
  expect(of('page')).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // With another site's COEP the form has to lie on the same site; the Observatory asks for it.
    'Cross-Origin-Resource-Policy': 'same-site',
  });
  expect(of('embed')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
});

test('nothing is sent whose use for this page cannot be named', () => {
  expect(LIST.map(({ name }) => name)).not.toContain('Cross-Origin-Opener-Policy');
});

describe('MDN HTTP Observatory 1.4.8, what its charts ask of a page', () => {
  const directives = new Map(
    of('page')
      ['Content-Security-Policy']?.split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

  test('+10: a policy from none, nothing unsafe, forms closed', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    // Only a picture may be data.
    expect(directives.get('img-src')).toEqual(['data:']);
    directives.delete('img-src');
    expect([...directives.values()].flat().join(' ')).not.toMatch(
      /unsafe|data:|blob:|\*|https?:(?!\/\/host\.example)/,
    );
    expect(of('page')['Content-Security-Policy']?.split('; ')).toHaveLength(directives.size + 1);
  });

  test('+5: frames by the policy, and no X-Frame-Options', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'self'", 'https://host.example']);
    expect(LIST.map(({ name }) => name)).not.toContain('X-Frame-Options');
  });

  test('+5: no referrer', () => {
    for (const kind of KINDS) expect(of(kind)['Referrer-Policy']).toBe('no-referrer');
  });

  test('0: types as they are said, one known CORP, public files without credentials', () => {
    for (const kind of KINDS) expect(of(kind)['X-Content-Type-Options']).toBe('nosniff');
    expect(LIST.map(({ name }) => name)).not.toContain('Access-Control-Allow-Credentials');
    expect(LIST.map(({ name }) => name)).not.toContain('Set-Cookie');
  });
});

describe('the files for hosts', () => {
  const FILES = ['embed.js', 'sbom.cdx.json', 'en/index.html', 'index.html'];

  test('_headers names every file and each address of a page, with all of its headers once', () => {
    const rules = readHeadersFile(headersFile(LIST, FILES));
    expect(Object.fromEntries(rules)).toEqual({
      '/*': { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
      '/': of('page'),
      '/index.html': of('page'),
      '/en/': of('page'),
      '/en/index.html': of('page'),
      '/embed.js': of('embed'),
      '/sbom.cdx.json': of('other'),
    });
  });

  test('_headers repeats no common header: the same name in two rules is joined', () => {
    const [, ...rules] = headersFile(LIST, FILES).split('\n\n').slice(1);
    expect(rules).toHaveLength(6);
    for (const rule of rules) expect(rule).not.toMatch(/nosniff|Referrer-Policy/);
  });

  test('_headers keeps within the limits of Cloudflare', () => {
    const lines = headersFile(LIST, FILES).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  test('all of them carry the hashes and the hosts', () => {
    for (const text of [headersFile(LIST, FILES), nginxConf(LIST), htaccess(LIST)]) {
      expect(text).toContain(`script-src ${HASH}; style-src ${HASH};`);
      expect(text).toContain("frame-ancestors 'self' https://host.example");
      expect(text).not.toMatch(/^[^#\n]*(X-Frame-Options (?!unset)|Strict-Transport)/m);
    }
  });

  test('one switch turns HSTS on in all of them', () => {
    const list = headers(POLICY, [], true);
    const line = /^[^#\n]*Strict-Transport-Security:? "?max-age=31536000/gm;
    expect(headersFile(list, FILES).match(line)).toHaveLength(1);
    expect(htaccess(list).match(line)).toHaveLength(1);
    // In each location: none inherits a header where it has one of its own.
    expect(nginxConf(list).match(line)).toHaveLength(KINDS.length);
  });
});

test.each(['true', 'yes', '２', ' 1'])('HSTS=%j is refused by name', (text) => {
  expect(() => isHttpsOnly({ HSTS: text })).toThrow(`HSTS の「${text}」`);
});

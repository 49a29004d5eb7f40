import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/build/checksums.ts';
import type { HttpResponse } from '../../../src/kit/check-deploy/get.ts';
import { forbiddenHeaders, unexpectedHeaders } from '../../../src/kit/check-deploy/header-rules.ts';
import { fault } from '../../../src/kit/check-deploy/remedies.ts';
import {
  fileFaults,
  headerFaults,
  isCompressed,
} from '../../../src/kit/check-deploy/response-faults.ts';
import { silenceFault, statusFault } from '../../../src/kit/check-deploy/status-fault.ts';

const BODY: Buffer = Buffer.from('共済');

/** An answer with these headers, by their names in small letters. */
const answer = (headers: Record<string, string[]>, body = BODY, status = 200): HttpResponse => ({
  status,
  headers: new Map(Object.entries(headers)),
  body,
});

/** What is wrong with a file that should hold BODY; without the type, which is right. */
const faultsOf = (asked: string, headers: Record<string, string[]>, body?: Buffer) =>
  fileFaults(
    'a.html',
    sha256(BODY),
    answer({ 'content-type': ['text/html'], ...headers }, body),
    {},
    asked,
  ).map(({ text }) => text);

describe('a status', () => {
  test.each<[number, Parameters<typeof fault>[0], string]>([
    [199, 'broken', '取り出せません'],
    [201, 'broken', '取り出せません'],
    [299, 'broken', '取り出せません'],
    [300, 'redirect', 'ほか へ転送されます'],
    [399, 'redirect', 'ほか へ転送されます'],
    [400, 'broken', '取り出せません'],
    [401, 'password', '利用者名とパスワード'],
    [403, 'refused', '拒んでいます'],
    [404, 'missing', 'ファイルがありません'],
    [407, 'proxy', 'プロキシ'],
    [410, 'missing', 'ファイルがありません'],
    [429, 'busy', '回数が多い'],
    [499, 'broken', '取り出せません'],
    [500, 'broken', 'サーバーの中で'],
    [599, 'broken', 'サーバーの中で'],
  ])('%i is said with what to do about it', (status, remedy, words) => {
    const found = statusFault(answer({}, BODY, status));
    expect(found).toEqual(fault(remedy, expect.stringContaining(words)));
    expect(found?.text).toContain(`状態コード ${status}`);
  });

  test('200 is none, and a redirect says where to', () => {
    expect(statusFault(answer({}))).toBeUndefined();
    expect(statusFault(answer({ location: ['/x'] }, BODY, 302))?.text).toMatch(/^\/x へ/);
  });
});

test.each<[object, Parameters<typeof fault>[0], string]>([
  [{ code: 'PROXY_407' }, 'proxy', '407'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'certificate', '証明書を信用できません（CERT_HAS_EXPIRED）'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate', '証明書を信用できません'],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'certificate', '証明書を信用できません'],
  [{ name: 'AbortError' }, 'silent', '待っても'],
  [{ name: 'TimeoutError' }, 'silent', '待っても'],
  [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, 'silent', '（ECONNRESET）'],
  [{ name: 'Error', message: 'parse' }, 'silent', '（parse）'],
])('no answer is said, too: %j', (error, remedy, words) => {
  expect(silenceFault(error)).toEqual(fault(remedy, expect.stringContaining(words)));
});

describe('headers', () => {
  const USUAL =
    'accept-ranges age alt-svc connection content-encoding content-length content-type date etag keep-alive last-modified server strict-transport-security transfer-encoding upgrade vary via';

  test('that any server sends, that are expected, or that are a fault are not told of', () => {
    const names = [...USUAL.split(' '), 'cache-control', 'set-cookie', 'nel'];
    const all = answer(Object.fromEntries(names.map((name) => [name, ['x']])));
    expect(unexpectedHeaders(all, { 'Cache-Control': 'x' })).toEqual([]);
    expect(unexpectedHeaders(all, {})).toEqual([['cache-control', 'cache-control: x']]);
    expect(unexpectedHeaders(answer({ link: ['a', 'b'] }), {})).toEqual([['link', 'link: a と b']]);
  });

  test.each([
    ['content-disposition', 'attachment', true],
    ['content-disposition', 'inline; filename=a', true],
    ['content-disposition', ' Inline ', false],
    ['content-disposition', 'not inline', true],
    ['content-security-policy-report-only', 'report-to x', true],
    ['content-security-policy-report-only', 'REPORT-URI /x', true],
    ['content-security-policy-report-only', "default-src 'self'", false],
    ['refresh', '', true],
    ['x-frame-options', 'DENY', true],
    ['link', 'x', false],
  ])('%s: %s must not come: %s', (name, value, isForbidden) => {
    expect(forbiddenHeaders(answer({ [name]: [value] }))).toHaveLength(isForbidden ? 1 : 0);
    expect(forbiddenHeaders(answer({ [name]: ['inline', value] })).length > 0).toBe(isForbidden);
  });

  test.each([
    ['X-Frame-Options', '埋め込み'],
    ['Content-Disposition', 'ファイルとして保存'],
    ['Refresh', '読み直し'],
    ['Clear-Site-Data', 'ログイン'],
    ['Set-Cookie', 'Cookie を使わない'],
    ['Content-Security-Policy-Report-Only', '外へ送ります'],
    ['NEL', '外へ送ります'],
    ['Report-To', '外へ送ります'],
    ['Reporting-Endpoints', '外へ送ります'],
  ])('%s: it is said what that does to the reader, and how it is taken away', (name, words) => {
    const [found, ...rest] = headerFaults(answer({ [name.toLowerCase()]: ['report-to x'] }), {});
    expect(rest).toEqual([]);
    expect(found?.text).toMatch(`${name} があります。`);
    expect(found?.text).toContain(words);
    expect(found?.remedy).toContain(`proxy_hide_header ${name};`);
  });

  test('are there once and right, or it is said what is wrong', () => {
    const text = (values: string[]) =>
      headerFaults(answer({ 'cache-control': values }), { 'Cache-Control': 'no-cache' })[0]?.text;
    expect(text(['no-cache'])).toBeUndefined();
    expect(text([])).toBe('Cache-Control がありません。正しい値：no-cache');
    expect(text(['a'])).toBe('Cache-Control が違います。正しい値：no-cache いまの値：a');
    expect(text(['a', 'no-cache'])).toBe('Cache-Control が2つあります（a と no-cache）。');
  });
});

describe('a file', () => {
  const typed = (file: string, types: string[]) =>
    fileFaults(file, sha256(BODY), answer({ 'content-type': types }), {}, 'identity').map(
      ({ text }) => text,
    );

  test.each([
    ['a.html', 'text/html'],
    ['a.html', 'Text/HTML ;  Charset=UTF-8'],
    ['a.html', 'text/html; charset="utf8"; x=y'],
    ['a.html', 'text/html;charset=utf-8;x=y'],
    ['a.js', 'application/javascript'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.unknown', 'whatever'],
  ])('%s may be %s', (file, type) => {
    expect(typed(file, [type])).toEqual([]);
  });

  test.each([
    ['a.html', ['text/plain'], 'Content-Type が違います。正しい値：text/html いまの値：text/plain'],
    ['a.html', ['text/html; charset=utf-16'], '文字コードが違う'],
    ['a.html', ['text/html;charset=utf-16'], '文字コードが違う'],
    ['a.html', ['text/html; xcharset=utf-8; charset=utf-16'], '文字コードが違う'],
    ['a.html', ['text/html; charset=xutf-8'], '文字コードが違う'],
    ['a.html', ['text/html; charset=utf-80'], '文字コードが違う'],
    [
      'a.html',
      ['text/html', 'text/html'],
      'Content-Type が2つあります（text/html と text/html）。',
    ],
  ])('%s is not %j', (file, types, words) => {
    expect(typed(file, types)).toEqual([expect.stringContaining(words)]);
  });

  test.each<[string, Record<string, string[]>, Buffer]>([
    ['gzip', { 'content-encoding': ['gzip'], vary: ['Accept-Encoding'] }, gzipSync(BODY)],
    ['gzip', { 'content-encoding': ['X-GZIP'], vary: ['Origin, accept-encoding'] }, gzipSync(BODY)],
    ['br', { 'content-encoding': ['br'], vary: ['*'] }, brotliCompressSync(BODY)],
    [
      'br',
      { 'content-encoding': ['gzip, br'], vary: ['Accept-Encoding, Cookie'] },
      brotliCompressSync(gzipSync(BODY)),
    ],
    ['gzip', { 'content-encoding': ['identity'] }, BODY],
    ['identity', {}, BODY],
  ])('may be sent, asked for as %s, with %j', (asked, headers, body) => {
    expect(faultsOf(asked, headers, body)).toEqual([]);
  });

  test('that arrives broken is told what to do about its content', () => {
    const headers = { 'content-type': ['text/html'], 'content-encoding': ['br'], vary: ['*'] };
    const broken = answer(headers);
    expect(fileFaults('a.html', sha256(BODY), broken, {}, 'br')).toEqual([
      fault('content', '圧縮が壊れています。'),
    ]);
  });

  test.each<[string, Record<string, string[]>, Buffer, string]>([
    [
      'gzip',
      { 'content-encoding': ['gzip'] },
      gzipSync(BODY),
      'Vary: Accept-Encoding がありません',
    ],
    [
      'gzip',
      { 'content-encoding': ['gzip'], vary: ['X-Accept-Encoding'] },
      gzipSync(BODY),
      'Vary: Accept-Encoding がありません',
    ],
    [
      'gzip',
      { 'content-encoding': ['gzip'], vary: ['Accept-Encoding-X'] },
      gzipSync(BODY),
      'Vary: Accept-Encoding がありません',
    ],
    ['identity', { 'content-encoding': ['gzip'] }, gzipSync(BODY), '圧縮を頼まないのに'],
    ['gzip', { 'content-encoding': ['gzip'], vary: ['*'] }, BODY, '圧縮が壊れています。'],
    ['gzip', { 'content-encoding': ['zstd'], vary: ['*'] }, BODY, '頼んでいない圧縮（zstd）'],
    ['identity', {}, Buffer.from('共済？'), '中身が手元と違います'],
  ])('is not right, asked for as %s, with %j', (asked, headers, body, words) => {
    expect(faultsOf(asked, headers, body)).toEqual([expect.stringContaining(words)]);
  });

  test('that comes without any header is told of its type', () => {
    const bare = { status: 200, headers: new Map(), body: BODY };
    expect(fileFaults('a.html', sha256(BODY), bare, {}, 'identity')).toEqual([
      fault('type', 'Content-Type が違います。正しい値：text/html いまの値：なし'),
    ]);
  });

  test('that is not there has no other fault', () => {
    const found = fileFaults('a.html', '', answer({}, BODY, 404), { A: 'b' }, 'identity');
    expect(found).toHaveLength(1);
    expect(isCompressed(answer({}))).toBe(false);
  });
});

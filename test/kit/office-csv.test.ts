import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postcardLinks } from '../../src/kit/postcard-links';

const BASE = ['--base', 'https://form.example/'];
const LINK = 'https://form.example/#status=sole-proprietor&joined=1985-04';
const HEAD = 'status,joined,name\n';
/** 山田 */
const YAMADA = Buffer.from([0x8e, 0x52, 0x93, 0x63]);
/** ﾎｱ, which in UTF-8 are the bytes of a Greek letter. */
const KANA = Buffer.from([0xce, 0xb1]);

const bytes = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
const row = (name: string | Uint8Array) => bytes('sole-proprietor,1985-04,', name, '\n');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

async function run(csv: Uint8Array, ...args: string[]) {
  let out = '';
  let err = '';
  const stdout = new Writable({
    write(piece, _, done) {
      out += piece;
      done();
    },
  });
  const stderr = new Writable({
    write(piece, _, done) {
      err += piece;
      done();
    },
  });
  const stdin = Readable.from([csv]);
  const streams = { stdin, stdout, stderr };
  const code = await postcardLinks([...BASE, ...args], streams, new AbortController().signal);
  return { code, out, err, names: out ? parse(out).map(([, , name]) => name) : [] };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office '));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the encoding', () => {
  it.each([
    ['UTF-8', bytes(HEAD, row('山田'))],
    ['Shift_JIS', bytes(HEAD, row(YAMADA))],
    ['UTF-16', utf16(`${HEAD}sole-proprietor,1985-04,山田\n`)],
    ['UTF-16, big-endian', utf16(`${HEAD}sole-proprietor,1985-04,山田\n`).swap16()],
  ])('%s is recognised', async (_, csv) => {
    const { code, names } = await run(csv);
    expect([code, names]).toEqual([0, ['name', '山田']]);
  });

  it.each([
    ['shift_jis', bytes(HEAD, row('山田')), 'UTF-8'],
    ['shift_jis', bytes('\uFEFF', HEAD, row('山田')), 'UTF-8'],
    ['utf-8', bytes(HEAD, row(YAMADA)), 'Shift_JIS'],
    ['utf-8', utf16(HEAD), 'UTF-16'],
    ['utf-8', utf16(HEAD).swap16(), 'UTF-16'],
  ])('that is told as %s and is another is refused', async (told, csv, found) => {
    const { code, out, err } = await run(csv, '--encoding', told);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(found);
    expect(err).toContain('--encoding');
  });

  it('that nobody can know is asked for, and then taken', async () => {
    const csv = bytes(HEAD, row(KANA));
    const asked = await run(csv);
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect((await run(csv, '--encoding', 'shift_jis')).names).toEqual(['name', 'ﾎｱ']);
    expect((await run(csv, '--encoding', 'utf-8')).names).toEqual(['name', 'α']);
  });

  /** More than a megabyte. */
  const many = (name: string | Uint8Array) =>
    bytes(...new Array(3_000).fill(row(bytes(...new Array(100).fill(name)))));
  it.each([
    ['Shift_JIS behind a megabyte of UTF-8', bytes(HEAD, many('山田'), row(YAMADA), row('佐藤'))],
    ['UTF-8 behind a megabyte of Shift_JIS', bytes(HEAD, many(YAMADA), row('山田'), row(YAMADA))],
    ['外字', bytes(HEAD, many(YAMADA), row(Buffer.from([0xf0, 0x40])), row(YAMADA))],
  ])(
    '%s is named by its line, and no file gets its name',
    async (_, csv) => {
      const { code, err, names } = await run(csv);
      expect(code).toBe(1);
      expect(err).toMatch(/^3002行目：読めない文字/);
      expect(names).toHaveLength(3_002);
      expect(new Set(names.slice(1))).not.toContain(expect.stringMatching(/[縺\uFFFD\uE000]/));
      const target = join(folder, 'links.csv');
      const toFile = await run(csv, '--out', target);
      expect([toFile.code, toFile.out, existsSync(target)]).toEqual([1, '', false]);
      expect(toFile.err).toContain('作っていません');
      expect(readdirSync(folder)).toEqual([]);
    },
    30_000,
  );
});

describe('CSV as offices export it', () => {
  it.each([
    ['a time of day', `${HEAD}sole-proprietor,1985/04/01 0:00,a\n`],
    ['an ISO time', `${HEAD}sole-proprietor,1985-04-01T00:00:00.000Z,a\n`],
    ['no last comma', 'status,joined,memo\nsole-proprietor,1985-04\n'],
    ['a comma more', `${HEAD}sole-proprietor,1985-04,a,,\n`],
    ['tabs', 'status\tjoined\tname\nsole-proprietor\t1985-04\ta,b;c\n'],
    ['semicolons', 'status;joined;name\nsole-proprietor;1985-04;a,b,c,d,e,f\n'],
    ['Ctrl-Z at the end', `${HEAD}sole-proprietor,1985-04,a\r\n\u001a`],
    ['Ctrl-Z on a line of its own', `${HEAD}sole-proprietor,1985-04,a\r\n\u001a\r\n`],
    ['Ctrl-Z in the last line', 'status,joined\nsole-proprietor,1985-04\u001a\r'],
    ['emptied rows', `${HEAD}sole-proprietor,1985-04,a\n,,\n,,\n`],
    ['carriage returns alone', 'status,joined\rsole-proprietor,1985-04\r'],
  ])('with %s', async (_, csv) => {
    const { code, out, err } = await run(bytes(csv));
    expect([code, err]).toEqual([0, '']);
    const rows = parse(out);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.at(-1)).toBe(LINK);
  });

  it('with Excel’s numbers of days in the whole column: read, and said so', async () => {
    const { code, out, err } = await run(
      bytes(`${HEAD}sole-proprietor,31138,a\nsole-proprietor,31167,b\n`),
    );
    expect(parse(out).map((fields) => fields.at(-1))).toEqual(['url', LINK, LINK]);
    expect([code, err]).toEqual([0, expect.stringContaining('Excel の日付の番号')]);
    expect((await run(bytes(out), '--check')).code).toBe(0);
  });

  it('with such a number among dates: the row is refused', async () => {
    const { code, err } = await run(
      bytes(`${HEAD}sole-proprietor,1985-04,a\nsole-proprietor,31138,b\n`),
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/^3行目/)]);
  });

  it('with a date far below such numbers: nothing goes on', async () => {
    const numbers = 'sole-proprietor,31138,a\n'.repeat(5_000);
    const { code, err } = await run(bytes(`${HEAD}${numbers}sole-proprietor,1985-04,b\n`));
    expect([code, err]).toEqual([1, expect.stringContaining('5002行目')]);
  });
});

describe('--in, --out and --check', () => {
  it('reads and writes files, and finds each link that does not fit its row', async () => {
    const source = join(folder, 'in.csv');
    const target = join(folder, 'out.csv');
    writeFileSync(source, `${HEAD}sole-proprietor,1985-04,a\n共同経営者,2011-01-31,b\n`);
    const made = await run(bytes(), '--in', source, '--out', target);
    expect([made.code, made.out, made.err]).toEqual([0, '', '']);
    const right = await run(bytes(), '--in', target, '--check');
    expect([right.code, right.out]).toEqual([0, '']);
    const wrong = readFileSync(target, 'utf8').replace('joined=2011-01', 'joined=2010-12');
    const { code, out, err } = await run(bytes(wrong), '--check');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^3行目：url が/);
    const same = await run(bytes(), '--in', source, '--out', source);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('別のファイル')]);
    expect(readFileSync(source, 'utf8')).toMatch(/b\n$/);
  });

  it.each([
    ['--in', 'no such file.csv'],
    ['--out', join('no such folder', 'out.csv')],
  ])('%s that cannot be opened: one sentence, exit code 1', async (option, path) => {
    const { code, out, err } = await run(bytes(HEAD), option, join(folder, path));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(path);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

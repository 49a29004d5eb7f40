import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postcardLinks } from '../../src/kit/postcard-links';
import { readQr } from '../fixtures/read-qr';

const BASE = ['--base', 'https://form.example/check/'];
const LINK = 'https://form.example/check/#status=sole-proprietor&joined=1985-04';

/** Keeps what is written to it. */
function sink() {
  let written = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return { stream, written: () => written };
}

/** Runs the command in this process, on a CSV as bytes or text. */
async function run(csv: string | Uint8Array, args: string[] = BASE, stdout = sink()) {
  const stderr = sink();
  const stdin = Readable.from([Buffer.from(csv)]);
  const streams = { stdin, stdout: stdout.stream, stderr: stderr.stream };
  const code = await postcardLinks(args, streams, new AbortController().signal);
  return { code, out: stdout.written(), err: stderr.written() };
}

describe('the links', () => {
  it('stand in a column of their own behind all the others, as they were', async () => {
    const csv = [
      'number,joined,name,status,note',
      '1,1985-04,"山田, ""太郎""",sole-proprietor,"two\r\nlines"',
      '2,昭和60年4月1日,,個人事業主, spaces ',
      '',
    ].join('\r\n');
    const { code, out, err } = await run(csv);
    expect(parse(out)).toEqual([
      ['number', 'joined', 'name', 'status', 'note', 'url'],
      ['1', '1985-04', '山田, "太郎"', 'sole-proprietor', 'two\r\nlines', LINK],
      ['2', '昭和60年4月1日', '', '個人事業主', ' spaces ', LINK],
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    ['UTF-8', Buffer.from('status,joined\n個人事業主,1985-04\n'), []],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFstatus,joined\n個人事業主,1985-04\n'), []],
    [
      'Shift_JIS',
      Buffer.concat([
        Buffer.from('status,joined\n'),
        // 個人事業主
        Buffer.from([0x8c, 0xc2, 0x90, 0x6c, 0x8e, 0x96, 0x8b, 0xc6, 0x8e, 0xe5]),
        Buffer.from(',1985-04\n'),
      ]),
      ['--encoding', 'shift_jis'],
    ],
  ])('come from %s, and are UTF-8 without a byte order mark', async (_, csv, args) => {
    const { code, out } = await run(csv, [...BASE, ...args]);
    expect([code, out]).toEqual([0, `status,joined,url\n個人事業主,1985-04,${LINK}\n`]);
  });

  it('keep the characters that only Windows has', async () => {
    const bytes = [0x87, 0x40, 0xfb, 0xfc, 0x87, 0x8f, 0x81, 0x60];
    const csv = Buffer.concat([
      Buffer.from('status,joined,name\nsole-proprietor,1985-04,'),
      Buffer.from(bytes),
    ]);
    const { out } = await run(csv, [...BASE, '--encoding', 'shift_jis']);
    expect(out).toContain('1985-04,①髙㍼～,');
  });
});

describe('a row that cannot have a link', () => {
  it('is named by its line and reason and left out, and the others are written', async () => {
    const csv = Buffer.concat([
      Buffer.from(
        [
          'status,joined,name',
          '個人事業主,1985-04,"three\r\nlines\r\nlong"',
          'king,1985-04,line 5',
          'sole-proprietor,昭和99年4月1日,line 6',
          'sole-proprietor,1985-04,line,7',
          'sole-proprietor',
          '',
          'sole-proprietor,1985-04,"line 10',
          'sole-proprietor,1985-04,"good"',
          'sole-proprietor,1985-04,line 12: ',
        ].join('\r\n'),
      ),
      Buffer.from([0x93, 0xfa, 0x0d, 0x0a]),
      Buffer.from('sole-proprietor,2199-01,line 13\r\nsole-proprietor,1985-04,last'),
    ]);
    const { code, out, err } = await run(csv);
    expect(code).toBe(1);
    const lines = err.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.replace(/：.*/, ''))).toEqual(
      [5, 6, 7, 8, 10, 12, 13].map((n) => `${n}行目`),
    );
    expect(lines[5]).toContain('読めない文字');
    for (const line of lines) expect(line).toMatch(/。$/);
    expect(lines.at(-1)).toContain('7行');
    const names = parse(out).map(([, , name]) => name);
    expect(names).toEqual(['name', 'three\r\nlines\r\nlong', 'good', 'last']);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['no column for the status', 'joined,name\n1985-04,a\n', '「status」がありません'],
    ['no column for the month', 'status,name\nx,a\n', '「joined」がありません'],
    ['a column twice', 'status,joined,status\n', '2つ以上'],
    ['a column url', 'status,joined,url\n', '「url」'],
    ['nothing at all', '', '空です'],
    ['a header that cannot be read', 'status,joined,\uFFFD\n', '読めない文字'],
    ['a header with a wrong quote', 'status,"joined\n', '「status」がありません'],
  ])('%s: one sentence, exit code 2, no output', async (_, csv, words) => {
    const { code, out, err } = await run(csv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([[[]], [['--base', 'form']], [[...BASE, '--csv', 'x']], [[...BASE, '--encoding', 'x']]])(
    '%j: one sentence, exit code 2, no output',
    async (args) => {
      const { code, out, err } = await run('status,joined\n', args);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
    },
  );

  it('a disk that fills up: one sentence, exit code 1', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })),
    });
    const csv = 'status,joined\nsole-proprietor,1985-04\n';
    const { code, err } = await run(csv, BASE, { stream, written: () => '' });
    expect(code).toBe(1);
    expect(err).toContain('空き');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('--qr', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qr-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes one code for each different link, names it in the row, and adds a sheet to proof-read', async () => {
    const qr = join(folder, 'new', 'codes');
    const csv =
      'status,joined\nsole-proprietor,1985-04\nking,1985-04\n共同経営者,2011-01\n個人事業主,S60.4.30\n';
    const { out } = await run(csv, [...BASE, '--qr', qr]);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    const names = ['joint-manager-2011-01.svg', 'sole-proprietor-1985-04.svg'];
    expect(rows.map(({ qr_file }) => qr_file)).toEqual([names[1], names[0], names[1]]);
    expect(readdirSync(qr).sort()).toEqual(['contact-sheet.html', ...names]);
    for (const { url, qr_file = '' } of rows) {
      const svg = readFileSync(join(qr, qr_file), 'utf8');
      const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
      expect(readQr(/<path d="([^"]*)"/.exec(svg)?.[1] ?? '', Number(size))?.data).toBe(url);
    }
    const sheet = readFileSync(join(qr, 'contact-sheet.html'), 'utf8');
    expect(sheet.match(/<img src="([^"]*)"/g)).toEqual(names.map((name) => `<img src="${name}"`));
    expect(sheet).toContain('2種類');
    expect((await run(out, [...BASE, '--check', '--qr', qr])).code).toBe(0);
    writeFileSync(join(qr, names[0] ?? ''), readFileSync(join(qr, names[1] ?? '')));
    const { code, err } = await run(out, [...BASE, '--check', '--qr', qr]);
    expect([code, err]).toEqual([1, expect.stringContaining('3行目：joint-manager-2011-01.svg')]);
  });

  it('is as wide as was told, unless no phone could read it', async () => {
    const csv = 'status,joined\nsole-proprietor,1985-04\n';
    const svg = () => readFileSync(join(folder, 'sole-proprietor-1985-04.svg'), 'utf8');
    await run(csv, [...BASE, '--qr', folder, '--qr-size', '25']);
    expect(svg()).toContain('width="25mm" height="25mm"');
    const { code, out, err } = await run(csv, [...BASE, '--qr', folder, '--qr-size', '10']);
    expect([code, out]).toEqual([2, '']);
    const [, least = ''] = /([\d.]+) 以上/.exec(err) ?? [];
    expect((await run(csv, [...BASE, '--qr', folder, '--qr-size', least])).code).toBe(0);
    const [, modules] = /viewBox="0 0 (\d+)/.exec(svg()) ?? [];
    expect(Number(least) / Number(modules)).toBeGreaterThanOrEqual(0.35);
  });

  it('that lies in a file: one sentence, exit code 1, no output', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, out, err } = await run('status,joined\n', [...BASE, '--qr', join(file, 'codes')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(file);
  });

  it.runIf(process.platform === 'linux')('on a full disk: one sentence, exit code 1', async () => {
    symlinkSync('/dev/full', join(folder, 'sole-proprietor-1985-04.svg.part'));
    const csv = 'status,joined\nsole-proprietor,1985-04\n';
    const { code, err } = await run(csv, [...BASE, '--qr', folder]);
    expect(code).toBe(1);
    expect(err).toContain('空き');
  });
});

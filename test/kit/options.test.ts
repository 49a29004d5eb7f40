import { describe, expect, it } from 'vitest';
import { baseWarning, readOptions } from '../../src/kit/options';

const BASE = ['--base', 'https://form.example/check/'];

describe('the options', () => {
  it.each([
    [BASE, { base: 'https://form.example/check/', check: false }],
    [['--base=https://form.example/a.html'], { base: 'https://form.example/a.html', check: false }],
    [['--base', 'https://FORM.example/'], { base: 'https://FORM.example/', check: false }],
    [['--base', 'https://form.example'], { base: 'https://form.example/', check: false }],
    [
      ['--base', 'https://例え.jp/確認/'],
      { base: 'https://xn--r8jz45g.jp/%E7%A2%BA%E8%AA%8D/', check: false },
    ],
    [[...BASE, '--encoding', 'Shift_JIS'], { base: BASE[1], check: false, encoding: 'shift_jis' }],
    [
      [...BASE, '--encoding=sjis', '--qr', 'out'],
      { base: BASE[1], check: false, encoding: 'shift_jis', qr: 'out' },
    ],
    [
      [...BASE, '--in', 'a b.csv', '--out=c d.csv', '--qr-size', '22.5', '--qr', 'x'],
      { base: BASE[1], check: false, in: 'a b.csv', out: 'c d.csv', qr: 'x', qrSize: 22.5 },
    ],
    [[...BASE, '--qr-size', '200'], { base: BASE[1], check: false, qrSize: 200 }],
    [[...BASE, '--check', '--in', 'a.csv'], { base: BASE[1], check: true, in: 'a.csv' }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[], '例：npm run postcard-links -- --base'],
    [['--base'], '--base の後ろに'],
    [['--base', '--qr', 'x'], '--base の後ろに'],
    [['--base', ''], '--base の後ろに'],
    [['--base', 'form.example/'], 'https://'],
    [['--base', '/check/'], 'https://'],
    [['--base', 'https://FORM/'], 'FORM は、見本'],
    [['--base', 'https://form/kakunin/'], 'FORM は、見本'],
    [['--base', 'https://form.example/qr/'], '「qr/」などを取って'],
    [['--base', 'https://form.example/a/qr/index.html'], '「qr/」などを取って'],
    [['--base', 'ftp://form.example/'], 'https://'],
    [['--base', 'javascript:alert(1)//'], 'https://'],
    [['--base', 'https://me:secret@form.example/'], 'https://'],
    [['--base', 'https://form.example/#'], '「#」'],
    [['--base', 'https://form.example/?from=card'], '「?」'],
    [['--base', 'https://form.example/check'], 'https://form.example/check/'],
    [['--base', `https://form.example/${'x'.repeat(300)}/`], '長すぎます'],
    [[...BASE, '--encoding', 'euc-jp'], 'utf-8 か shift_jis'],
    [[...BASE, '--encoding', 'klingon'], 'utf-8 か shift_jis'],
    [[...BASE, '--qr-size', '2cm'], 'ミリメートル'],
    [[...BASE, '--qr-size', '0'], 'ミリメートル'],
    [[...BASE, '--qr-size', '200.1'], 'ミリメートル'],
    [[...BASE, '--qr-size=-3'], 'ミリメートル'],
    [[...BASE, '--check', '--out', 'x.csv'], '--out を消して'],
    [[...BASE, '--check=no'], '「--check=no」'],
    [[...BASE, '--in'], '--in の後ろに'],
    [[...BASE, '--verbose'], '「--verbose」'],
    [[...BASE, '-x'], '「-x」'],
    [[...BASE, 'contractors.csv'], '「contractors.csv」'],
  ])('%j is refused', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
    expect(() => readOptions(args)).toThrow(/。/);
  });
});

describe('an address that is not to be printed', () => {
  it.each([
    ['http://localhost:4173/', 'この端末'],
    ['https://127.0.0.1/', 'この端末'],
    ['http://[::1]:80/', 'この端末'],
    ['http://form.example/', 'https://'],
    ['https://form.example/', undefined],
    ['https://localhost.example/', undefined],
  ])('%s', (base, words) => {
    expect(baseWarning(base)?.includes(words ?? '')).toBe(words === undefined ? undefined : true);
  });
});

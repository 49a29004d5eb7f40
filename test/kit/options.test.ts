import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/kit/options';

const BASE = ['--base', 'https://form.example/check/'];

describe('the options', () => {
  it.each([
    [BASE, { base: 'https://form.example/check/', encoding: 'utf-8' }],
    [
      ['--base=https://form.example/a.html'],
      { base: 'https://form.example/a.html', encoding: 'utf-8' },
    ],
    [['--base', 'https://FORM/'], { base: 'https://FORM/', encoding: 'utf-8' }],
    [['--base', 'https://form.example'], { base: 'https://form.example/', encoding: 'utf-8' }],
    [
      ['--base', 'https://例え.jp/確認/'],
      { base: 'https://xn--r8jz45g.jp/%E7%A2%BA%E8%AA%8D/', encoding: 'utf-8' },
    ],
    [[...BASE, '--encoding', 'Shift_JIS'], { base: BASE[1], encoding: 'shift_jis' }],
    [
      [...BASE, '--encoding=sjis', '--qr', 'out'],
      { base: BASE[1], encoding: 'shift_jis', qr: 'out' },
    ],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[], '--base'],
    [['--base'], '--base の後ろに'],
    [['--base', '--qr', 'x'], '--base の後ろに'],
    [['--base', ''], '--base の後ろに'],
    [['--base', 'form.example/'], 'https://'],
    [['--base', '/check/'], 'https://'],
    [['--base', 'ftp://form.example/'], 'https://'],
    [['--base', 'javascript:alert(1)//'], 'https://'],
    [['--base', 'https://me:secret@form.example/'], 'https://'],
    [['--base', 'https://form.example/#'], '「#」'],
    [['--base', 'https://form.example/?from=card'], '「?」'],
    [['--base', 'https://form.example/check'], 'https://form.example/check/'],
    [['--base', `https://form.example/${'x'.repeat(300)}/`], '長すぎます'],
    [[...BASE, '--encoding', 'euc-jp'], 'utf-8 か shift_jis'],
    [[...BASE, '--encoding', 'klingon'], 'utf-8 か shift_jis'],
    [[...BASE, '--verbose'], '「--verbose」'],
    [[...BASE, '-x'], '「-x」'],
    [[...BASE, 'contractors.csv'], '「contractors.csv」'],
  ])('%j is refused', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
    expect(() => readOptions(args)).toThrow(/。/);
  });
});

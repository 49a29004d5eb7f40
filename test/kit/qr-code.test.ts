import { describe, expect, it } from 'vitest';
import { qrCode, qrSvg } from '../../src/kit/qr-code';
import { modulesOf, readQr } from '../fixtures/read-qr';

const QUIET = 4;

/** Bytes that fit at level M, by version (ISO/IEC 18004, table 7). */
const CAPACITY = [0, 14, 26, 42, 62, 84, 106, 122, 152, 180];

const linkOf = (length: number) => `https://form.example/${'x'.repeat(length)}`.slice(0, length);

describe('a QR code', () => {
  it.each([14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180])(
    'of %i bytes is the smallest that holds them at level M, and says so again',
    (length) => {
      const text = linkOf(length);
      const { size, path } = qrCode(text);
      const version = CAPACITY.findIndex((bytes) => length <= bytes);
      expect(size).toBe(17 + 4 * version + 2 * QUIET);
      const read = readQr(path, size);
      expect(read?.data).toBe(text);
      expect(read?.version).toBe(version);
      expect(read?.chunks.map(({ type }) => type)).toEqual(['byte']);
      // The two modules that name the level: M is 00, written under the mask 10.
      const row = modulesOf(path, size)[QUIET + 8];
      expect([row?.[QUIET], row?.[QUIET + 1]]).toEqual([true, false]);
    },
  );

  it('has the quiet zone of the standard on all sides, and touches it', () => {
    const { size, path } = qrCode(linkOf(60));
    const modules = modulesOf(path, size);
    const dark = modules.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])),
    );
    for (const side of [dark.map(({ x }) => x), dark.map(({ y }) => y)]) {
      expect([Math.min(...side), Math.max(...side)]).toEqual([QUIET, size - QUIET - 1]);
    }
  });

  it('is drawn by runs, as few as there are', () => {
    const { size, path } = qrCode(linkOf(60));
    const begins = modulesOf(path, size).flatMap((row) =>
      row.filter((isDark, x) => isDark && !row[x - 1]),
    );
    expect(path.match(/M/g)).toHaveLength(begins.length);
  });

  it('has the mask that suits its text, unless one is given', () => {
    const best = [14, 26, 42, 62, 84].map((length) => qrCode(linkOf(length)).mask);
    expect(new Set(best).size).toBeGreaterThan(1);
    const given = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => qrCode(linkOf(60), mask));
    expect(given.map(({ mask }) => mask)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const { path, size } of given) expect(readQr(path, size)?.data).toBe(linkOf(60));
  });

  it('as a file is one path, dark on white, so many millimetres wide', () => {
    const code = qrCode(linkOf(60));
    const svg = qrSvg(code);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="16.4mm" height="16.4mm" viewBox="0 0 41 41"/,
    );
    expect(qrSvg(code, 22.5)).toContain('width="22.5mm" height="22.5mm" viewBox="0 0 41 41"');
    expect(svg.match(/<path d="([^"]*)"\/>/)?.[1]).toBe(code.path);
    expect(svg).toContain('fill="#fff"');
  });
});

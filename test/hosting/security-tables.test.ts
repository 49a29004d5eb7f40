import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOM = fileURLToPath(new URL('../../src/hosting/', import.meta.url));
const STATES: Record<string, readonly string[]> = {
  'ipa-websecurity.md': ['対応済み', '対象外', '運営者'],
  'asvs-5-level-1.md': ['適合', '対象外', '運営者'],
};

/** What level 1 of ASVS 5.0.0 asks for. */
const LEVEL_1 =
  `1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1 3.4.2
3.5.1 3.5.2 3.5.3 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2
6.4.1 6.4.2 7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2 8.3.1 9.1.1 9.1.2 9.1.3 9.2.1 10.4.1 10.4.2 10.4.3
10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1`.split(
    /\s/,
  );

const rowsOf = (file: string): string[][] =>
  readFileSync(join(ROOM, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** 3.5.1～3.5.3 */
function numbersIn(cell: string): string[] {
  return cell.split('、').flatMap((part) => {
    const [first = '', last = first] = part.split('～');
    const section = first.slice(0, first.lastIndexOf('.') + 1);
    const [from, to] = [first, last].map((each) => Number(each.slice(section.length))) as [
      number,
      number,
    ];
    return Array.from({ length: to - from + 1 }, (_, i) => `${section}${from + i}`);
  });
}

describe.each(Object.entries(STATES))('%s', (file, states) => {
  test('each row has its state, its reason, and a test that is there', () => {
    const rows = rowsOf(file);
    expect(rows.length).toBeGreaterThan(15);
    for (const cells of rows) {
      const [state = '', reason = '', proof = ''] = cells.slice(-3);
      expect(states).toContain(state);
      expect(reason).not.toBe('');
      const links = [...proof.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link).toMatch(/\.(test|spec)\.tsx?$/);
        expect(existsSync(join(ROOM, dirname(file), link)), link).toBe(true);
      }
    }
  });
});

test('nothing that level 1 asks for is left out, or stands twice', () => {
  const told = rowsOf('asvs-5-level-1.md').flatMap(([cell = '']) => numbersIn(cell));
  expect(told.sort()).toEqual([...LEVEL_1].sort());
});

test('the eleven kinds of weakness of the IPA are all there', () => {
  const told = rowsOf('ipa-websecurity.md').map(([cell = '']) => Number.parseInt(cell, 10));
  expect(told.filter((number) => number > 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

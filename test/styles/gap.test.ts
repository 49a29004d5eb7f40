import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SHEETS = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

// Between flexible boxes Chrome below 84 and iOS below 14.1 know no gap, and in a grid Chrome 64 knows its older name.
test.each(SHEETS)('%s keeps apart what flows by margins, and a grid by its older name', (sheet) => {
  expect(readFileSync(`src/${sheet}`, 'utf8')).not.toMatch(/[^-]\b(row-|column-)?gap:/);
});

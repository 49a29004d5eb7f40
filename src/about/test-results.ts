import type { LanguageCode } from '../texts/languages';
import jisSheet from './jis-x-8341-3.tsv?raw';
import wcagSheet from './wcag22.tsv?raw';

/** The day on which the tests that the sheets name were last run for them. Raise it with every change of a sheet. */
export const TESTED_ON = '2026-11-29';

/** What was heard with which screen reader, by test/screen-reader/. */
export const HEARD = {
  reader: 'Orca 43.1',
  browsers: ['Firefox 153', 'Chromium 156'],
  system: 'Debian 12',
  languages: ['ja', 'ja-easy', 'en'],
} as const satisfies { languages: readonly LanguageCode[]; [name: string]: unknown };

/** A success criterion, and what became of it. */
export interface Criterion {
  number: string;
  name: string;
  level: string;
  applies: string;
  result: string;
  note: string;
}

/** The rows of a sheet below its comments and its head; that each is filled in, a test sees to. */
const criteriaOf = (sheet: string): Criterion[] =>
  sheet
    .split(/\r?\n/)
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [number, name, level, applies, , , result, note] = line.split('\t');
      return { number, name, level, applies, result, note } as Criterion;
    });

export const isOpen = ({ result }: Criterion): boolean => result !== '適合';

/** JIS X 8341-3:2016, levels A and AA. */
export const JIS = criteriaOf(jisSheet);

/** What WCAG 2.1 and 2.2 added in levels A and AA. */
export const WCAG = criteriaOf(wcagSheet).filter(({ level }) => level !== 'AAA');

import { describe, expect, it } from 'vitest';
import { readTable } from '../fixtures/read-table';
import { faults, pairsOf, TRANSLATIONS, textsOf } from '../fixtures/texts';

const TABLES: Record<string, string> = import.meta.glob('../fixtures/glossary/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const tableOf = (code: string) => `../fixtures/glossary/${code}.tsv`;
const JAPANESE = [...textsOf('ja').values()];

it('there is a glossary for every translation, and for nothing else', () => {
  expect(Object.keys(TABLES).sort()).toEqual(TRANSLATIONS.map(tableOf).sort());
});

describe.each(TRANSLATIONS)('the glossary of %s', (code) => {
  const rows = readTable(TABLES[tableOf(code)] ?? '');
  const terms = rows.map(({ ja = '' }) => ja);
  const pairs = pairsOf(code);

  it('has one row a term, and only terms that occur', () => {
    expect(terms.length).toBeGreaterThanOrEqual(20);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
    expect(terms.filter((term) => !JAPANESE.some((text) => text.includes(term)))).toEqual([]);
  });

  it('holds in every text', () => {
    const broken = rows.flatMap(({ ja = '', translation = '' }) => {
      const forms = translation.toLowerCase().split(' | ');
      expect(forms, ja).not.toContain('');
      return faults(
        pairs,
        ({ japanese, text }) =>
          japanese.includes(ja) && !forms.some((form) => text.toLowerCase().includes(form)),
      ).map((fault) => `「${ja}」 is not “${translation}” in ${fault}`);
    });
    expect(broken).toEqual([]);
  });
});

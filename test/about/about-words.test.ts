import { describe, expect, it } from 'vitest';
import { ABOUT_TEXTS } from '../../src/about/about-texts';
import { aboutWords } from '../../src/about/about-words';
import { HEARD, JIS, WCAG } from '../../src/about/test-results';
import { CAMPAIGN } from '../../src/campaign';
import { flatten } from '../fixtures/texts';
import screenReaderTest from '../screen-reader/spoken.test.ts?raw';

const ADDRESS = 'https://form.example/page';
const CODES = ['ja', 'ja-easy'] as const;
const saidOf = (...args: Parameters<typeof aboutWords>) =>
  flatten(aboutWords(...args), 'about').map(([, text]) => text);

describe.each(CODES)('what about/ says in %s', (code) => {
  it('leaves no place unfilled, and nothing empty', () => {
    const said = saidOf(code);
    expect(said.filter((text) => /\{\{|undefined|NaN/.test(text) || text.trim() === '')).toEqual(
      [],
    );
    expect(
      aboutWords(code).parts.filter(({ lines, facts = [] }) => lines.length + facts.length === 0),
    ).toEqual([]);
  });

  it('does not mention what the campaign leaves open, and says what it does not', () => {
    const open = saidOf(code, CAMPAIGN);
    const serverLog = '｜記録《きろく》は、90｜日《にち》で｜消《け》します。';
    const told = saidOf(code, {
      ...CAMPAIGN,
      serverLog,
      replyForm: ADDRESS,
      reportTo: `${ADDRESS}/2`,
    });
    const added = told.filter((text) => !open.includes(text));
    expect(added).toContain(ADDRESS);
    expect(added).toContain(`${ADDRESS}/2`);
    expect(added).toContain(code === 'ja' ? '記録は、90日で消します。' : serverLog);
    // Two links with their labels, and a line.
    expect(added).toHaveLength(5);
    expect(open.filter((text) => !told.includes(text))).toEqual([]);
  });
});

it('both languages say the same things in the same order', () => {
  const shapeOf = (code: (typeof CODES)[number]) =>
    aboutWords(code).parts.map(({ lines, facts, links }) => [
      lines.length > 0,
      facts?.length,
      links?.map(({ href }) => href),
    ]);
  expect(shapeOf('ja-easy')).toEqual(shapeOf('ja'));
  const keys = CODES.map((code) => flatten(ABOUT_TEXTS[code], '').map(([key]) => key));
  expect(keys[1]).toEqual(keys[0]);
});

it('says of the screen reader no more than its test reads', () => {
  const [browsers = '', languages = ''] = screenReaderTest.split('const LANGUAGES');
  const read = [...languages.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => code);
  expect(HEARD.languages).toEqual(read);
  const names = [...browsers.matchAll(/name: '(\w+)',/g)].map(([, name]) => name);
  expect(HEARD.browsers.map((browser) => browser.split(' ')[0])).toEqual(names);
});

it('the figures are those of the sheets', () => {
  expect([JIS.length, WCAG.length]).toEqual([38, 18]);
  const passed = JIS.filter(({ result }) => result === '適合').length;
  const open = JIS.filter(({ result }) => result === '未確認').length;
  expect(passed + open).toBe(38);
  expect(saidOf('ja')).toContain(`38の達成基準の内訳：適合${passed}、未確認${open}`);
});

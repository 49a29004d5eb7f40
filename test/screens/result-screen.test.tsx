import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import { askedIn, MARKS, markOf, rowsWith } from '../fixtures/cases';
import { openForm } from './open-form';
import { heading, main, rows, summary, where } from './person';
import { walkToResult } from './walk';

// The deadline has passed, whatever the next mailing's is.
vi.mock('../../src/campaign', async (original) => {
  const { CAMPAIGN } = await original<typeof import('../../src/campaign')>();
  return { CAMPAIGN: { ...CAMPAIGN, sentFrom: '2024-10-01', deadline: '2024-12-31' } };
});

const mirror = () => screen.getByRole('region', { name: t('mirror.of') });

beforeEach(() => openForm());
afterEach(() => vi.useRealTimers());

describe('confirmed', () => {
  test('says so in the focused h1, and shows the oval filled', async () => {
    await walkToResult({ joined: ['showa', '60', '4'] });

    expect(where()).toBe('result');
    expect(main()).toHaveAttribute('data-outcome', 'confirmed');
    expect(heading()).toHaveTextContent(t('result.confirmed.heading'));
    expect(heading()).toHaveFocus();
    expect(within(mirror()).getByRole('img', { name: t('mirror.ovalFilled') })).toBeVisible();
    expect(main().querySelector('[data-affected]')).toBeNull();
  });

  test('shows what was told: both facts and all rows, none of them to change', async () => {
    await walkToResult({ joined: ['showa', '60', '4'] });

    expect(main()).toHaveTextContent('個人事業主');
    expect(main()).toHaveTextContent('昭和60年4月（1985年4月）');
    expect(rows()).toEqual(rowsWith(askedIn('sole-proprietor', '1985-04')));
    expect(within(main()).queryByRole('button', { name: /変更する/ })).toBeNull();
  });

  test('carries the day of the check in Japan', async () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    await walkToResult();
    expect(main()).toHaveTextContent('2027年4月1日');
  });
});

describe('contact', () => {
  test.each([
    [{ 2: 'yes', 8: 'unsure' }, '2 8', '②と⑧'],
    [{ 8: 'unsure', 7: 'yes', 1: 'yes' }, '1 7 8', '①と⑦と⑧'],
    [{ 4: 'unsure' }, '4', '④'],
  ] as const)(
    '%j: names the affected numbers %s, and leaves the oval empty',
    async (given, ids, marks) => {
      await walkToResult({}, given);

      expect(main()).toHaveAttribute('data-outcome', 'contact');
      expect(heading()).toHaveTextContent('該当する可能性がある項目があります');
      const affected = main().querySelector('[data-affected]') as HTMLElement;
      expect(affected).toHaveAttribute('data-affected', ids);
      expect(affected.textContent.match(/[①-⑳と]+(?=です)/)?.[0]).toBe(marks);
      expect(within(mirror()).getByRole('img', { name: t('mirror.ovalEmpty') })).toBeVisible();
      expect(rows()).toMatchObject(given);
    },
  );

  test('is no fault: no alert, no mark of an error', async () => {
    await walkToResult({}, { 1: 'yes' });
    expect(summary()).toBeNull();
    expect(document.title).not.toMatch(/^エラー/);
    expect(document.body).not.toHaveTextContent(/資格がありません|取り消し/);
  });
});

describe('the outcome', () => {
  test.each([
    ['joint-manager', '1994-04', 'no', 'confirmed'],
    ['company-officer', 'unknown', 'no', 'confirmed'],
    ['sole-proprietor', 'unknown', 'unsure', 'contact'],
    ['company-officer', '2011-01', 'yes', 'contact'],
  ] as const)('%s, period %s, ⑤ %s: %s', async (status, period, answer, outcome) => {
    await walkToResult({ status, period }, { 5: answer });
    expect(main()).toHaveAttribute('data-outcome', outcome);
    expect(rows()).toMatchObject({ 5: answer });
  });
});

describe('both results', () => {
  test.each([{}, { 1: 'yes' }] as const)(
    '%j: say what to do next, and whom to ask',
    async (given) => {
      await walkToResult({}, given);
      const next = screen.getByRole('heading', { name: t('result.next') });
      const steps = within(next.parentElement as HTMLElement).getAllByRole('listitem');
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.some((step) => step.textContent.includes('マーク欄'))).toBe(true);

      const call = screen.getByRole('link', { name: /050-5541-7171/ });
      expect(call).toHaveAttribute('href', 'tel:05055417171');
      const desk = screen.getByRole('region', { name: t('desk.title') });
      const links = within(desk).getAllByRole('link');
      expect(links.indexOf(call)).toBe(links.length - 1);
      for (const link of links.slice(0, -1)) {
        expect(link).toHaveAttribute('target', '_blank');
        expect(link).toHaveAttribute('rel', 'noopener noreferrer');
        expect(link).toHaveAccessibleName(expect.stringContaining('新しいタブ'));
      }
    },
  );

  test.each([
    ['2027-02-10T07:59:59Z', '17:00まで'],
    // Thursday is 建国記念の日.
    ['2027-02-10T08:00:00Z', '2月12日（金）'],
    ['2027-02-12T08:00:00Z', '2月15日（月）'],
  ])('at %s, say whether the desk is open in Japan, and when next: %s', async (now, words) => {
    vi.setSystemTime(now);
    openForm();
    await walkToResult({}, { 1: 'yes' });
    expect(screen.getByRole('region', { name: t('desk.title') })).toHaveTextContent(words);
  });
});

test('over the year’s end only the desk’s hours are named', () => {
  vi.setSystemTime('2027-12-30T03:00:00Z');
  openForm();
  const desk = screen.getByRole('region', { name: t('desk.title') });
  expect(desk).toHaveTextContent('平日 9:00～17:00');
  expect(desk.querySelector('.desk-state')).toBeEmptyDOMElement();
});

describe('nobody takes it for the reply', () => {
  test.each([{}, { 1: 'yes' }, { 1: 'unsure' }] as const)(
    '%j: it begins with that',
    async (given) => {
      await walkToResult({}, given);
      const first = heading().nextElementSibling;
      expect(first).toHaveTextContent(/^まだ、回答は済んでいません。/);
      expect(mirror()).toHaveTextContent('これは写しです。投函しないでください。');
      const isContact = main().dataset['outcome'] === 'contact';
      expect(mirror().textContent.includes('だ円（マーク欄）を塗りつぶしません')).toBe(isContact);
    },
  );

  test('confirmed: what the card prints and was not asked may be passed over', async () => {
    await walkToResult({ joined: ['showa', '60', '4'] });
    const asked = askedIn('sole-proprietor', '1985-04').map(markOf);
    const others = MARKS.filter((mark) => !asked.includes(mark)).join('と');
    expect(main()).toHaveTextContent(`${others}は、はがきに印刷されていても、対象外です`);
  });
});

describe('what to do next', () => {
  const firstSteps = () => {
    const next = screen.getByRole('heading', { name: t('result.next') }).parentElement;
    return within(next as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  };

  test('begins with the papers where nothing but わからない was answered', async () => {
    await walkToResult({}, { 2: 'unsure' });
    expect(firstSteps()[0]).toContain(t('papers.title'));
    expect(firstSteps()[1]).toContain('お答えを変えられます');
    expect(firstSteps()[2]).toBe(t('deadline.askFirst'));
  });

  test('after the deadline begins with asking the desk, before posting', async () => {
    await walkToResult({}, { 2: 'yes' });
    expect(firstSteps()[0]).toBe(t('deadline.askFirst'));
  });
});

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import { t } from '../../src/i18n/t';
import { askedIn, markOf, rowsWith } from '../fixtures/cases';
import { openForm } from './open-form';
import { changeNames, choose, control, goOn, heading, main, press, rows, where } from './person';
import { walkToReview } from './walk';

const row = (id: number) => main().querySelector(`[data-check="${id}"]`) as HTMLElement;

beforeEach(() => openForm());

describe('the sheet', () => {
  test('mirrors the card: all rows in its order, each with its answer or 対象外 and why', async () => {
    await walkToReview({ joined: ['showa', '60', '4'] }, { 2: 'yes', 3: 'unsure' });

    expect(where()).toBe('review');
    expect(heading()).toHaveFocus();
    // Its controls have names of their own: a group's name would be the heading again.
    expect(screen.queryByRole('group')).toBeNull();
    const sheet = screen.getByRole('region', { name: t('mirror.of') });
    const shown = [...sheet.querySelectorAll<HTMLElement>('[data-check]')];
    expect(shown.map(({ dataset }) => dataset.check)).toEqual(CHECK_IDS.map(String));
    const asked = askedIn('sole-proprietor', '1985-04');
    expect(rows()).toEqual(rowsWith(asked, { 2: 'yes', 3: 'unsure' }));
    expect(row(1)).toHaveTextContent('該当していなかった');
    expect(row(2)).toHaveTextContent('該当していた');
    expect(row(3)).toHaveTextContent('わからない');
    for (const id of [6, 7, 8]) expect(row(id)).toHaveTextContent('対象外');
    expect(row(6)).toHaveTextContent('会社等の役員の方');
    expect(row(7)).toHaveTextContent('平成6年4月以降');
    expect(row(8)).toHaveTextContent('平成23年1月以降');
  });

  test('the reason is the status where the status is what rules a check out', async () => {
    await walkToReview({ status: 'company-officer' });
    expect(row(7)).toHaveTextContent('個人事業主の方');
    expect(rows()).toMatchObject({ 6: 'no', 7: 'not-asked', 8: 'no' });
  });

  test('shows both facts, the month in both calendars', async () => {
    await walkToReview({ status: 'joint-manager', joined: ['showa', '64', '1'] });
    expect(main()).toHaveTextContent('共同経営者');
    expect(main()).toHaveTextContent('昭和64年1月（1989年1月）');
    expect(main()).not.toHaveTextContent('平成元年1月');
    expect(
      within(main()).getByText(/^共同経営者としての加入は、平成23年1月からです/),
    ).toBeVisible();
  });
});

describe('the buttons 「変更する」', () => {
  test('stand at both facts and every asked row, each with a name of its own', async () => {
    await walkToReview({ joined: ['heisei', '6', '4'] });
    expect(changeNames()).toEqual([
      '加入時の地位を変更する',
      '加入年月を変更する',
      ...askedIn('sole-proprietor', '1994-04')
        .map(markOf)
        .map((mark) => `${mark}の回答を変更する`),
    ]);
    expect(within(row(8)).queryByRole('button')).toBeNull();
  });

  test('lead to the check as it was answered; without a change all others stay', async () => {
    await walkToReview({}, { 3: 'unsure', 8: 'yes' });
    const before = rows();
    await press('③の回答を変更する');
    expect(where()).toBe('check 3');
    expect(heading()).toHaveFocus();
    expect(control('answer', 'unsure')).toBeChecked();
    await goOn();

    expect(where()).toBe('review');
    expect(heading()).toHaveFocus();
    expect(rows()).toEqual(before);
  });

  test('a changed answer changes its own row and no other', async () => {
    await walkToReview({}, { 8: 'yes' });
    const before = rows();
    await press('③の回答を変更する');
    await choose('answer', 'yes');
    await goOn();
    expect(rows()).toEqual({ ...before, 3: 'yes' });
  });

  test('are undone by 「戻る」', async () => {
    await walkToReview();
    const before = rows();
    await press('①の回答を変更する');
    await choose('answer', 'yes');
    await press('戻る');
    expect(where()).toBe('review');
    expect(rows()).toEqual(before);
  });
});

describe('above the oval the sheet says', () => {
  const warning = () => main().querySelector('.reply-warning') as HTMLElement;

  test('that pressing it is no reply', async () => {
    await walkToReview();
    expect(warning()).toHaveTextContent('押しても、回答したことにはなりません');
    const oval = control('oval') as HTMLElement;
    expect(warning().compareDocumentPosition(oval)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('that it is left empty where something may apply, and that there is no need to change what was so', async () => {
    await walkToReview({}, { 3: 'unsure' });
    expect(warning()).toHaveTextContent('だ円（マーク欄）を塗りつぶしません');
    expect(within(main()).getByText(t('review.keep'))).toBeVisible();
  });
});

describe('where the month is not known', () => {
  const inDoubt = () => main().querySelector<HTMLElement>('[data-in-doubt]');

  test.each([
    ['sole-proprietor', 'unknown', '7 8', '⑦と⑧は、加入年月によっては対象外です'],
    ['company-officer', 'unknown', '8', '⑧は、加入年月によっては対象外です'],
    ['sole-proprietor', '2011-01', undefined, undefined],
  ] as const)('%s, %s: %s may be 対象外, and rows say so', async (status, period, ids, words) => {
    await walkToReview({ status, period });
    expect(inDoubt()?.dataset['inDoubt']).toBe(ids);
    if (words) expect(inDoubt()).toHaveTextContent(words);
    const marked = [...main().querySelectorAll<HTMLElement>('[data-check]')].filter((each) =>
      each.textContent.includes(t('review.reasonUnknown')),
    );
    expect(marked.map(({ dataset }) => dataset.check)).toEqual(ids?.split(' ') ?? []);
  });
});

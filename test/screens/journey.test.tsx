import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askedIn, MARKS } from '../fixtures/cases';
import { openForm } from './open-form';
import { button, choose, control, goOn, heading, main, press, rows, user, where } from './person';
import { answerChecks, tellFacts, walkToResult } from './walk';

beforeEach(() => openForm());
afterEach(() => vi.restoreAllMocks());

describe('whole walks', () => {
  test('every screen has one h1, a title and a heading of its own, and gives its h1 the focus', async () => {
    const titles: Record<string, string> = {};
    const headings: Record<string, string> = {};
    const look = () => {
      expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading()]);
      titles[where()] = document.title;
      headings[where()] = heading().textContent;
    };
    const seeChecks = async () => {
      while (main().dataset.screen === 'check') {
        await choose('answer', 'no');
        await goOn();
        expect(heading()).toHaveFocus();
        look();
      }
    };

    look();
    await choose('status', 'sole-proprietor');
    await goOn();
    look();
    await press('加入年月がわからない');
    expect(heading()).toHaveFocus();
    look();
    await choose('period', 'unknown');
    await goOn();
    look();
    await seeChecks();
    // No contractor is asked both ⑥ and ⑦.
    await press('加入時の地位を変更する');
    await choose('status', 'company-officer');
    await goOn();
    look();
    await seeChecks();
    await user.click(control('oval'));
    await goOn();
    look();

    const checks = MARKS.map((_, i) => `check ${i + 1}`);
    const names = ['status', 'joined', 'period', ...checks, 'review', 'result'];
    expect(Object.keys(titles).sort()).toEqual(names.sort());
    expect(new Set(Object.values(titles)).size).toBe(names.length);
    expect(new Set(Object.values(headings)).size).toBe(names.length);
    for (const title of Object.values(titles)) expect(title).toContain('小規模企業共済');
  });

  test('a linked card’s landing has a title and a heading of its own, too', () => {
    const [title, text] = [document.title, heading().textContent];
    openForm('#status=joint-manager&joined=2011-01');
    expect(document.title).not.toBe(title);
    expect(heading()).not.toHaveTextContent(text);
  });

  test('write nothing to the console, change nothing in the address, and add one entry a step', async () => {
    const errors = vi.spyOn(console, 'error');
    const entries = window.history.length;
    const address = window.location.href;
    await walkToResult({ joined: ['showa', '60', '4'] }, { 1: 'yes' });
    expect(errors).not.toHaveBeenCalled();
    expect(window.location.href).toBe(address);
    // status → joined → ①, ② … → review → result
    const asked = askedIn('sole-proprietor', '1985-04');
    expect(window.history.length).toBe(entries + 3 + asked.length);
  });

  test('have 「戻る」 on every screen but the first', async () => {
    expect(screen.queryByRole('button', { name: '戻る' })).toBeNull();
    await walkToResult();
    const seen = [];
    while (main().dataset.screen !== 'status') {
      seen.push(where());
      await press('戻る');
    }
    expect(seen.reverse()).toEqual([
      'joined',
      ...askedIn('sole-proprietor', '2013-04').map((id) => `check ${id}`),
      ...['review', 'result'],
    ]);
    expect(screen.queryByRole('button', { name: '戻る' })).toBeNull();
    expect(control('status', 'sole-proprietor')).toBeChecked();
  });
});

test('an earlier answer changed on the way, by 「戻る」, counts as changed', async () => {
  await tellFacts({});
  await choose('answer', 'yes');
  await goOn();
  await press('戻る');
  await choose('answer', 'no');
  await goOn();
  await answerChecks();
  expect(rows()).toMatchObject({ 1: 'no', 8: 'no' });
  expect(button('結果を見る')).toBeEnabled();
});

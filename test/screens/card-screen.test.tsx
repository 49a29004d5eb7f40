import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedIn } from '../fixtures/cases';
import { openForm, reload } from './open-form';
import {
  browserBack,
  changeNames,
  choose,
  control,
  goOn,
  heading,
  leave,
  main,
  press,
  rows,
  typeMonth,
  where,
} from './person';
import { answerChecks } from './walk';

afterEach(() => vi.useRealTimers());

describe('a card with both facts', () => {
  test('shows them instead of the first question, and leaves no trace in the address', async () => {
    openForm('#status=company-officer&joined=1985-04');
    expect(where()).toBe('status');
    expect(window.location.href).toBe('http://localhost:3000/');
    expect(main()).toHaveTextContent('会社等の役員');
    expect(main()).toHaveTextContent('昭和60年4月');
    expect(changeNames()).toEqual(['加入時の地位を変更する', '加入年月を変更する']);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: '戻る' })).toBeNull();
    expect(document.body).toHaveFocus();
  });

  test('leads straight to the first check', async () => {
    openForm('#status=company-officer&joined=1985-04');
    await goOn();
    expect(where()).toBe('check 1');
    expect(await answerChecks()).toEqual(askedIn('company-officer', '1985-04'));
  });

  test('comes back with the status changed', async () => {
    openForm('#status=company-officer&joined=1985-04');
    await press('加入時の地位を変更する');
    expect(control('status', 'company-officer')).toBeChecked();
    await choose('status', 'joint-manager');
    await goOn();

    expect(changeNames()).toEqual(['加入時の地位を変更する', '加入年月を変更する']);
    expect(main()).toHaveTextContent('共同経営者');
    expect(main()).toHaveTextContent('昭和60年4月');
  });

  test('comes back with the month changed', async () => {
    openForm('#status=sole-proprietor&joined=1989-08');
    await press('加入年月を変更する');
    expect(control('era', 'heisei')).toBeChecked();
    expect([control('year').value, control('month').value]).toEqual(['1', '8']);
    await typeMonth('heisei', '25', '4');
    await goOn();

    expect(main()).toHaveTextContent('平成25年4月');
    await goOn();
    expect(await answerChecks()).toEqual(askedIn('sole-proprietor', '2013-04'));
  });

  test('comes back with the month unknown, and by 「戻る」 with nothing changed', async () => {
    openForm('#status=sole-proprietor&joined=2015-08');
    await press('加入年月を変更する');
    await press('戻る');
    expect(main()).toHaveTextContent('平成27年8月');
    await press('加入年月を変更する');
    await press('加入年月がわからない');
    await choose('period', '1994-04');
    await goOn();

    expect(where()).toBe('status');
    expect(main()).toHaveTextContent('平成6年4月から平成22年12月まで');
    await goOn();
    await answerChecks();
    expect(rows()).toMatchObject({ 7: 'no', 8: 'not-asked' });
  });
});

describe('a card with one fact', () => {
  test('the status alone: shown, then the month is asked', async () => {
    openForm('#status=sole-proprietor');
    expect(changeNames()).toEqual(['加入時の地位を変更する']);
    await goOn();
    expect(where()).toBe('joined');
  });

  test('the month alone: shown, and the status is asked as usual', async () => {
    openForm('#joined=2011-01');
    expect(where()).toBe('status');
    expect(main()).toHaveTextContent('平成23年1月');
    expect(changeNames()).toEqual(['加入年月を変更する']);
    expect(within(main()).getAllByRole('radio')).toHaveLength(3);
    await choose('status', 'joint-manager');
    await goOn();
    expect(await answerChecks()).toEqual(askedIn('joint-manager', '2011-01'));
  });

  test('the month alone: changing it keeps the status chosen meanwhile', async () => {
    openForm('#joined=2011-01');
    await choose('status', 'company-officer');
    await press('加入年月を変更する');
    await typeMonth('heisei', '22', '12');
    await goOn();

    expect(main()).toHaveTextContent('平成22年12月');
    expect(control('status', 'company-officer')).toBeChecked();
  });
});

describe('what a link may say', () => {
  test.each([
    ['a day is dropped', '#status=sole-proprietor&joined=1985-04-30', 2],
    ['an unknown key is ignored', '#from=card&status=sole-proprietor&joined=1985-04', 2],
    ['each key is read alone: a wrong status', '#status=retired&joined=1985-04', 1],
    ['each key is read alone: a wrong month', '#status=sole-proprietor&joined=1985-13', 1],
    ['before the scheme', '#joined=1965-11', 0],
    ['the scheme’s first month', '#joined=1965-12', 1],
    ['this month', '#joined=2027-03', 1],
    ['next month', '#joined=2027-04', 0],
    ['nothing of ours', '#main', 0],
    ['a query is never read', '?status=sole-proprietor&joined=1985-04', 0],
    ['markup', '#status=<script>alert(1)</script>', 0],
    ['names of what every object has', '#joined=2999-01&status=__proto__', 0],
    ['a character that ends texts elsewhere', '#status=sole-proprietor%00', 0],
    ['a number without an end', `#joined=${'9'.repeat(5000)}`, 0],
    ['characters of full width', '#／status＝sole-proprietor', 0],
  ])('%s: %s', (_, address, facts) => {
    vi.setSystemTime('2027-03-15T00:00:00Z');
    openForm(address);
    expect(where()).toBe('status');
    expect(changeNames()).toHaveLength(facts);
    expect(window.location.hash).toBe('');
  });
});

describe('another card in the same tab', () => {
  const OTHER = '#status=company-officer&joined=2012-05';

  /** ① is answered on a card of one's own; then the other card's link is opened. */
  async function openOther(): Promise<void> {
    openForm('#status=sole-proprietor&joined=1985-04');
    await goOn();
    await choose('answer', 'yes');
    await goOn();
    await leave(() => {
      window.location.hash = OTHER;
    });
  }

  test('before anything is answered, is the card that counts', async () => {
    openForm('#status=sole-proprietor&joined=1985-04');
    await leave(() => {
      window.location.hash = OTHER;
    });
    expect(where()).toBe('status');
    const facts = main().querySelector('.facts');
    expect(facts).toHaveTextContent('会社等の役員');
    expect(facts).not.toHaveTextContent('個人事業主');
  });

  test('after an answer is asked about, and shows neither answers nor facts', async () => {
    await openOther();
    expect(heading()).toHaveTextContent('別のはがきが読み込まれました');
    expect(window.location.hash).toBe('');
    expect(main()).not.toHaveTextContent(/個人事業主|1985|昭和|該当/);
    reload();
    expect(heading()).toHaveTextContent('別のはがきが読み込まれました');
  });

  test.each(['今のお答えを続ける', '戻る'])('「%s」 goes on where one was', async (name) => {
    await openOther();
    await press(name);
    expect(where()).toBe('check 2');
    await press('戻る');
    expect(control('answer', 'yes')).toBeChecked();
  });

  test('「別のはがきで始める」 leaves nothing of the first, Back and reload included', async () => {
    await openOther();
    await press('別のはがきで始める');
    expect(where()).toBe('status');
    expect(main()).toHaveTextContent('平成24年5月');
    await goOn();
    expect(where()).toBe('check 1');
    expect(main().querySelector(':checked')).toBeNull();
    await browserBack();
    await browserBack();
    reload();
    expect(document.body).not.toHaveTextContent('昭和60年4月');
    expect(main().querySelector(':checked')).toBeNull();
  });
});

test('a link that cannot be read says so, and the question follows as usual', () => {
  openForm('#status=sole-propriet&joined=19');
  expect(main()).toHaveTextContent('はがきの内容を読み込めませんでした');
  expect(main().querySelectorAll('input[name="status"]')).toHaveLength(3);
});

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answers';
import type { CheckId } from '../../src/domain/checks';
import type { Status } from '../../src/domain/contractor';
import { checkText } from '../../src/i18n/check-texts';
import { t } from '../../src/i18n/t';
import { cardWords } from '../../src/texts/card-words';
import { ja } from '../../src/texts/ja';
import { askedIn, markOf } from '../fixtures/cases';
import { askedOf, EDGES } from '../fixtures/walks';
import { openForm } from './open-form';
import {
  choose,
  control,
  goOn,
  heading,
  leave,
  main,
  press,
  primary,
  summary,
  user,
  where,
} from './person';
import { tellFacts } from './walk';

beforeEach(() => openForm());

/** What §4 promises of every check screen. */
function expectCheck(id: number, status: Status): void {
  const key = `c${id}` as keyof typeof ja.checks;
  const texts = ja.checks[key];
  const meaning = (answer: Answer) => checkText(id as CheckId, answer, status);
  const { sentence, condition } = cardWords.checks[key];
  expect(heading()).toHaveTextContent(markOf(id));
  expect(heading()).toHaveTextContent(t('check.lead', { joined: '平成25年4月' }));
  expect(heading()).toHaveTextContent(sentence);
  if (condition) expect(within(main()).getByText(condition)).toBeVisible();

  // The heading is heard with the focus; the controls are not to say all of it again.
  const group = screen.getByRole('group', {
    name: `${t('check.lead', { joined: '平成25年4月' })} ${markOf(id)}`,
  });
  expect(heading()).toHaveTextContent(/^質問 \d／\d/);
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'answer=no',
    'answer=yes',
    'answer=unsure',
  ]);
  const named = (name: string) => within(group).getByRole('radio', { name });
  expect([
    named(`該当していなかった${meaning('no')}`),
    named(`該当していた${meaning('yes')}`),
    named(`わからない${meaning('unsure')}`),
  ]).toEqual(radios);
  for (const radio of radios) expect(radio).not.toBeChecked();

  for (const kind of ['applies', 'spared'] as const) {
    const cases = main().querySelector<HTMLElement>(`[data-kind="${kind}"]`) as HTMLElement;
    expect(cases).toHaveTextContent(t(`check.${kind}`));
    expect(cases.querySelectorAll('li')).toHaveLength(texts[kind].length);
  }
}

describe('each contractor is asked the checks that concern them, and no other', () => {
  test.each(EDGES)('$status, $era $year-$month: $asked, counted', async (walk) => {
    const { status, era, year, month, asked } = walk;
    await tellFacts({ status, joined: [era, year, month] });
    for (const [i, id] of asked.entries()) {
      expect(where()).toBe(`check ${id}`);
      expect(within(main()).getByText(`質問 ${i + 1}／${asked.length}`)).toBeVisible();
      control('answer', 'no').click();
      await leave(() => primary().click());
    }
    expect(where()).toBe('review');
  });
});

describe('every check', () => {
  test.each(['sole-proprietor', 'company-officer'] as const)(
    '%s: shows the card’s sentence, its condition, cases and three answers',
    async (status) => {
      await tellFacts({ status });
      for (const id of askedOf(status)) {
        expectCheck(Number(id), status);
        await choose('answer', 'unsure');
        await goOn();
      }
      expect(where()).toBe('review');
    },
  );

  test('takes Enter in a radio as a press, and shows the answer again on the way back', async () => {
    await tellFacts({});
    await user.click(screen.getByRole('radio', { name: /^該当していた/ }));
    await leave(() => user.keyboard('{Enter}'));
    expect(where()).toBe('check 2');
    expect(heading()).toHaveFocus();

    await press('戻る');
    expect(where()).toBe('check 1');
    expect(control('answer', 'yes')).toBeChecked();
    await goOn();
    expect(where()).toBe('check 2');
  });

  test('has the primary button enabled before anything is chosen', async () => {
    await tellFacts({});
    expect(primary()).toBe(screen.getByRole('button', { name: '次へ進む' }));
    expect(primary()).toBeEnabled();
  });

  test('a possible 該当 is no error: the journey goes on without one', async () => {
    await tellFacts({});
    await choose('answer', 'yes');
    await goOn();
    expect(summary()).toBeNull();
    expect(document.title).toBe(t('service.title', { heading: t('check.title', { mark: '②' }) }));
  });
});

describe('共同経営者 before 平成23年1月 can only come from 通算', () => {
  const notice = () => within(main()).queryByText(/^共同経営者としての加入は、平成23年1月からです/);

  test.each([
    ['joint-manager', { joined: ['heisei', '22', '12'] }, true],
    ['joint-manager', { period: '1994-04' }, true],
    ['joint-manager', { joined: ['heisei', '23', '1'] }, false],
    ['joint-manager', { period: 'unknown' }, false],
    ['sole-proprietor', { joined: ['heisei', '22', '12'] }, false],
  ] as const)('%s, %j: told so on the first check: %s', async (status, told, isTold) => {
    await tellFacts({ status, ...told });
    expect(where()).toBe('check 1');
    expect(notice() !== null).toBe(isTold);
    await choose('answer', 'no');
    await goOn();
    expect(where()).toBe('check 2');
    expect(notice()).toBeNull();
  });
});

describe('the day of joining stands in the question, as far as it is known', () => {
  test.each([
    [{ joined: ['heisei', '12', '9'] }, '加入した日（平成12年9月）に、次に該当していましたか'],
    [{ joined: ['western', '1989', '1'] }, '（昭和64年1月・平成元年1月）'],
    [{ joined: ['showa', '64', '1'] }, '（昭和64年1月）'],
    [{ period: '1994-04' }, '（時期は、平成6年4月から平成22年12月まで）'],
    [{ period: 'unknown' }, '（加入年月は、まだ不明）'],
  ] as const)('%j: %s', async (told, words) => {
    await tellFacts(told);
    expect(heading()).toHaveTextContent(words);
  });
});

describe('what decides for a status is open to read', () => {
  const deciding = () => main().querySelector('.check-deciding')?.textContent;

  test.each([
    ['sole-proprietor', /請負/],
    ['company-officer', /役員報酬/],
    ['joint-manager', /共同経営者として/],
  ] as const)('①, %s: %s', async (status, words) => {
    await tellFacts({ status });
    expect(deciding()).toMatch(words);
    expect(main().querySelector('.check-deciding')?.closest('details')).toBeNull();
    await choose('answer', 'no');
    await goOn();
    expect(deciding()).toBeUndefined();
  });
});

test('a check asked only because the month is unknown says so; the others do not', async () => {
  await tellFacts({ period: 'unknown' });
  const saying: Record<string, boolean> = {};
  while (main().dataset.screen === 'check') {
    const isSaid = within(main()).queryByText(t('check.monthUnknown')) !== null;
    saying[main().dataset.check as string] = isSaid;
    await choose('answer', 'no');
    await goOn();
  }
  const always = askedIn('sole-proprietor', '1965-12').map(String);
  const expected = askedOf('sole-proprietor').map((id) => [id, !always.includes(id)]);
  expect(saying).toEqual(Object.fromEntries(expected));
});

test('the papers that help are named once, folded, and that an answer is not the last word', async () => {
  await tellFacts({});
  const fold = screen.getByText(t('papers.title')).closest('details') as HTMLElement;
  expect(fold).not.toHaveAttribute('open');
  expect(within(fold).getAllByRole('listitem')).toHaveLength(5);
  expect(fold).toHaveTextContent(t('papers.change'));
});

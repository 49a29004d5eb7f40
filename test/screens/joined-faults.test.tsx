import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorText } from '../../src/i18n/error-text';
import { t } from '../../src/i18n/t';
import type { ErrorCode } from '../../src/texts/catalogue';
import {
  boxes,
  control,
  goOn,
  leave,
  main,
  pressInVain,
  primary,
  summary,
  typeMonth,
  user,
  where,
} from './person';
import { openJoined } from './walk';

type Typed = Parameters<typeof typeMonth>;
type Box = 'year' | 'month';

const invalid = () =>
  ['year', 'month'].filter((name) => control(name).getAttribute('aria-invalid') === 'true');
beforeEach(openJoined);

describe('only the wrong box is marked, and what was typed stays', () => {
  test.each<[Typed, Box, ErrorCode]>([
    [['showa', '', '4'], 'year', 'yearMissing'],
    [['showa', '60', ''], 'month', 'monthMissing'],
    [['showa', 'abc', '4'], 'year', 'yearUnreadable'],
    [['showa', '0', '4'], 'year', 'yearUnreadable'],
    [['showa', '60', '13'], 'month', 'monthUnreadable'],
    [['showa', '60', '0'], 'month', 'monthUnreadable'],
    [['western', '85', '4'], 'year', 'westernYearShort'],
    [['showa', '60', '4月31日'], 'month', 'dayImpossible'],
    [['showa', '昭和60年2月29日', ''], 'year', 'dayImpossible'],
    [['heisei', '2 0', '4'], 'year', 'yearUnreadable'],
    [['showa', '39', '10'], 'year', 'beforeScheme'],
    [['showa', '40', '11'], 'month', 'beforeScheme'],
    [['reiwa', '99', '1'], 'year', 'future'],
    [['heisei', '32', '4'], 'year', 'outsideEra'],
    [['heisei', '31', '5'], 'month', 'outsideEra'],
    [['heisei', '2019', '4'], 'year', 'westernUnderEra'],
  ])('%j: %s', async (typed, wrong, code) => {
    await typeMonth(...typed);
    const link = within(await pressInVain()).getByRole('link');
    expect(link).toHaveTextContent(errorText({ code, readings: [] }));
    expect(invalid()).toEqual([wrong]);
    expect(control(wrong)).toHaveAccessibleDescription(expect.stringContaining(link.textContent));
    expect(control('era', typed[0])).toBeChecked();
    expect(boxes()).toEqual(typed.slice(1));
    await user.click(link);
    expect(control(wrong)).toHaveFocus();
  });

  test('a text with two readings is kept, and the sentence names both in both calendars', async () => {
    await typeMonth('heisei', '２００５０３', '');
    const link = within(await pressInVain()).getByRole('link');
    expect(link).toHaveTextContent('平成17年3月（2005年3月）とも、平成20年5月（2008年5月）とも');
    expect(boxes()).toEqual(['２００５０３', '']);
    expect(invalid()).toEqual(['year']);
    expect(control('year')).toHaveAccessibleDescription(expect.stringContaining(link.textContent));
  });

  test('a missing era leads to its first radio, and marks no box', async () => {
    await user.type(control('year'), '60');
    await user.type(control('month'), '4');
    await user.click(
      within(await pressInVain()).getByRole('link', { name: t('errors.eraMissing') }),
    );
    expect(control('era', 'showa')).toHaveFocus();
    expect(invalid()).toEqual([]);
    expect(control('era', 'reiwa')).toHaveAccessibleDescription(
      t('errors.inline', { message: t('errors.eraMissing') }),
    );
  });

  test('an empty press names all three, in the order of the screen', async () => {
    const links = within(await pressInVain()).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ hash }) => hash.slice(1))).toEqual([
      control('era', 'showa').id,
      control('year').id,
      control('month').id,
    ]);
    expect(invalid()).toEqual(['year', 'month']);
  });

  test('the first possible month, 昭和40年12月, is no fault', async () => {
    await typeMonth('showa', '40', '12');
    await goOn();
    expect(where()).toBe('check 1');
  });
});

describe('an impossible month with a clear meaning is offered corrected', () => {
  test.each<[Typed, string, Typed]>([
    [['heisei', '32', '4'], '令和2年4月', ['reiwa', '2', '4']],
    [['heisei', '31', '5'], '令和元年5月', ['reiwa', '1', '5']],
    [['reiwa', '元', '4'], '平成31年4月', ['heisei', '31', '4']],
    [['showa', '64', '2'], '平成元年2月', ['heisei', '1', '2']],
    [['showa', '65', '4'], '平成2年4月', ['heisei', '2', '4']],
    [['heisei', '2019', '4'], '平成31年4月', ['heisei', '31', '4']],
  ])('%j: %s', async (typed, meant, [era, ...texts]) => {
    await typeMonth(...typed);
    const refused = await pressInVain();
    const accept = within(refused).getByRole('button', { name: /^はい/ });
    expect(accept).toHaveAccessibleName(expect.stringContaining(meant));

    await user.click(accept);
    expect(control('era', era)).toBeChecked();
    expect(boxes()).toEqual(texts);
    expect(within(main()).getByRole('status')).toHaveTextContent(meant);
    expect(summary()).toBeNull();
    expect(invalid()).toEqual([]);
    expect(primary()).toHaveFocus();
    await leave(() => user.keyboard('{Enter}'));
    expect(where()).toBe('check 1');
  });

  test('also where it was typed whole into the year box', async () => {
    await user.type(control('year'), '平成32年4月1日{Enter}');
    await user.click(await screen.findByRole('button', { name: /^はい、令和2年4月/ }));
    expect(control('era', 'reiwa')).toBeChecked();
    expect(boxes()).toEqual(['2', '4']);
  });

  test('a month without a clear meaning is refused without an offer', async () => {
    await typeMonth('showa', '30', '4');
    expect(await pressInVain()).toHaveTextContent(
      errorText({ code: 'beforeScheme', readings: [] }),
    );
    expect(screen.queryByRole('button', { name: /^はい/ })).toBeNull();
  });
});

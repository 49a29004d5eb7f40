import { within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  boxes,
  control,
  goOn,
  leave,
  main,
  press,
  summary,
  typeMonth,
  user,
  where,
} from './person';
import { openJoined } from './walk';

type Typed = Parameters<typeof typeMonth>;

const echo = () => within(main()).getByRole('status');
beforeEach(openJoined);

describe('what is typed is understood', () => {
  test.each<[Typed, string, string]>([
    [['showa', '60', '4'], '昭和60年4月', '1985年4月'],
    [['showa', '６０', '０４'], '昭和60年4月', '1985年4月'],
    [['showa', ' 060 ', '04'], '昭和60年4月', '1985年4月'],
    [['heisei', '31年', '４月'], '平成31年4月', '2019年4月'],
    [['heisei', '三十一', '四'], '平成31年4月', '2019年4月'],
    [['heisei', '元', '2'], '平成元年2月', '1989年2月'],
    [['reiwa', '元年', '5'], '令和元年5月', '2019年5月'],
    [['reiwa', '１', '５'], '令和元年5月', '2019年5月'],
    [['western', '1985', '4'], '昭和60年4月', '1985年4月'],
    [['showa', '64', '1'], '昭和64年1月', '1989年1月'],
    [['heisei', '1', '1'], '平成元年1月', '1989年1月'],
  ])('%j is echoed in both calendars, and goes on with one press', async (typed, ...both) => {
    expect(echo()).toBeEmptyDOMElement();
    await typeMonth(...typed);
    for (const calendar of both) expect(echo()).toHaveTextContent(calendar);
    expect(echo()).not.toHaveTextContent('1年1月');
    await goOn();
    expect(where()).toBe('check 1');
  });

  test('the echo goes when the month is no longer complete', async () => {
    await typeMonth('showa', '60', '4');
    expect(echo()).not.toBeEmptyDOMElement();
    await user.clear(control('month'));
    expect(echo()).toBeEmptyDOMElement();
  });
});

describe('a whole date in the year box', () => {
  test.each([
    ['昭和60年4月1日', 'showa', '60', '4'],
    ['H31.4.30', 'heisei', '31', '4'],
    ['２０１９／４', 'western', '2019', '4'],
    ['㋿2年10月', 'reiwa', '2', '10'],
  ])('%s is spread when the box is left', async (text, era, year, month) => {
    await user.click(control('year'));
    await user.paste(text);
    expect(boxes()).toEqual([text, '']);
    await user.tab();
    expect(control('era', era)).toBeChecked();
    expect(boxes()).toEqual([year, month]);
    expect(summary()).toBeNull();
  });

  test('goes on by Enter, and stands in its boxes on coming back', async () => {
    await user.type(control('year'), '昭和60年4月1日');
    await leave(() => user.keyboard('{Enter}'));
    expect(where()).toBe('check 1');
    await press('戻る');
    expect(control('era', 'showa')).toBeChecked();
    expect(boxes()).toEqual(['60', '4']);
  });
});

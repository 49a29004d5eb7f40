import { describe, expect, it } from 'vitest';
import { readDateText } from '../../src/domain/date-text';

const APRIL_H31 = { calendar: 'heisei', year: 31, month: 4 };
const APRIL_S60 = { calendar: 'showa', year: 60, month: 4 };
const MAY_R1 = { calendar: 'reiwa', year: 1, month: 5 };
const APRIL_2019 = { calendar: 'western', year: 2019, month: 4 };

describe('a date in one text', () => {
  it.each([
    ['昭和60年4月1日', APRIL_S60],
    ['昭和60年4月', APRIL_S60],
    ['昭和 60 年 4 月 1 日', APRIL_S60],
    ['昭和６０年０４月０１日', APRIL_S60],
    ['昭和六十年四月一日', APRIL_S60],
    ['昭和六〇年四月', APRIL_S60],
    ['昭60年4月1日', APRIL_S60],
    ['昭60.4.1', APRIL_S60],
    ['㍼60年4月1日', APRIL_S60],
    ['S60/4', APRIL_S60],
    ['s60.4.1', APRIL_S60],
    ['Ｓ６０－４－１', APRIL_S60],
    ['S60年/4', APRIL_S60],
    ['昭和60年4月1日（月）', APRIL_S60],
    ['昭和60年4月1日(月曜日)', APRIL_S60],
    ['H31.4.30', APRIL_H31],
    ['H31-4', APRIL_H31],
    ['㍻31年4月30日', APRIL_H31],
    ['平成３１年４月３０日', APRIL_H31],
    ['平成三十一年四月三十日', APRIL_H31],
    ['㋿元年5月', MAY_R1],
    ['令和元年五月一日', MAY_R1],
    ['令元.5', MAY_R1],
    ['R1/5/1', MAY_R1],
    ['２０１９／４', APRIL_2019],
    ['2019/4/30', APRIL_2019],
    ['2019-04', APRIL_2019],
    ['2019-04-30', APRIL_2019],
    ['2019.4', APRIL_2019],
    ['2019年4月', APRIL_2019],
    ['2019年4月30日', APRIL_2019],
    ['西暦2019年4月', APRIL_2019],
    ['1000年4月', { calendar: 'western', year: 1000, month: 4 }],
    ['999年4月', { year: 999, month: 4 }],
    ['二〇一九年四月', APRIL_2019],
    ['20190430', APRIL_2019],
    ['２０１９０４３０', APRIL_2019],
    ['201904', APRIL_2019],
    ['19851231', { calendar: 'western', year: 1985, month: 12 }],
  ])('is read from %s', (text, date) => {
    expect(readDateText(text)).toMatchObject(date);
  });

  it.each([
    ['31年4月', { year: 31, month: 4 }],
    ['31年4月30日', { year: 31, month: 4 }],
    ['60.4.1', { year: 60, month: 4 }],
    ['60/4/1', { year: 60, month: 4 }],
    ['６０－４－１', { year: 60, month: 4 }],
    ['元年5月', { year: 1, month: 5 }],
  ])('is read from %s, which leaves the calendar open', (text, date) => {
    expect(readDateText(text)).toMatchObject(date);
  });

  it.each([
    ['H31', { calendar: 'heisei', year: 31 }],
    ['平成31年', { calendar: 'heisei', year: 31 }],
    ['令和元年', { calendar: 'reiwa', year: 1 }],
    ['西暦1985年', { calendar: 'western', year: 1985 }],
  ])('is read from %s, which leaves the month open', (text, date) => {
    expect(readDateText(text)).toEqual(date);
  });

  it.each([
    ['昭和60年4月1日', 1],
    ['S60.4.31', 31],
    ['1985-04-2010', 2010],
    ['19850499', 99],
    ['昭和60年4月十十日', 0],
    ['1985/04/09 0:00', 9],
    ['2019-04', undefined],
  ])('keeps the day of %s as written', (text, day) => {
    expect(readDateText(text)?.day).toBe(day);
  });

  it.each(['平成31年13月', 'H31.13.1', '2019/13'])(
    'keeps the month 13 of %s as written',
    (text) => {
      expect(readDateText(text)?.month).toBe(13);
    },
  );

  it.each([
    '',
    '60',
    '元',
    '元年',
    '31年',
    '1985',
    '三十一',
    '60.4',
    '4月1日',
    '平成',
    '平成年4月',
    '平成0年4月',
    '大正15年12月',
    '昭和平成31年4月',
    'x昭和60年4月1日',
    '昭和60年4月1日x',
    '昭和60年4月1日生まれ',
    '20191330',
    '20190030',
    '18850401',
    '2019043',
    '191201',
    'H200401',
    '1985 04',
    '1985-04-01 9:60',
    '1985-04-01T15:00Z',
    '2019041234',
    'H31,4,30',
    'Q31.4.30',
    'abc',
  ])('is not read from %j', (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

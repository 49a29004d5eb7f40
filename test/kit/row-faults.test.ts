import { expect, it } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { rowFault } from '../../src/kit/row-faults';

const COLUMNS = { count: 2, status: 0, joined: 1, names: { status: '地位', joined: '加入年月' } };

it.each([
  ['quotes', '', '「""」'],
  ['columns', '', '見出しの行'],
  ['valueLong', '', '1万文字'],
  ['characters', '', '外字'],
  ['statusMissing', '「地位」', '「共同経営者」'],
  ['statusUnknown', '「地位」', '「共同経営者」'],
  ['joinedMissing', '「加入年月」', '「1985-04」'],
  ['eraMissing', '「加入年月」', '「1985-04」'],
  ['yearMissing', '「加入年月」', '「1985-04」'],
  ['yearUnreadable', '「加入年月」', '「1985-04」'],
  ['westernYearShort', '「加入年月」', '4けた'],
  ['monthMissing', '「加入年月」', '「1985-04」'],
  ['monthUnreadable', '「加入年月」', '1から12'],
  ['dayImpossible', '「加入年月」', '暦'],
  ['ambiguous', '「加入年月」', '1つに'],
  ['outsideEra', '「加入年月」', 'その元号'],
  ['westernUnderEra', '「加入年月」', '西暦'],
  ['beforeScheme', '「加入年月」', '1965-12'],
  ['future', '「加入年月」', '今月'],
] as const)(
  '%s is told with the column as the file calls it, and how to put it right',
  (fault, column, words) => {
    const sentence = rowFault({ fault }, COLUMNS);
    expect(sentence.startsWith(column)).toBe(true);
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/status|joined/);
  },
);

it('what the date may mean is told where that is more than one month', () => {
  const [one, other] = [toMonth(1998, 4), toMonth(2010, 4)];
  const told = (...readings: number[]) => rowFault({ fault: 'eraMissing', readings }, COLUMNS);
  expect(told(one, other)).toContain('「1998-04」とも「2010-04」とも');
  expect(told(one)).toBe(told());
});

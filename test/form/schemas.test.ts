import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ANSWERS } from '../../src/domain/answers';
import { STATUSES } from '../../src/domain/contractor';
import { toMonth } from '../../src/domain/month';
import {
  answerSchema,
  factsSchema,
  joinedSchema,
  nothingSchema,
  ovalSchema,
  periodSchema,
  statusSchema,
} from '../../src/form/schemas';

const thisMonth = () => toMonth(2026, 11);

/** What is said, and of which field; where all is right, what was read. */
function read<Read>(schema: z.ZodMiniType<Read>, typed: unknown) {
  const result = z.safeParse(schema, typed);
  return result.success
    ? result.data
    : result.error.issues.map(({ path, message }) => [...path, message].join(': '));
}

describe('of each question', () => {
  test.each<[z.ZodMiniType, string, string, readonly string[]]>([
    [statusSchema, 'status', 'statusMissing', STATUSES],
    [answerSchema, 'answer', 'answerMissing', ANSWERS],
  ])('%#: every answer that it offers is read, and nothing else', (schema, name, code, offered) => {
    for (const value of offered) expect(read(schema, { [name]: value })).toEqual({ [name]: value });
    for (const value of [null, undefined, '', 'other', true])
      expect(read(schema, { [name]: value })).toEqual([`${name}: ${code}`]);
  });

  test('a period is read as its first month, or as unknown', () => {
    const periodOf = (period: unknown) => read(periodSchema, { period });
    expect(periodOf('1965-12')).toEqual({ period: toMonth(1965, 12) });
    expect(periodOf('1994-04')).toEqual({ period: toMonth(1994, 4) });
    expect(periodOf('2011-01')).toEqual({ period: toMonth(2011, 1) });
    expect(periodOf('unknown')).toEqual({ period: 'unknown' });
    for (const other of [null, '', '1985-04', '2011', toMonth(2011, 1)])
      expect(periodOf(other)).toEqual(['period: periodMissing']);
  });

  test('the oval has to be marked only where it is needed', () => {
    const isNeeded = (oval: boolean) => read(ovalSchema(true), { oval });
    const isFree = (oval: boolean) => read(ovalSchema(false), { oval });
    expect([isNeeded(true), isNeeded(false)]).toEqual([{ oval: true }, ['oval: ovalMissing']]);
    expect([isFree(true), isFree(false)]).toEqual([{ oval: true }, { oval: false }]);
  });

  test('a linked card asks for nothing', () => {
    expect(read(nothingSchema, {})).toEqual({});
  });
});

describe('the month', () => {
  const joined = (typed: object) => read(joinedSchema(thisMonth), typed);

  test('is read with the calendar that it was told in', () => {
    expect(joined({ era: 'showa', year: '60', month: '4' })).toEqual({
      month: toMonth(1985, 4),
      calendar: 'showa',
    });
  });

  test('has each fault said of its box', () => {
    expect(joined({ era: null, year: '', month: '' })).toEqual([
      'era: eraMissing',
      'year: yearMissing',
      'month: monthMissing',
    ]);
    expect(joined({ era: 'reiwa', year: '8', month: '12' })).toEqual([
      expect.stringMatching(/: future$/),
    ]);
  });

  test('takes the months that a text may mean along behind the fault', () => {
    expect(joined({ era: null, year: '200401', month: '' })).toEqual([
      `year: ambiguous ${toMonth(2004, 1)} ${toMonth(2008, 4)}`,
    ]);
  });

  test('is asked for together with the status where both stand on one page', () => {
    const both = (typed: object) => read(factsSchema(thisMonth), typed);
    const month = { era: 'heisei', year: '6', month: '4' };
    expect(both({ status: 'joint-manager', ...month })).toEqual({
      status: 'joint-manager',
      month: toMonth(1994, 4),
      calendar: 'heisei',
    });
    expect(both({ status: null, ...month })).toEqual(['status: statusMissing']);
    expect(both({ status: null, ...month, month: '' })).toEqual([
      'status: statusMissing',
      'month: monthMissing',
    ]);
  });
});

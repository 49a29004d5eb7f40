import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, test } from 'vitest';
import { dayAfter, weekdayOf } from '../../src/domain/day';
import { type DeskHours, deskStateAt } from '../../src/domain/desk-hours';
import { HOLIDAYS } from '../../src/domain/holidays';

const HOURS: DeskHours = { from: 540, to: 1020, yearEnd: { from: '12-29', to: '01-03' } };
const YEARS = Object.keys(HOLIDAYS);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Every day of the table's years, by the platform's calendar. */
function everyDay(): string[] {
  const days: string[] = [];
  const end = Date.UTC(Number(YEARS[YEARS.length - 1]), 11, 31);
  for (let time = Date.UTC(Number(YEARS[0]), 0, 1); time <= end; time += 86_400_000) {
    days.push(isoOf(time));
  }
  return days;
}

test('the table of holidays is that of the calendar package', () => {
  for (const [year, days] of Object.entries(HOLIDAYS)) {
    const from = new Date(`${year}-01-01T00:00:00Z`);
    const expected = holidayJp
      .between(from, new Date(`${year}-12-31T00:00:00Z`))
      .map(({ date }) => isoOf(date.getTime()).slice(5));
    expect(days).toEqual(expected);
  }
});

test('days and weekdays follow the platform’s calendar', () => {
  const days = everyDay();
  expect(days).toHaveLength(1461);
  const wrong = days.filter(
    (day, i) =>
      weekdayOf(day) !== new Date(`${day}T00:00:00Z`).getUTCDay() ||
      (i > 0 && dayAfter(days[i - 1] ?? '') !== day),
  );
  expect(wrong).toEqual([]);
});

const isYearEnd = (day: string) => /-(12-29|12-30|12-31|01-01|01-02|01-03)$/.test(day);

test('at noon it is open on weekdays that are no holidays, else closed; of the year’s end nothing is known', () => {
  const wrong = everyDay().filter((day) => {
    const state = deskStateAt({ day, minute: 720 }, HOURS);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const isClosed =
      weekday === 0 || weekday === 6 || holidayJp.isHoliday(new Date(`${day}T00:00:00Z`));
    if (isYearEnd(day)) return state !== undefined;
    // From a closed day right before it, none is certain to come next.
    return state ? state.isOpen === isClosed : !/-12-2[678]$/.test(day);
  });
  expect(wrong).toEqual([]);
});

describe('the hours', () => {
  test.each([
    ['2026-11-30', 539, '2026-11-30'],
    ['2026-11-30', 540, 'open'],
    ['2026-11-30', 1019, 'open'],
    ['2026-11-30', 1020, '2026-12-01'],
    ['2026-11-27', 1020, '2026-11-30'],
    ['2026-12-27', 720, '2026-12-28'],
    ['2026-12-28', 1019, 'open'],
    ['2026-12-28', 1020, undefined],
    ['2026-12-29', 720, undefined],
    ['2027-01-03', 1439, undefined],
    ['2027-01-04', 0, '2027-01-04'],
    ['2024-12-27', 1020, undefined],
    ['2027-04-30', 1020, '2027-05-06'],
    ['2029-12-28', 1020, undefined],
    ['2031-01-06', 720, undefined],
  ])('%s, minute %i: %s', (day, minute, expected) => {
    const state = deskStateAt({ day, minute }, HOURS);
    expect(state?.isOpen ? 'open' : state?.next).toBe(expected);
  });
});

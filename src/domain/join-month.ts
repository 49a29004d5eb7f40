import { readMonth, readYear } from './box-text';
import { SCHEME_START } from './contractor';
import { type DateText, isWesternYear, readDateText } from './date-text';
import { type Calendar, isWithinEra, monthMeant, type WrittenMonth } from './era';
import { daysIn, type Month } from './month';
import { tidy } from './numerals';

/** What stands in the boxes of 加入年月. An untouched group of radios is null. */
export interface TypedMonth {
  era?: Calendar | null | undefined;
  year: string;
  month: string;
}

export type MonthField = 'era' | 'year' | 'month';

/** Why a typed month cannot be used. Each is the key of a sentence that says what to do. */
export type MonthFault =
  | 'eraMissing'
  | 'yearMissing'
  | 'yearUnreadable'
  | 'westernYearShort'
  | 'monthMissing'
  | 'monthUnreadable'
  | 'dayImpossible'
  | 'ambiguous'
  | 'outsideEra'
  | 'westernUnderEra'
  | 'beforeScheme'
  | 'future';

export interface FieldFault {
  field: MonthField;
  code: MonthFault;
  /** Of an ambiguous text: the months that it may mean. */
  readings?: readonly [Month, Month];
}

export type MonthReading =
  | { ok: true; month: Month; calendar: Calendar }
  | { ok: false; faults: FieldFault[]; suggestion?: Month };

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The whole date typed into one of the boxes, if there is one. */
function findDate({ year, month }: TypedMonth): { field: MonthField; date: DateText } | undefined {
  const inYear = readDateText(year);
  if (inYear) return { field: 'year', date: inYear };
  const inMonth = readDateText(month);
  return inMonth?.month === undefined ? undefined : { field: 'month', date: inMonth };
}

/** A date that the month does not have, or a text with two meanings. */
function textFault(typed: TypedMonth): FieldFault | undefined {
  const found = findDate(typed);
  const isWhole = found?.date.month !== undefined;
  const { calendar, year, month, day, or }: Partial<DateText> = {
    ...(typed.era && { calendar: typed.era }),
    year: readYear(typed.year) ?? 0,
    ...(!isWhole && readMonth(typed.month)),
    ...found?.date,
  };
  if (!year || !month || month > 12) return undefined;
  const field = isWhole ? found.field : 'month';
  // While the calendar is open, it may have been a leap year.
  const known = calendar || isWesternYear(year) ? year : 2000;
  const meant = meantBy({ calendar: calendar ?? 'western', year: known, month });
  if (or) return { field, code: 'ambiguous', readings: [meant, monthMeant(or)] };
  if (day === undefined || (day > 0 && day <= daysIn(meant))) return undefined;
  return { field, code: 'dayImpossible' };
}

/** Spreads a whole date typed into one box over all of them; returns the same object if there is none to be used. */
export function spreadDateText(typed: TypedMonth): TypedMonth {
  const date = textFault(typed) ? undefined : findDate(typed)?.date;
  if (date) {
    return {
      era: date.calendar ?? typed.era,
      year: String(date.year),
      month: date.month === undefined ? typed.month : String(date.month),
    };
  }
  // A four-digit year leaves no doubt about the calendar.
  return !typed.era && isWesternYear(readYear(typed.year) ?? 0)
    ? { ...typed, era: 'western' }
    : typed;
}

/** What is missing or unreadable, box by box, before any calendar is consulted. */
function boxFaults({ era, year, month }: TypedMonth): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!era) faults.push({ field: 'era', code: 'eraMissing' });
  if (!tidy(year)) faults.push({ field: 'year', code: 'yearMissing' });
  else if (!readYear(year)) faults.push({ field: 'year', code: 'yearUnreadable' });
  if (!tidy(month)) faults.push({ field: 'month', code: 'monthMissing' });
  else if (!readMonth(month)) faults.push({ field: 'month', code: 'monthUnreadable' });
  return faults;
}

/**
 * Reads a join month as typed. `thisMonth` is the current month in Japan: nobody joined later.
 * A month that its calendar does not have (平成32年4月, 平成2019年4月) is refused with the month it can only mean.
 */
export function readJoinMonth(raw: TypedMonth, thisMonth: Month): MonthReading {
  const fault = textFault(raw);
  if (fault) return { ok: false, faults: [fault] };
  const typed = spreadDateText(raw);
  const faults = boxFaults(typed);
  const calendar = typed.era;
  const year = readYear(typed.year);
  const month = readMonth(typed.month)?.month;
  if (!calendar || !year || !month) return { ok: false, faults };
  return judge({ calendar, year, month }, thisMonth);
}

const isWesternUnderEra = ({ calendar, year }: WrittenMonth): boolean =>
  calendar !== 'western' && isWesternYear(year);

const meantBy = (written: WrittenMonth): Month =>
  monthMeant(isWesternUnderEra(written) ? { ...written, calendar: 'western' } : written);

/** Only the box that is wrong is named: the month if another month of that year would do, else the year. */
function judge(written: WrittenMonth, thisMonth: Month): MonthReading {
  const { calendar, year } = written;
  const meant = meantBy(written);
  const refuse = (
    code: MonthFault,
    wouldDo: (month: Month) => boolean,
    suggestion?: Month,
  ): MonthReading => {
    const monthIsWrong = MONTHS.some((month) => wouldDo(meantBy({ calendar, year, month })));
    const faults: FieldFault[] = [{ field: monthIsWrong ? 'month' : 'year', code }];
    return suggestion === undefined ? { ok: false, faults } : { ok: false, faults, suggestion };
  };
  if (calendar === 'western' && year < 1000) return refuse('westernYearShort', () => false);
  if (meant > thisMonth) return refuse('future', (month) => month <= thisMonth);
  if (meant < SCHEME_START) return refuse('beforeScheme', (month) => month >= SCHEME_START);
  if (isWesternUnderEra(written)) return refuse('westernUnderEra', () => false, meant);
  if (!isWithinEra(meant, calendar)) {
    return refuse('outsideEra', (month) => isWithinEra(month, calendar), meant);
  }
  return { ok: true, month: meant, calendar };
}

import { SCHEME_START } from './contractor';
import { type DateText, readDateText } from './date-text';
import { type Calendar, isWithinEra, monthMeant, type WrittenMonth } from './era';
import type { Month } from './month';
import { NUMERAL, readNumeral, tidy } from './numerals';

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
  | 'outsideEra'
  | 'westernUnderEra'
  | 'beforeScheme'
  | 'future';

export interface FieldFault {
  field: MonthField;
  code: MonthFault;
}

export type MonthReading =
  | { ok: true; month: Month; calendar: Calendar }
  | { ok: false; faults: FieldFault[]; suggestion?: Month };

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Also accepts 「年」 behind the number. Zero and nonsense give undefined. */
const readYear = (text: string): number | undefined =>
  readNumeral(tidy(text).replace(/年$/, '')) || undefined;

const AFTER_MONTH = new RegExp(`月(?:${NUMERAL}日?)?$`);

/** Also reads 「4月1日」: the day is ignored. Only 1–12, else undefined. */
function readMonth(text: string): number | undefined {
  const month = readNumeral(tidy(text).replace(AFTER_MONTH, ''));
  return month && month <= 12 ? month : undefined;
}

/** Spreads a whole date typed into one box over all of them; returns the same object if there is none. */
export function spreadDateText(typed: TypedMonth): TypedMonth {
  const spread = (date: DateText): TypedMonth => ({
    era: date.calendar ?? typed.era,
    year: String(date.year),
    month: date.month === undefined ? typed.month : String(date.month),
  });
  const inYear = readDateText(typed.year);
  if (inYear) return spread(inYear);
  const inMonth = readDateText(typed.month);
  if (inMonth?.month !== undefined) return spread(inMonth);
  // A four-digit year leaves no doubt about the calendar.
  const year = readYear(typed.year);
  return !typed.era && year && year >= 1000 ? { ...typed, era: 'western' } : typed;
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
  const typed = spreadDateText(raw);
  const faults = boxFaults(typed);
  const calendar = typed.era;
  const year = readYear(typed.year);
  const month = readMonth(typed.month);
  if (faults.length > 0 || !calendar || !year || !month) return { ok: false, faults };
  return judge({ calendar, year, month }, thisMonth);
}

const isWesternUnderEra = ({ calendar, year }: WrittenMonth): boolean =>
  calendar !== 'western' && year >= 1000;

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

import { type CheckId, checkOf } from '../domain/checks';
import { type Joined, SCHEME_START } from '../domain/contractor';
import { weekdayOf } from '../domain/day';
import { type Calendar, type EraId, erasOf, writeMonth } from '../domain/era';
import { type Month, monthOfYear, yearOf } from '../domain/month';
import { PERIODS, type Period } from '../domain/period';
import { plain } from './readings';
import { language, nameIn, t } from './t';

/** `month` is 1–12. */
const nameOf = (month: number): string => nameIn('months.names', month - 1);

function inEra(month: Month, era: EraId): string {
  const written = writeMonth(month, era);
  return t('months.inEra', {
    era: t(`eras.${era}`),
    year: written.year === 1 ? t('months.firstYear') : written.year,
    month: written.month,
  });
}

/** 昭和60年4月. For 1989-01, which has two names, the one given, else both. */
export function formatWareki(month: Month, calendar?: Calendar): string {
  const eras = erasOf(month);
  const named = eras.filter((era) => era === calendar);
  return (named.length > 0 ? named : eras).map((era) => inEra(month, era)).join(t('months.or'));
}

/** 昭和60年4月（1985年4月） */
export const formatMonth = (month: Month, calendar?: Calendar): string =>
  t('months.both', {
    wareki: formatWareki(month, calendar),
    western: t('months.western', { year: yearOf(month), name: nameOf(monthOfYear(month)) }),
  });

/** 2024年12月31日, from `2024-12-31`. */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return t('months.day', {
    year,
    name: nameOf(month ?? 1),
    day: nameIn('months.days', (day ?? 1) - 1),
  });
}

/** 11月24日（火）, from `2026-11-24`. */
export function formatWeekday(iso: string): string {
  const weekday = nameIn('months.weekdays', weekdayOf(iso));
  return t('months.weekday', { day: formatDay(iso), weekday });
}

/** A month that something begins or ends with: 平成6年4月. Who reads another language may know western years only. */
export const formatLimit = (month: Month, calendar?: Calendar): string =>
  language().startsWith('ja') ? formatWareki(month, calendar) : formatMonth(month, calendar);

/** 平成6年4月から平成22年12月まで */
export function formatPeriod({ from, to }: Period): string {
  if (to === Number.POSITIVE_INFINITY) return t('periods.last', { from: formatLimit(from) });
  if (from === SCHEME_START) return t('periods.first', { to: formatLimit(to) });
  return t('periods.middle', { from: formatLimit(from), to: formatLimit(to) });
}

/** ②と⑧ */
export const formatMarks = (ids: readonly CheckId[]): string =>
  ids.map((id) => checkOf(id).mark).join(t('andMark'));

/** What stands in campaign.ts with its readings, which only the easy page shows. */
export const formatName = (name: string): string => (language() === 'ja-easy' ? name : plain(name));

/** The join month, or the period told instead, or that it is unknown. */
export function formatJoined(joined: Joined, calendar?: Calendar): string {
  if ('month' in joined) return formatMonth(joined.month, calendar);
  const period = PERIODS.find(({ from }) => from === joined.period);
  return period ? formatPeriod(period) : t('periods.unknown');
}

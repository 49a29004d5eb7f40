import { type Day, dayAfter, weekdayOf } from './day';
import { HOLIDAYS } from './holidays';

/** When 共済相談室 answers the phone: minutes since midnight, and the days at the year's end. */
export interface DeskHours {
  from: number;
  to: number;
  /** `MM-DD`, both included, over the turn of the year: on which of these days it answers is not known. */
  yearEnd: { from: string; to: string };
}

/** A moment in Japan. */
export interface JapanTime {
  day: Day;
  /** Minutes since midnight. */
  minute: number;
}

export type DeskState = { isOpen: true } | { isOpen: false; next: Day };

/** Undefined at the year's end, and for a year whose public holidays (国民の祝日) are not in the table. */
function isBusinessDay(day: Day, { yearEnd }: DeskHours): boolean | undefined {
  const holidays = HOLIDAYS[day.slice(0, 4)];
  const date = day.slice(5);
  if (!holidays || date >= yearEnd.from || date <= yearEnd.to) return undefined;
  const isWeekend = weekdayOf(day) % 6 === 0;
  return !isWeekend && !holidays.includes(date);
}

/** Whether the desk is open, and else on which day it opens next; undefined where that is not known for certain. */
export function deskStateAt({ day, minute }: JapanTime, hours: DeskHours): DeskState | undefined {
  const isToday = isBusinessDay(day, hours);
  if (isToday && hours.from <= minute && minute < hours.to) return { isOpen: true };
  let next = minute < hours.from ? day : dayAfter(day);
  let isBusiness = isBusinessDay(next, hours);
  while (isBusiness === false) {
    next = dayAfter(next);
    isBusiness = isBusinessDay(next, hours);
  }
  return isToday === undefined || isBusiness === undefined ? undefined : { isOpen: false, next };
}

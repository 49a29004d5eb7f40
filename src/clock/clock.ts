import { CAMPAIGN } from '../campaign';
import type { JapanTime } from '../domain/desk-hours';
import { type Month, parseIsoMonth } from '../domain/month';

const JAPAN_OFFSET_MS = 9 * 60 * 60 * 1000;

/** The day in Japan, `YYYY-MM-DD`, by the device's clock, be it right or wrong. */
export const clockDayInJapan = (now: number = Date.now()): string =>
  new Date(now + JAPAN_OFFSET_MS).toISOString().slice(0, 10);

/**
 * Today in Japan as `YYYY-MM-DD`, whatever the device's time zone: Japan is UTC+9 all year.
 * A device whose clock stands before the form was made is wrong; it gets the day the form was made.
 */
export function todayInJapan(now: number = Date.now()): string {
  const today = clockDayInJapan(now);
  return today < CAMPAIGN.preparedOn ? CAMPAIGN.preparedOn : today;
}

/** The moment in Japan, for the desk's hours. */
export function nowInJapan(now: number = Date.now()): JapanTime {
  const time = new Date(now + JAPAN_OFFSET_MS);
  return { day: todayInJapan(now), minute: time.getUTCHours() * 60 + time.getUTCMinutes() };
}

/** The last month in which somebody can have joined. */
export const thisMonthInJapan = (): Month => parseIsoMonth(todayInJapan()) as Month;

import type { Month } from '../../../domain/month';
import { formatMonth } from '../../../i18n/format';

const known = new Map<Month, string>();

/** The month in both calendars. Kept: it is made of eight texts, and hundreds of clients share some hundred months. */
export function monthText(month: Month): string {
  const text = known.get(month) ?? formatMonth(month);
  known.set(month, text);
  return text;
}

import { SCHEME_START, STATUSES, type Status } from '../domain/contractor';
import { formatIsoMonth, type Month, parseIsoMonth } from '../domain/month';
import type { Facts } from './journey';

/** Longer than any link we print: whatever is longer is not ours, and is not looked at. */
const MAX_LENGTH = 120;

const PARTS = {
  status: /(?:^#|&)status=([a-z-]{1,20})(?=&|$)/,
  joined: /(?:^#|&)joined=([0-9-]{7,10})(?=&|$)/,
};

/**
 * Reads the facts from a card's link, `#status=<code>&joined=<YYYY-MM>`. `thisMonth` is the current month in
 * Japan. Each key is read alone; whatever is not exactly of that form is ignored. Never throws.
 */
export function readCardLink(hash: string, thisMonth: Month): Facts {
  if (hash.length > MAX_LENGTH) return {};
  const status = STATUSES.find((code) => code === PARTS.status.exec(hash)?.[1]);
  const month = parseIsoMonth(PARTS.joined.exec(hash)?.[1] ?? '');
  const isPossible = month !== undefined && SCHEME_START <= month && month <= thisMonth;
  return { ...(status && { status }), ...(isPossible && { joined: { month } }) };
}

/** What stands behind the form's address in a card's link. The caller sees to it that the month is possible. */
export const writeCardLink = (status: Status, month: Month): string =>
  `#status=${status}&joined=${formatIsoMonth(month)}`;

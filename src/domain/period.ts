import { CHECKS } from './checks';
import { type Joined, SCHEME_START } from './contractor';
import type { Month } from './month';

/** A stretch of months, both ends included; `to` is Infinity where it is open. */
export interface Period {
  from: Month;
  to: Month;
}

const starts: Month[] = [
  ...new Set(CHECKS.map((check) => ('since' in check ? check.since : SCHEME_START))),
].sort((a, b) => a - b);

/** The stretches of 加入年月 within which the checks asked never change, first to last, without gaps. */
export const PERIODS: readonly Period[] = starts.map((from, i) => ({
  from,
  to: (starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1,
}));

/**
 * The months in which the contractor may have joined.
 * A period that is not in the table counts as unknown, so that no check is skipped by mistake.
 */
export function possibleMonths(joined: Joined): Period {
  if ('month' in joined) return { from: joined.month, to: joined.month };
  const known = PERIODS.find((period) => period.from === joined.period);
  return known ?? { from: SCHEME_START, to: Number.POSITIVE_INFINITY };
}

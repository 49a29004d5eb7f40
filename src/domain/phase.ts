import type { Day } from './day';

/** The life of a mailing: before the cards arrive, until the deadline, after it, the card to read only, no form at all. */
export const PHASES = ['before', 'open', 'late', 'over', 'retired'] as const;
export type Phase = (typeof PHASES)[number];

/** On which day a phase begins; `late` begins on the day after the deadline. Undefined where it is not decided. */
export interface Life {
  sentFrom: Day;
  deadline: Day;
  overFrom: Day | undefined;
  retiredFrom: Day | undefined;
}

/** The phase of a day. ISO dates sort as texts. */
export function phaseOn(today: Day, { sentFrom, deadline, overFrom, retiredFrom }: Life): Phase {
  if (retiredFrom !== undefined && today >= retiredFrom) return 'retired';
  if (overFrom !== undefined && today >= overFrom) return 'over';
  if (today > deadline) return 'late';
  return today < sentFrom ? 'before' : 'open';
}

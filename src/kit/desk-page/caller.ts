import { type Contractor, STATUSES } from '../../domain/contractor';
import type { Calendar } from '../../domain/era';
import { readJoinMonth } from '../../domain/join-month';
import { type Month, parseIsoMonth } from '../../domain/month';
import { errorText } from '../../i18n/error-text';
import { type CardLink, readCardLink } from '../../journey/card-link';
import { TEXTS } from './texts';

/** What the clerk has entered so far. Untouched radios hold null. */
export interface Entered {
  status: string | null;
  /** A month, a whole date, or a card's link. */
  text: string;
  /** The first month of the period, `1994-04`, or `unknown`. */
  period: string | null;
}

export interface Caller {
  /** As soon as both facts are there. */
  contractor?: Contractor;
  calendar?: Calendar;
  /** What to put right. */
  problem?: string;
}

/** What a card's link says; undefined where the text is none. */
export const linkIn = (text: string, thisMonth: Month): CardLink | undefined =>
  /status|joined/i.test(text) ? readCardLink(`#${text}`, thisMonth) : undefined;

function readJoined({ text, period }: Entered, thisMonth: Month) {
  const link = linkIn(text, thisMonth);
  if (link?.facts.joined) return { joined: link.facts.joined };
  if (link) return { problem: TEXTS.unreadable };
  if (text.trim()) {
    const reading = readJoinMonth({ era: null, year: text, month: '' }, thisMonth);
    if (reading.ok) return { joined: { month: reading.month }, calendar: reading.calendar };
    const [{ code, readings = [] } = { code: 'yearUnreadable' as const }] = reading.faults;
    return { problem: errorText({ code, readings }) };
  }
  if (!period) return {};
  return { joined: { period: parseIsoMonth(period) ?? ('unknown' as const) } };
}

/** Who is calling, as far as it has been entered. `thisMonth`: the current month in Japan. Never throws. */
export function readCaller(entered: Entered, thisMonth: Month): Caller {
  const status = STATUSES.find((code) => code === entered.status);
  const { joined, calendar, problem } = {
    calendar: undefined,
    problem: undefined,
    ...readJoined(entered, thisMonth),
  };
  if (problem) return { problem };
  if (!status || !joined) return {};
  return { contractor: { status, joined }, ...(calendar && { calendar }) };
}

import { STATUSES, type Status } from '../domain/contractor';
import { type MonthFault, readJoinMonth } from '../domain/join-month';
import type { Month } from '../domain/month';
import { tidy } from '../domain/numerals';
import { writeCardLink } from '../journey/card-link';

/** Why a row gets no link: each is the key of a sentence in `row-faults.ts`. */
export type RowFault = 'statusMissing' | 'statusUnknown' | 'joinedMissing' | MonthFault;

/** 加入時の地位 as the card prints it. */
const TERMS: Record<Status, string> = {
  'sole-proprietor': '個人事業主',
  'company-officer': '会社等の役員',
  'joint-manager': '共同経営者',
};

/** What stands behind the form's address for this contractor, or why there is no link. */
export type Link = { hash: string } | { fault: RowFault };

/**
 * The card's link for a row: `status` as code or Japanese term, `joined` in any form that names its calendar and a
 * month (1985-04, 1985-04-01, 昭和60年4月1日, S60.4.1). `thisMonth` is the current month in Japan. Never throws.
 */
export function linkFor(statusText: string, joinedText: string, thisMonth: Month): Link {
  const told = tidy(statusText);
  if (!told) return { fault: 'statusMissing' };
  const status = STATUSES.find((code) => told === code || told === TERMS[code]);
  if (!status) return { fault: 'statusUnknown' };
  if (!tidy(joinedText)) return { fault: 'joinedMissing' };
  // Read as if the whole date had been typed into the form's first box.
  const reading = readJoinMonth({ year: joinedText, month: '' }, thisMonth);
  if (reading.ok) return { hash: writeCardLink(status, reading.month) };
  return { fault: reading.faults[0]?.code ?? 'yearUnreadable' };
}

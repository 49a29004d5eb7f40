import { SCHEME_START, STATUSES, type Status } from '../domain/contractor';
import { readDateText } from '../domain/date-text';
import { ERAS, isWithinEra, monthMeant } from '../domain/era';
import { type MonthFault, readJoinMonth } from '../domain/join-month';
import { type Month, toMonth } from '../domain/month';
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

/** What stands behind the form's address for this contractor, or why there is no link and what the date may mean. */
export type Link = { hash: string } | { fault: RowFault; readings: readonly Month[] };

/** The months that a date without its calendar may mean: 10.4.1 is 平成10年4月 or 2010年4月. */
function openReadings(text: string, thisMonth: Month): Month[] {
  const { year = 0, month = 13 } = readDateText(text) ?? {};
  if (month < 1 || month > 12) return [];
  const inEras = ERAS.flatMap(({ id }) => {
    const meant = monthMeant({ calendar: id, year, month });
    return isWithinEra(meant, id) ? [meant] : [];
  });
  const inCenturies = [1900, 2000].map((century) => toMonth(century + year, month));
  return [...inEras, ...inCenturies].filter((meant) => SCHEME_START <= meant && meant <= thisMonth);
}

/**
 * The card's link for a row: `status` as code or Japanese term, `joined` in any form that names its calendar and a
 * month (1985-04, 1985-04-01, 昭和60年4月1日, S60.4.1). `thisMonth` is the current month in Japan. Never throws.
 */
export function linkFor(statusText: string, joinedText: string, thisMonth: Month): Link {
  const told = tidy(statusText);
  if (!told) return { fault: 'statusMissing', readings: [] };
  const status = STATUSES.find((code) => told === code || told === TERMS[code]);
  if (!status) return { fault: 'statusUnknown', readings: [] };
  if (!tidy(joinedText)) return { fault: 'joinedMissing', readings: [] };
  // Read as if the whole date had been typed into the form's first box.
  const reading = readJoinMonth({ year: joinedText, month: '' }, thisMonth);
  if (reading.ok) return { hash: writeCardLink(status, reading.month) };
  const { code: fault, readings = [] } = reading.faults[0] ?? { code: 'yearUnreadable' };
  return {
    fault,
    readings: fault === 'eraMissing' ? openReadings(joinedText, thisMonth) : readings,
  };
}

import { SCHEME_START, STATUSES, type Status } from '../domain/contractor';
import { readDateText } from '../domain/date-text';
import { ERAS, isWithinEra, monthMeant } from '../domain/era';
import { type FieldFault, type MonthFault, readJoinMonth } from '../domain/join-month';
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

/** Why there is no link, and the months that the date may mean. */
export interface Refusal {
  fault: RowFault;
  readings: readonly Month[];
}

/** What a row says, and what stands behind the form's address for it. */
export interface CardLink {
  status: Status;
  month: Month;
  hash: string;
}

/** What stands behind the form's address for this contractor, or why there is none. */
export type Link = CardLink | Refusal;

const refuse = (fault: RowFault, readings: readonly Month[] = []): Refusal => ({ fault, readings });

/** The months that a date without its calendar may mean: 10.4.1 is 平成10年4月 or 2010年4月. */
function openReadings(text: string, thisMonth: Month): Month[] {
  const { year = 0, month = 13 } = readDateText(text) ?? {};
  if (month < 1 || month > 12) return [];
  const inEras = ERAS.map(({ id }) => ({ calendar: id, year, month }))
    .filter((written) => isWithinEra(monthMeant(written), written.calendar))
    .map(monthMeant);
  const inCenturies = [1900, 2000].map((century) => toMonth(century + year, month));
  return [...inEras, ...inCenturies].filter((meant) => SCHEME_START <= meant && meant <= thisMonth);
}

function readStatus(text: string): Status | Refusal {
  const told = tidy(text);
  if (!told) return refuse('statusMissing');
  return STATUSES.find((code) => told === code || told === TERMS[code]) ?? refuse('statusUnknown');
}

function readJoined(text: string, thisMonth: Month): Month | Refusal {
  if (!tidy(text)) return refuse('joinedMissing');
  // Read as if the whole date had been typed into the form's first box.
  const reading = readJoinMonth({ year: text, month: '' }, thisMonth);
  if (reading.ok) return reading.month;
  const { code, readings } = reading.faults[0] as FieldFault;
  return refuse(code, code === 'eraMissing' ? openReadings(text, thisMonth) : readings);
}

/** There are some 22,000 days on which somebody may have joined. */
const MOST_REMEMBERED = 50_000;
/** Longer than any date; what is longer would fill the memory. */
const LONGEST_REMEMBERED = 40;

/** A million rows say few different things: each is read once. */
function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/**
 * Gives what finds the card's link for a row: `status` as code or Japanese term, `joined` in any form that names its
 * calendar and a month (1985-04, 1985-04-01, 昭和60年4月1日, S60.4.1). `thisMonth` is the current month in Japan. Never throws.
 */
export function linkReader(thisMonth: Month): (status: string, joined: string) => Link {
  const statusOf = remember(readStatus);
  const monthOf = remember((text) => readJoined(text, thisMonth));
  return (statusText, joinedText) => {
    const status = statusOf(statusText);
    if (typeof status !== 'string') return status;
    const month = monthOf(joinedText);
    if (typeof month !== 'number') return month;
    return { status, month, hash: writeCardLink(status, month) };
  };
}

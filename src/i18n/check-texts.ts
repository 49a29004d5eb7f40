import { type CheckId, checkOf } from '../domain/checks';
import { type Contractor, STAFF_LIMIT, type Status } from '../domain/contractor';
import type { Calendar } from '../domain/era';
import { notAskedReason } from '../domain/gate';
import { PERIODS } from '../domain/period';
import { formatLimit, formatPeriod } from './format';
import { t } from './t';

type Part = 'meaning' | 'no' | 'yes' | 'unsure';

/** What a check or one of its answers means to a contractor who joined with this status. */
export const checkText = (id: CheckId, part: Part, status: Status): string =>
  t(`checks.c${id}.${part}`, { status: t(`statuses.${status}`), ...STAFF_LIMIT });

/** What decides for this status, to stand in the open; empty where there is nothing to add. */
export const decidingText = (id: CheckId, status: Status): string =>
  t(`decides.c${id}.${status}` as 'decides.c6.company-officer');

/** What is to be known beyond the examples; empty where they say all. */
export const noteText = (id: CheckId): string => t(`checks.c${id}.note` as 'checks.c6.note');

/** Why a check does not concern the contractor; undefined if it does. */
export function notAskedText(id: CheckId, contractor: Contractor): string | undefined {
  const { status, since } = checkOf(id);
  const reason = notAskedReason(id, contractor);
  if (reason === 'status' && status) {
    return t('review.reasonStatus', { status: t(`statuses.${status}`) });
  }
  return reason && since ? t('review.reasonSince', { month: formatLimit(since) }) : undefined;
}

/** 「加入した日（平成12年9月）に、次に該当していましたか」: the month, or its two names, is every second piece. */
export function leadPieces({ joined }: Contractor, calendar?: Calendar): string[] {
  if ('month' in joined) {
    const month = formatLimit(joined.month, calendar);
    const [before = '', after = ''] = t('check.lead', { joined: month }).split(month);
    const or = t('months.or');
    const [name = '', otherName] = month.split(or);
    return otherName ? [before, name, or, otherName, after] : [before, name, after];
  }
  const period = PERIODS.find(({ from }) => from === joined.period);
  return [
    period ? t('check.leadPeriod', { joined: formatPeriod(period) }) : t('check.leadUnknown'),
  ];
}

import type { Answers } from '../domain/answers';
import { CHECKS } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import type { Calendar } from '../domain/era';
import { notAskedReason } from '../domain/gate';
import { findingOf } from '../domain/outcome';
import { formatDay, formatJoined, formatMarks } from './format';
import { t } from './t';

interface Told {
  contractor: Contractor;
  calendar: Calendar | undefined;
  answers: Answers;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The result as plain text, to paste into a message or to read out over the phone: what matters first. */
export function resultText({ contractor, calendar, answers, today }: Told): string {
  const finding = findingOf(answers, contractor);
  const outcome =
    finding.kind === 'contact'
      ? [
          t('result.contact.heading'),
          t('result.contact.affected', { marks: formatMarks(finding.affected) }),
          finding.yes.length > 0 && t('result.contact.yes', { marks: formatMarks(finding.yes) }),
          finding.unsure.length > 0 &&
            t('result.contact.unsure', { marks: formatMarks(finding.unsure) }),
        ]
      : [t('result.confirmed.heading')];
  const rows = CHECKS.map(({ id, mark }) => {
    const answer = notAskedReason(id, contractor) ? 'not-asked' : (answers[id] ?? 'not-asked');
    return t('copy.row', { mark, answer: t(`answers.${answer}`) });
  });
  const lines = [
    t('copy.title'),
    ...outcome,
    t('copy.fact', { name: t('result.status'), value: t(`statuses.${contractor.status}`) }),
    t('copy.fact', {
      name: t('result.joined'),
      value: formatJoined(contractor.joined, calendar),
    }),
    ...rows,
    t('result.date', { date: formatDay(today) }),
  ];
  return lines.filter(Boolean).join('\n');
}

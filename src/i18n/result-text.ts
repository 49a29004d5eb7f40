import type { Answer, Answers } from '../domain/answers';
import { CHECKS, type CheckId, checkOf } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import type { Calendar } from '../domain/era';
import { askedInDoubt } from '../domain/gate';
import { findingOf } from '../domain/outcome';
import { checkText, notAskedText } from './check-texts';
import { editionText } from './edition-text';
import { formatDay, formatJoined, formatMarks } from './format';
import { t } from './t';

interface Result {
  contractor: Contractor;
  calendar: Calendar | undefined;
  answers: Answers;
  /** `YYYY-MM-DD` */
  today: string;
}

function rowLine(mark: string, answer: Answer | 'not-asked', meaning: string): string {
  const row = t('copy.row', { mark, answer: t(`answers.${answer}`) });
  return meaning ? t('copy.fact', { name: row, value: meaning }) : row;
}

/** A check with its answer and what that means, or why it was not asked. */
function rowText(id: CheckId, { contractor, answers }: Result): string {
  const answer = answers[id];
  const reason = notAskedText(id, contractor);
  const { mark } = checkOf(id);
  if (reason || !answer) return rowLine(mark, 'not-asked', reason ?? '');
  return rowLine(mark, answer, answer === 'unsure' ? '' : checkText(id, answer, contractor.status));
}

function outcomeLines({ contractor, answers }: Result): string[] {
  const finding = findingOf(answers, contractor);
  if (finding.kind !== 'contact') return [t('result.confirmed.heading')];
  return [
    t('result.contact.heading'),
    t('result.contact.affected', { marks: formatMarks(finding.affected) }),
  ];
}

/**
 * The result as plain text, to paste into a message or to read out over the phone: what matters first. It names its
 * day, whose check it is, and what it is not, so that nobody takes it for a certificate or for the reply.
 */
export function resultText(result: Result): string {
  const { contractor, calendar, today } = result;
  const inDoubt = askedInDoubt(contractor);
  const lines = [
    t('copy.title'),
    ...outcomeLines(result),
    t('result.lead'),
    t('result.date', { date: formatDay(today) }),
    t('copy.fact', { name: t('result.status'), value: t(`statuses.${contractor.status}`) }),
    t('copy.fact', {
      name: t('result.joined'),
      value: formatJoined(contractor.joined, calendar),
    }),
    ...CHECKS.map(({ id }) => rowText(id, result)),
    inDoubt.length > 0 && t('review.monthUnknown', { marks: formatMarks(inDoubt) }),
    editionText(),
    t('copy.notReply'),
  ];
  return lines.filter(Boolean).join('\n');
}

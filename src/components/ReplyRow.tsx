import type { ReactNode } from 'react';
import type { Answers } from '../domain/answers';
import { type CheckId, checkOf } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { notAskedReason } from '../domain/gate';
import { formatLimit } from '../i18n/format';
import { t } from '../i18n/t';
import { CardText } from './CardText';
import { HandAnswers } from './HandAnswers';
import { ruby } from './ruby';

interface Props {
  id: CheckId;
  reply: { contractor: Contractor; answers: Answers } | undefined;
  action: ReactNode;
}

function reasonText(id: CheckId, contractor: Contractor): string | undefined {
  const { status, since } = checkOf(id);
  const reason = notAskedReason(id, contractor);
  if (reason === 'status' && status) {
    return t('review.reasonStatus', { status: t(`statuses.${status}`) });
  }
  return reason && since ? t('review.reasonSince', { month: formatLimit(since) }) : undefined;
}

/** One check on the card's reply side: number, the card's sentence, and at the right what was answered. */
export function ReplyRow({ id, reply, action }: Props) {
  const reason = reply && reasonText(id, reply.contractor);
  const answer = reason ? 'not-asked' : reply?.answers[id];
  const condition = t(`card:checks.c${id}.condition`);
  return (
    <li className="reply-row" data-check={reply && id} data-answer={answer}>
      <span className="reply-number">{checkOf(id).mark}</span>
      <p className="reply-sentence">
        {condition && (
          <span className="reply-condition">
            <CardText words={condition} gloss={t(`gloss:checks.c${id}.condition`)} />
          </span>
        )}
        <CardText
          words={t(`card:checks.c${id}.sentence`)}
          gloss={t(`gloss:checks.c${id}.sentence`)}
        />
      </p>
      {!reply && <HandAnswers />}
      {answer && (
        <div className="reply-answer">
          <span className="reply-mark">{ruby(t(`answers.${answer}`))}</span>
          {reason ? <span className="reply-reason">{ruby(reason)}</span> : action}
        </div>
      )}
    </li>
  );
}

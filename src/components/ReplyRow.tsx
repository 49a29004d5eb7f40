import type { ReactNode } from 'react';
import type { Answers } from '../domain/answers';
import { type CheckId, checkOf } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { askedInDoubt } from '../domain/gate';
import { notAskedText } from '../i18n/check-texts';
import { t } from '../i18n/t';
import { CardText } from './CardText';
import { HandAnswers } from './HandAnswers';
import { ruby } from './ruby';

interface Props {
  id: CheckId;
  reply: { contractor: Contractor; answers: Answers } | undefined;
  action: ReactNode;
}

/** One check on the card's reply side: number, the card's sentence, and at the right what was answered. */
export function ReplyRow({ id, reply, action }: Props) {
  const reason = reply && notAskedText(id, reply.contractor);
  const answer = reason ? 'not-asked' : reply?.answers[id];
  const isInDoubt = reply && askedInDoubt(reply.contractor).includes(id);
  const remark = isInDoubt ? t('review.reasonUnknown') : reason;
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
          {remark && <span className="reply-reason">{ruby(remark)}</span>}
          {!reason && action}
        </div>
      )}
    </li>
  );
}

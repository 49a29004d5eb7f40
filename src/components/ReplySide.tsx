import type { ReactNode } from 'react';
import type { Answers } from '../domain/answers';
import { CHECK_IDS, type CheckId } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { t } from '../i18n/t';
import { ReplyRow } from './ReplyRow';

interface Props {
  /** Without a contractor the card is shown as it was mailed, unanswered. */
  reply?: { contractor: Contractor; answers: Answers };
  /** What can be done about a row that was asked. */
  action?: (id: CheckId) => ReactNode;
  /** The oval and its sentence. */
  oval: ReactNode;
}

/** The card's reply side (回答面), in its words and proportions: on the sheet, on the result, on paper. */
export function ReplySide({ reply, action, oval }: Props) {
  return (
    <section className="reply-side" aria-label={t('card.mirrorOf')}>
      <h2>{t('card.title')}</h2>
      <p className="reply-instruction">{t('card.instruction')}</p>
      <ol className="reply-rows">
        {CHECK_IDS.map((id) => (
          <ReplyRow key={id} id={id} reply={reply} action={action?.(id)} />
        ))}
      </ol>
      <div className="reply-notes">
        <p>{t('card.notesTitle')}</p>
        <ul>
          {t('card.notes', { returnObjects: true }).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      <div className="reply-oval">
        <p className="reply-fill">{t('card.fill')}</p>
        {oval}
      </div>
    </section>
  );
}

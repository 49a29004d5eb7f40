import type { ReactNode } from 'react';
import type { Answers } from '../domain/answers';
import { CHECK_IDS, type CheckId } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { CardText } from './CardText';
import { ReplyRow } from './ReplyRow';

interface Props {
  /** Without a contractor the card is shown as it was mailed, unanswered. */
  reply?: { contractor: Contractor; answers: Answers };
  /** What can be done about a row that was asked. */
  action?: (id: CheckId) => ReactNode;
  /** What this is not, above all that the card says to do: it looks like the reply. */
  warning?: ReactNode;
  /** The oval and its sentence. */
  oval: ReactNode;
}

/** The card's reply side (回答面), in its words and proportions: on the sheet, on the result, on paper. */
export function ReplySide({ reply, action, warning, oval }: Props) {
  return (
    <section className="reply-side" aria-label={plain(t('mirror.of'))}>
      <h2>
        <CardText words={t('card:title')} gloss={t('gloss:title')} />
      </h2>
      <p className="reply-instruction">
        <CardText words={t('card:instruction')} gloss={t('gloss:instruction')} />
      </p>
      <ol className="reply-rows">
        {CHECK_IDS.map((id) => (
          <ReplyRow key={id} id={id} reply={reply} action={action?.(id)} />
        ))}
      </ol>
      <div className="reply-notes">
        <p>
          <CardText words={t('card:notesTitle')} gloss={t('gloss:notesTitle')} />
        </p>
        <ul>
          {t('card:notes', { returnObjects: true }).map((note, i) => (
            <li key={note}>
              <CardText words={note} gloss={t('gloss:notes', { returnObjects: true })[i] ?? ''} />
            </li>
          ))}
        </ul>
      </div>
      <div className="reply-oval">
        {warning && <p className="reply-warning">{warning}</p>}
        <p className="reply-fill">
          <CardText words={t('card:fill')} gloss={t('gloss:fill')} />
        </p>
        {oval}
      </div>
    </section>
  );
}

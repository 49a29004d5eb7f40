import { t } from '../i18n/t';
import { ruby } from './ruby';

interface Props {
  /** The card's own words, in Japanese. */
  words: string;
  /** The same in the page's language; empty on the Japanese page. */
  gloss: string;
  /** By which a control is named in the page's language: a name has one voice. */
  glossId?: string;
}

/** The card's own words, which alone count, and below them what they say in the page's language. */
export function CardText({ words, gloss, glossId }: Props) {
  return (
    <span className="card-text">
      <span lang="ja">{ruby(words, 'ja')}</span>
      {gloss && (
        <span className="gloss">
          <span className="tag">{ruby(t('mirror.gloss'))}</span>
          <span id={glossId}>{ruby(gloss)}</span>
        </span>
      )}
    </span>
  );
}

import { Fragment, type ReactNode } from 'react';
import type { LanguageCode } from '../i18n/languages';
import { markJapanese, splitReadings } from '../i18n/readings';
import { language } from '../i18n/t';

/** Screen readers would say every word twice. */
const UNSPOKEN = { 'aria-hidden': true } as const;

/** Hiragana, where a phrase of Japanese ends; but お and ご go with the word after them. */
const PHRASE_END = /[ぁ-ぉか-こさ-ん]$/;

function annotated(word: string, reading: string, code: LanguageCode): ReactNode {
  // A Japanese word in a text of another language, for its voice.
  if (!reading && !code.startsWith('ja')) return <span lang="ja">{word}</span>;
  if (!reading) return <span className="whole">{word}</span>;
  return (
    <ruby role="none">
      <span>{word}</span>
      <rt {...UNSPOKEN}>{reading}</rt>
    </ruby>
  );
}

/**
 * A text for the screen, with its readings (furigana) above the words; on a page of another language, with its Japanese
 * words named as such. Every piece is an element of its own, so that a page translator cannot tear it from React.
 */
export function ruby(text: string, code: LanguageCode = language()): ReactNode {
  const pieces = splitReadings(markJapanese(text, code));
  if (pieces.length === 1) return text;
  return pieces.map((piece, i) => {
    const key = `${i}-${piece}`;
    if (i % 3 === 2) return undefined;
    if (i % 3 === 0) return piece && <span key={key}>{piece}</span>;
    return (
      <Fragment key={key}>
        {/* Browsers see no phrases around such a word, so they are told where a line may begin. */}
        {PHRASE_END.test(pieces[i - 1] ?? '') && <wbr />}
        {annotated(piece, pieces[i + 1] ?? '', code)}
      </Fragment>
    );
  });
}

import { Fragment, type ReactNode } from 'react';
import type { LanguageCode } from '../i18n/languages';
import { markJapanese, splitReadings } from '../i18n/readings';
import { language } from '../i18n/t';

/** Screen readers would say every word twice. */
const UNSPOKEN = { 'aria-hidden': true } as const;

/** Kana, where a phrase of Japanese ends; but お and ご go with the word after them. */
const PHRASE_END = /[ぁ-ぉか-こさ-んァ-ヶー]$/;

/** Without a reading: a word to be kept on one line, or on a page of another language a Japanese one, for its voice. */
function bare(word: string, key: string, code: LanguageCode): ReactNode {
  const isJapanesePage = code.startsWith('ja');
  return (
    <span key={key} {...(isJapanesePage ? { className: 'whole' } : { lang: 'ja' })}>
      {word}
    </span>
  );
}

/** Browsers know no phrases around a reading, so they are told where a line may begin. */
const annotated = (word: string, reading: string, key: string, before: string): ReactNode => (
  <Fragment key={key}>
    {PHRASE_END.test(before) && <wbr />}
    <ruby>
      <span>{word}</span>
      <rt {...UNSPOKEN}>{reading}</rt>
    </ruby>
  </Fragment>
);

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
    const reading = pieces[i + 1];
    return reading ? annotated(piece, reading, key, pieces[i - 1] ?? '') : bare(piece, key, code);
  });
}

import { Fragment, type ReactNode } from 'react';
import { piecesOf } from '../i18n/readings';
import { language } from '../i18n/t';
import type { LanguageCode } from '../texts/languages';

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
 * words named as such. Every piece is an element of its own, and stays one when its words change: a page translator puts
 * such elements elsewhere, where they can be filled anew, but not taken away.
 */
export function ruby(text: string, code: LanguageCode = language()): ReactNode {
  const pieces = piecesOf(text, code);
  if (pieces.length === 1) return text;
  return pieces.map(({ text, reading }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: By its place a piece stays the same element.
    if (reading === undefined) return <span key={i}>{text}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: See above.
      <Fragment key={i}>
        {/* Browsers see no phrases around such a word, so they are told where a line may begin. */}
        {PHRASE_END.test(pieces[i - 1]?.text ?? '') && <wbr />}
        {annotated(text, reading, code)}
      </Fragment>
    );
  });
}

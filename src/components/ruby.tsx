import type { ReactNode } from 'react';
import type { LanguageCode } from '../i18n/languages';
import { markJapanese, splitReadings } from '../i18n/readings';
import { language } from '../i18n/t';

/** Screen readers would say every word twice. */
const UNSPOKEN = { 'aria-hidden': true } as const;

/** Japanese words without a reading are there for another voice. */
function marked(word: string, reading: string, key: string): ReactNode {
  if (!reading) {
    return (
      <span key={key} lang="ja">
        {word}
      </span>
    );
  }
  return (
    <ruby key={key}>
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
    return marked(piece, pieces[i + 1] ?? '', key);
  });
}

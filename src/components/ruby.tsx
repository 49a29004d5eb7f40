import type { ReactNode } from 'react';
import { splitReadings } from '../i18n/readings';

/** Screen readers would say every word twice. */
const UNSPOKEN = { 'aria-hidden': true } as const;

/**
 * A text for the screen, with its readings (furigana) above the words. Every piece is an element of its own, so that
 * a page translator cannot tear it from React.
 */
export function ruby(text: string): ReactNode {
  const pieces = splitReadings(text);
  if (pieces.length === 1) return text;
  return pieces.map((piece, i) => {
    const key = `${i}-${piece}`;
    if (i % 3 === 2) return undefined;
    if (i % 3 === 0) return piece && <span key={key}>{piece}</span>;
    return (
      <ruby key={key}>
        <span>{piece}</span>
        <rt {...UNSPOKEN}>{pieces[i + 1]}</rt>
      </ruby>
    );
  });
}

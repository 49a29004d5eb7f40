import type { ReactNode } from 'react';

/** Readings (furigana) stand in a text as ｜漢字《かんじ》, word by word. */
const MARKED = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** The text without its readings: for titles, names, copied text. */
export const plain = (text: string): string => text.replace(MARKED, '$1');

/** The text as it is spoken: readings in the place of their words. */
export const spoken = (text: string): string => text.replace(MARKED, '$2');

/**
 * The text for the screen. Readings are hidden from screen readers, which would say every word twice.
 * Every piece is an element of its own, so that a page translator cannot tear it from React.
 */
export function ruby(text: string): ReactNode {
  if (!text.includes('《')) return text;
  const pieces = text.split(MARKED);
  return pieces.map((piece, i) => {
    const key = `${i}-${piece}`;
    if (i % 3 === 2) return undefined;
    if (i % 3 === 0) return piece && <span key={key}>{piece}</span>;
    return (
      <ruby key={key}>
        <span>{piece}</span>
        <rt aria-hidden="true">{pieces[i + 1]}</rt>
      </ruby>
    );
  });
}

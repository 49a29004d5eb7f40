/** Readings (furigana) stand in a text as ｜漢字《かんじ》, word by word. */
const MARKED = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** The text without its readings: for titles, names, copied text. */
export const plain = (text: string): string => text.replace(MARKED, '$1');

/** The text as it is spoken: readings in the place of their words. */
export const spoken = (text: string): string => text.replace(MARKED, '$2');

/** Plain text, word and reading in turn: the first piece, and every third from it, is plain. */
export const splitReadings = (text: string): string[] => text.split(MARKED);

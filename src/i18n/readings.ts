import { type LanguageCode, languageOf } from '../texts/languages.ts';

/**
 * Readings (furigana) stand in a text as ｜漢字《かんじ》, word by word. Words to be kept whole, and Japanese ones in a
 * text of another language, stand as ｜共済《》. U+2060 keeps what stands around it on one line.
 */
const MARKED = /｜([^｜《》]+)《([^｜《》]*)》/g;

/** A word with kana or kanji in it: NPO法人, 平成6年4月. */
const JAPANESE = /\w*[々ぁ-ヿ㐀-鿿][\w々ぁ-ヿ㐀-鿿]*/g;

/** The text with its Japanese words marked, where they can be told by their characters. */
export const markJapanese = (text: string, code: LanguageCode): string =>
  languageOf(code).hasKanji ? text : text.replace(JAPANESE, '｜$&《》');

const WORD_JOINERS = /\u2060/g;

/** The text without its marks and readings: for titles, names, copied text. */
export const plain = (text: string): string => text.replace(MARKED, '$1').replace(WORD_JOINERS, '');

/** The text as it is spoken: readings in the place of their words. */
export const spoken = (text: string): string =>
  plain(text.replace(MARKED, (_, word: string, reading: string) => reading || word));

/** A bracket left alone between two voices would be spelt out. */
const MORE_THAN_SIGNS = /[^\s()（）「」“”.,、。，：:?？]/;

/** A stretch of a text for one voice. */
export interface Speech {
  text: string;
  isJapanese: boolean;
}

/** A piece of a text: plain, or a word with its reading, which is empty where a word is only marked. */
export interface Piece {
  text: string;
  reading?: string;
}

/** The pieces of a text on a page in `code`: plain ones and words in turn, the first and the last plain, if empty. */
export function piecesOf(text: string, code: LanguageCode): Piece[] {
  const [first = '', ...rest] = markJapanese(text, code).split(MARKED);
  const pieces: Piece[] = [{ text: first }];
  for (let i = 0; i < rest.length; i += 3) {
    const [word = '', reading = '', after = ''] = rest.slice(i, i + 3);
    pieces.push({ text: word, reading }, { text: after });
  }
  return pieces;
}

/** What a page in `code` says of a text, stretch by stretch: its Japanese words are for a Japanese voice. */
export function speechOf(text: string, code: LanguageCode): Speech[] {
  if (code.startsWith('ja')) return [{ text: spoken(text), isJapanese: true }];
  return piecesOf(text, code)
    .map((piece) => ({ text: plain(piece.text), isJapanese: piece.reading !== undefined }))
    .filter((stretch) => MORE_THAN_SIGNS.test(stretch.text));
}

import { execFileSync } from 'node:child_process';
import { plain } from '../../src/i18n/readings';
import { paint } from '../fixtures/read-pdf';

/** An inch has 72, as in the boxes of words. */
const POINTS = 72;

/** Fonts may write a character as another that looks alike. */
const bare = (text: string) =>
  plain(text).normalize('NFKC').replaceAll('〜', '~').replace(/\s/g, '');

interface Word {
  page: number;
  text: string;
  box: readonly [number, number, number, number];
}

/** What is printed, as poppler reads it: all of its words, and what is wrong with where they stand. */
export function readSheets(pdf: Uint8Array) {
  const poppler = (...options: string[]) =>
    execFileSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8' });
  const words = poppler('-bbox')
    .split('<page ')
    .slice(1)
    .flatMap((sheet, page) =>
      [...sheet.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</g)].map(
        ([, x1, y1, x2, y2, text = '']): Word => ({
          page,
          text,
          box: [Number(x1), Number(y1), Number(x2), Number(y2)],
        }),
      ),
    );
  return {
    text: bare(poppler('-raw')),
    faults: [...faultsOf(words), ...struck(words, rulesIn(pdf))],
  };
}

interface Rule {
  page: number;
  y: number;
  from: number;
  to: number;
}

/** Rules and edges of frames: where a picture of the sheet, a point a pixel, is dark over an inch and more of a row. */
function rulesIn(pdf: Uint8Array): Rule[] {
  return paint(pdf, POINTS).flatMap(({ width, height, pixels }, page) =>
    Array.from({ length: height }, (_, y) => {
      const row = pixels.subarray(y * width, (y + 1) * width);
      const dark = Array.from(row, (grey) => (grey < 176 ? '#' : ' ')).join('');
      return [...dark.matchAll(/#{72,}/g)].map(({ index, 0: rule }) => ({
        page,
        y,
        from: index,
        to: index + rule.length,
      }));
    }).flat(),
  );
}

/** Words that a line is drawn through. */
const struck = (words: readonly Word[], rules: readonly Rule[]): string[] =>
  words
    .filter((word) => {
      const [x1, y1, x2, y2] = inked(word);
      return rules.some(
        ({ page, y, from, to }) =>
          page === word.page && y1 < y && y + 1 < y2 && common(x1, x2, from, to) >= 1,
      );
    })
    .map(({ text }) => `a line through ${text}`);

/** The box that letters fill: fonts of kana and kanji name one with much room above and below. */
const inked = ({ box: [x1, y1, x2, y2] }: Word): Word['box'] => {
  const height = y2 - y1;
  return [x1, y1 + 0.32 * height, x2, y2 - 0.26 * height];
};

const common = (from: number, to: number, otherFrom: number, otherTo: number) =>
  Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));

/** Words that lie over each other, or outside of an A4 sheet's margins. */
function faultsOf(words: readonly Word[]): string[] {
  // A bracket has half of its box to spare.
  return words.flatMap((word, i) => {
    const [x1, y1, x2, y2] = inked(word);
    const isOutside = x1 < 24 || y1 < 30 || x2 > 572 || y2 > 812;
    const over = words.slice(i + 1).find((other) => {
      const [left, top, right, bottom] = inked(other);
      // A line's own words may touch, and so may a word and its reading.
      const isAnotherLine = Math.abs(top - y1) > 1 && (bottom - top) / (y2 - y1) > 0.7;
      const isBeside = common(x1, x2, left, right) < 1 || common(y1, y2, top, bottom) < 1;
      return other.page === word.page && isAnotherLine && !isBeside;
    });
    return [
      ...(isOutside ? [`outside: ${word.text}`] : []),
      ...(over ? [`${word.text} over ${over.text}`] : []),
    ];
  });
}

/** Which of these words are not there, or not in one piece. */
export const lacking = (text: string, wanted: readonly string[]) =>
  wanted
    .filter((words) => {
      // Of some characters Firefox does not say into the file what they are.
      const letters = [...bare(words)].map(
        (letter) => `[${letter.replace(/[\]\\^-]/, '\\$&')}\uFFFD]`,
      );
      // Nor, at some sizes, that it is a space.
      return !new RegExp(letters.join('\uFFFD?')).test(text);
    })
    .map((words) => `not there: ${words}`);

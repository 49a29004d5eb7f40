import type { Page } from '@playwright/test';
import { plain } from '../../src/i18n/readings';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import type { LanguageCode } from '../../src/texts/languages';

/** Kana and kanji have no spaces: of the card, the names and the answers these words are whole wherever they stand so. */
const NAMES = '.service, .card-text, .reply-mark, .radio-label';
const WHOLE = [
  ...[
    'セルフチェック',
    'サラリーマン',
    '中小企業',
    '建設業',
    '清酒製造業',
    '林業',
    '退職金',
    '共済制度',
  ],
  ...['該当して', 'いなかった'],
].join('|');

/** Words that stand on two lines although one would hold them, answers that do so at all, and lines that begin with a comma. */
export function tornWords(page: Page, code: LanguageCode): Promise<string[]> {
  const { no, yes, unsure } = ALL_TEXTS[code].form.answers;
  return page.evaluate(
    ({ names, whole, answers }) => {
      const kana = /[ぁ-ヿ㐀-鿿]/;
      const words = new RegExp(`${whole}|(?:(?![ぁ-ヿ㐀-鿿])\\p{L})+`, 'gu');
      const range = document.createRange();
      /** How wide the text is, if it stands on more than one line. */
      const widthIfTorn = () => {
        const rects = [...range.getClientRects()];
        const isTorn = new Set(rects.map(({ bottom }) => Math.round(bottom))).size > 1;
        return isTorn ? rects.reduce((sum, { width }) => sum + width, 0) : 0;
      };
      const lineOf = (element: Element | null): number => {
        if (!element || getComputedStyle(element).display === 'inline')
          return lineOf(element?.parentElement ?? null);
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        return (
          element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        );
      };
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.closest('rt, .unseen')) continue;
        // Seven letters in brackets and their full stop are longer than a line of fewer.
        const holdsEight =
          lineOf(parent) >= 8 * Number.parseFloat(getComputedStyle(parent).fontSize);
        for (const { index } of (node.textContent ?? '').matchAll(/(?<=.)[、。]/g)) {
          range.setStart(node, index - 1);
          range.setEnd(node, index + 1);
          if (holdsEight && widthIfTorn()) found.push(`alone: ${node.textContent}`);
        }
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(words)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const width = widthIfTorn();
          // Brackets and full stops go with a word; an ending goes with the word, or the quotation, before it.
          const before = node.textContent?.[index - 1] ?? (parent.previousSibling ? '' : ' ');
          const fits = /[\s(]/.test(before) && width * 1.2 < lineOf(parent);
          const isWhole = kana.test(word)
            ? parent.closest(names) && !parent.closest('.gloss')
            : fits;
          if (width && isWhole) found.push(`torn: ${word}`);
        }
      }
      for (const mark of document.querySelectorAll('.reply-mark')) {
        range.selectNodeContents(mark);
        const text = mark.textContent ?? '';
        if (kana.test(text) && answers.includes(text) && widthIfTorn()) found.push(`torn: ${text}`);
      }
      return found;
    },
    { names: NAMES, whole: WHOLE, answers: [no, yes, unsure].map(plain) },
  );
}

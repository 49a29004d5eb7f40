import type { PageTexts } from './catalogue';

/** The id of the data block that carries a page's texts. */
export const TEXTS_ID = 'texts';

/** The texts of this page's language. Throws if the page carries none: nothing could be shown without. */
export function pageTexts(document: Document): PageTexts {
  const block = document.getElementById(TEXTS_ID)?.textContent;
  if (!block) throw new Error('the page carries no texts');
  return JSON.parse(block) as PageTexts;
}

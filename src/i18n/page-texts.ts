import type { PageTexts } from './catalogue';
import type { LanguageCode } from './languages';

/** The id of the data block that carries a page's language and texts. */
export const TEXTS_ID = 'texts';

export interface TextsBlock {
  code: LanguageCode;
  texts: PageTexts;
}

/** The texts of this page's language. Throws if the page carries none: nothing could be shown without. */
export function readPageTexts(document: Document): TextsBlock {
  const block = document.getElementById(TEXTS_ID)?.textContent;
  if (!block) throw new Error('the page carries no texts');
  return JSON.parse(block) as TextsBlock;
}

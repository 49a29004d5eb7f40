import type { PageTexts } from '../texts/catalogue';
import { LANGUAGES, type LanguageCode } from '../texts/languages';
import { startTexts } from './t';

/** Names the language of a data block with texts. The first block is that of the page's own language. */
const ATTRIBUTE = 'data-texts';

/** How long somebody waits who chose a language that has not come. */
const LATEST_MS = 5000;

/** `<` is the only character that could end a data block early. */
export const textsBlock = (code: LanguageCode, texts: PageTexts): string =>
  `<script type="application/json" ${ATTRIBUTE}="${code}">${JSON.stringify(texts).replace(/</g, '\\u003c')}</script>`;

/** The language that the page was made in. Throws if the page carries no texts: nothing could be shown without. */
export function ownLanguage(document: Document): LanguageCode {
  const own = document.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE);
  const language = LANGUAGES.find(({ code }) => code === own);
  if (!language) throw new Error('the page carries no texts');
  return language.code;
}

/** Shows a language from here on. False where its texts are not there: those of the other languages come last. */
export function showTextsOnPage(document: Document, code: LanguageCode): boolean {
  const block = document.querySelector(`[${ATTRIBUTE}="${code}"]`)?.textContent;
  if (!block) return false;
  try {
    startTexts(code, JSON.parse(block) as PageTexts);
    return true;
  } catch {
    // The file was cut off within the block.
    return false;
  }
}

/** Until the end of the file has come, or is no longer to be expected: a line that breaks off is told of by no event. */
export const whenAllTextsAreHere = (document: Document): Promise<unknown> =>
  new Promise((here) => {
    document.addEventListener('DOMContentLoaded', here, { once: true });
    setTimeout(here, LATEST_MS);
  });

import { createInstance } from 'i18next';
import type { PageTexts } from './catalogue';
import type { LanguageCode } from './languages';

let i18n = createInstance();
let pageLanguage: LanguageCode = 'ja';

/**
 * A text of the page's language, by key; `card:` gives the card's own words in Japanese, `gloss:` their translation.
 * Lists come with `{ returnObjects: true }`. The text may hold readings: show it by `ruby`, else by `plain`.
 */
export let { t } = i18n;

/** The page's language. */
export const language = (): LanguageCode => pageLanguage;

/** A page has one language only; i18next would take `ja-easy` for a script of its own. */
const ONLY = 'page';

/**
 * One name from a list of the texts, counted from 0; empty if there is none. Asked for all of them, i18next prepares each
 * like a sentence, which a slow phone notices.
 */
export const nameIn = (list: 'months.names' | 'months.days' | 'months.weekdays', i: number) =>
  t(`${list}.${i}` as 'months.or');

/** Sets the page's language and its texts. Synchronous, since the texts are already on the page. */
export function startTexts(code: LanguageCode, texts: PageTexts): void {
  pageLanguage = code;
  // The build shows one language after the other: each starts from nothing.
  i18n = createInstance();
  ({ t } = i18n);
  void i18n.init({
    lng: ONLY,
    resources: { [ONLY]: { ...texts } },
    // On the Japanese page nothing stands behind the card's words.
    parseMissingKeyHandler: () => '',
    defaultNS: 'form',
    ns: ['form', 'card', 'gloss'],
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

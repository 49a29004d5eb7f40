import { createInstance } from 'i18next';
import { CHECKS, checkOf } from '../domain/checks';
import type { PageTexts } from '../texts/catalogue';
import { LANGUAGES, type LanguageCode } from '../texts/languages';

const i18n = createInstance();
void i18n.init({
  resources: {},
  // i18next would write `ja-easy` as a language with a script of its own.
  lowerCaseLng: true,
  load: 'currentOnly',
  fallbackLng: false,
  // On the Japanese page nothing stands behind the card's words.
  parseMissingKeyHandler: () => '',
  defaultNS: 'form',
  ns: ['form', 'card', 'gloss'],
  initAsync: false,
  interpolation: {
    // React escapes what it shows.
    escapeValue: false,
    // ①～⑧: from the table, in every text.
    defaultVariables: { firstMark: checkOf(1).mark, lastMark: CHECKS[CHECKS.length - 1]?.mark },
  },
});

/**
 * A text of the language shown, by key; `card:` gives the card's own words in Japanese, `gloss:` their translation.
 * Lists come with `{ returnObjects: true }`. The text may hold readings: show it by `ruby`, else by `plain`.
 */
export const { t } = i18n;

const nameOf = (code: LanguageCode): string => code.toLowerCase();

/** The language shown. */
export const language = (): LanguageCode =>
  (LANGUAGES.find(({ code }) => nameOf(code) === i18n.language) ?? LANGUAGES[0]).code;

/**
 * One name from a list of the texts, counted from 0; empty if there is none. Asked for all of them, i18next prepares each
 * like a sentence, which a slow phone notices.
 */
export const nameIn = (list: 'months.names' | 'months.days' | 'months.weekdays', i: number) =>
  t(`${list}.${i}` as 'months.or');

/** Shows a language from here on. Synchronous, since its texts are on the page already. */
export function startTexts(code: LanguageCode, texts: PageTexts): void {
  for (const [namespace, words] of Object.entries(texts)) {
    // Nobody else holds them. A copy by way of JSON is not one where an extension has given lists a toJSON (prototype.js).
    i18n.addResourceBundle(nameOf(code), namespace, words, false, true, { skipCopy: true });
  }
  void i18n.changeLanguage(nameOf(code));
}

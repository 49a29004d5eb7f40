import { createInstance } from 'i18next';
import type { PageTexts } from './catalogue';

const i18n = createInstance();

/**
 * A text of the page's language, by key; `card:` gives the card's own words in Japanese, `gloss:` their translation.
 * Lists come with `{ returnObjects: true }`. The text may hold readings: show it by `ruby`, else by `plain`.
 */
export const t = i18n.t;

/** Sets the page's one language and its texts. Synchronous, since the texts are already on the page. */
export function startTexts(language: string, texts: PageTexts): void {
  void i18n.init({
    lng: language,
    resources: { [language]: { ...texts } },
    // On the Japanese page nothing stands behind the card's words.
    parseMissingKeyHandler: () => '',
    defaultNS: 'form',
    ns: ['form', 'card', 'gloss'],
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

import { createInstance } from 'i18next';
import type { Catalogue } from './catalogue';

const i18n = createInstance();

/** A word of the page's language, by key. Lists come with `{ returnObjects: true }`. */
export const t = i18n.t;

/** Sets the page's one language and its texts. Synchronous, since the texts are already on the page. */
export function startTexts(language: string, texts: Catalogue): void {
  void i18n.init({
    lng: language,
    resources: { [language]: { form: texts } },
    defaultNS: 'form',
    ns: ['form'],
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

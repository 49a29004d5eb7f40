import 'i18next';
import type { CardWords, Catalogue } from '../texts/catalogue';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'form';
    resources: { form: Catalogue; card: CardWords; gloss: CardWords };
  }
}

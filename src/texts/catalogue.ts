import type { cardWords } from './card-words';
import type { ja } from './ja';

type Loose<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Loose<T[K]> };

/** What every language has to offer: the keys of the Japanese texts. */
export type Catalogue = Loose<typeof ja>;

/** The card's words: in Japanese, with readings, or in translation. */
export type CardWords = Loose<typeof cardWords>;

/** All texts of one page. */
export interface PageTexts {
  form: Catalogue;
  /** The card's words in Japanese, which alone count. */
  card: CardWords;
  /** The same in the page's language; absent on the Japanese page. */
  gloss?: CardWords;
}

/** The keys of the sentences that say how to put an input right. */
export type ErrorCode = Exclude<keyof Catalogue['errors'], 'title' | 'inline'>;

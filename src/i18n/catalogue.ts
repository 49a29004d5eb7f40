import type { ja } from './ja';

/** What every language has to offer: the same keys, the same list lengths are left to each language. */
export type Catalogue = Loose<typeof ja>;

type Loose<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Loose<T[K]> };

/** The keys of the sentences that say how to put an input right. */
export type ErrorCode = Exclude<keyof Catalogue['errors'], 'title' | 'inline'>;

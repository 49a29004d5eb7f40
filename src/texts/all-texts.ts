import { cardWords } from './card-words';
import type { PageTexts } from './catalogue';
import { LANGUAGES, type LanguageCode } from './languages';

/** What the file of a language has to offer; `card` only where the card's own words are written otherwise. */
type Words = Omit<PageTexts, 'card'> & Partial<PageTexts>;

/** By the language's code, so that a new one need not be named here: nothing of this is bundled. */
const read = (code: LanguageCode): Promise<Words> => import(/* @vite-ignore */ `./${code}.ts`);

/** Every text there is. Only the build reads this: a page carries its own texts and no others. */
export const ALL_TEXTS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async ({ code }) => {
      const { form, card = cardWords, gloss } = await read(code);
      return [code, { form, card, ...(gloss && { gloss }) }];
    }),
  ),
) as Record<LanguageCode, PageTexts>;

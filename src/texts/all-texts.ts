import { cardWords } from './card-words';
import { cardWordsWithReadings } from './card-words-readings';
import type { PageTexts } from './catalogue';
import { en, enCard } from './en';
import { ja } from './ja';
import { jaEasy, jaEasyCard } from './ja-easy';
import { ko, koCard } from './ko';
import type { LanguageCode } from './languages';
import { vi, viCard } from './vi';
import { zhHans, zhHansCard } from './zh-Hans';

/** Every text there is. Only the build reads this: a page carries its own texts and no others. */
export const ALL_TEXTS: Record<LanguageCode, PageTexts> = {
  ja: { form: ja, card: cardWords },
  'ja-easy': { form: jaEasy, card: cardWordsWithReadings, gloss: jaEasyCard },
  en: { form: en, card: cardWords, gloss: enCard },
  'zh-Hans': { form: zhHans, card: cardWords, gloss: zhHansCard },
  ko: { form: ko, card: cardWords, gloss: koCard },
  vi: { form: vi, card: cardWords, gloss: viCard },
};

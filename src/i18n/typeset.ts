import type { PageTexts } from '../texts/catalogue';
import type { LanguageCode } from '../texts/languages';

/** Japanese that browsers part, since they take its first character for a particle; kept whole on the screen. */
const WHOLE_WORDS =
  /はがき|中小機構|困ったときは|あてはまる|該当して(?=い)|いなかった|セルフチェック/g;

/** The same in the card's own words. */
const WHOLE_WORDS_OF_CARD =
  /役員として|として|全日制|該当して(?=い)|いなかった|サラリーマン|中小企業|建設業|清酒製造業|林業|退職金|共済制度/g;

/** Where no line may part, though browsers do so. */
const JAPANESE = new RegExp(
  [
    '(?<=と)(?=して|いう)|(?<=で)(?=いう)',
    '(?<=[いう])(?=とき)|(?<=加入した)(?=日)|(?<=次に)(?=該当)',
    // その年月, この一覧
    '(?<=(?:^|[^ぁ-ん])[そこ]の)(?=[\\p{Script=Han}｜])',
    '(?<=その)(?=とき|こと)',
    // 平成23年1月
    '(?<=\\d年|\\d｜年《ねん》)(?=\\d+[月｜])',
    // …していた人
    '(?<=た)(?=｜人《ひと》$)',
    // 「わからない」を
    '(?<=[」）])(?=[ぁ-ん])',
  ].join('|'),
  'gu',
);

const TOGETHER: Partial<Record<LanguageCode, RegExp>> = {
  ja: JAPANESE,
  'ja-easy': JAPANESE,
  // 12月, ①～⑧
  'zh-Hans': /(?<=\d|\}\})(?=[年月日])|(?<=①)(?=～)|(?<=～)(?=⑧)/g,
  // “모르겠음”을
  ko: /(?<=[)”}])(?=[가-힣])|(?<=[가-힣])(?=·)/g,
};

const WORD_JOINER = '\u2060';

/** What has a reading of its own is whole already. */
const outsideOfReadings = (text: string, change: (piece: string) => string): string =>
  text
    .split(/(｜[^《]*《[^》]*》)/)
    .map((piece) => (piece.startsWith('｜') ? piece : change(piece)))
    .join('');

function typesetText(text: string, code: LanguageCode): string {
  const together = TOGETHER[code];
  const joined = together ? text.replace(together, WORD_JOINER) : text;
  if (!code.startsWith('ja')) return joined;
  return outsideOfReadings(joined, (piece) => piece.replace(WHOLE_WORDS, '｜$&《》'));
}

/** Nothing may stand between the card's own characters: whoever copies or searches them finds them as they are. */
const typesetCardText = (text: string): string =>
  outsideOfReadings(text, (piece) => piece.replace(WHOLE_WORDS_OF_CARD, '｜$&《》'));

function changeAll<T>(texts: T, change: (text: string) => string): T {
  if (typeof texts === 'string') return change(texts) as T;
  if (Array.isArray(texts)) return texts.map((text) => changeAll(text, change)) as T;
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [key, changeAll(value, change)]),
  ) as T;
}

/** Texts of a language's own made ready for the screen. */
export const typesetAll = <T>(texts: T, code: LanguageCode): T =>
  changeAll(texts, (text) => typesetText(text, code));

/** A page's texts made ready for the screen, when it is built. The card's words are Japanese on every page. */
export function typeset({ form, card, gloss }: PageTexts, code: LanguageCode): PageTexts {
  return {
    form: typesetAll(form, code),
    card: changeAll(card, typesetCardText),
    ...(gloss && { gloss: typesetAll(gloss, code) }),
  };
}

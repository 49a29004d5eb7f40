import type { PageTexts } from './catalogue';
import type { LanguageCode } from './languages';

/** Japanese that browsers part, since they take its first character for a particle; kept whole on the screen. */
const WHOLE_WORDS = /はがき|中小機構|困ったときは|あてはまる/g;

/** The same in the card's own words. */
const WHOLE_WORDS_OF_CARD = /役員として|全日制/g;

/** Where no Japanese line may part, though browsers do so. */
const TOGETHER = new RegExp(
  [
    '(?<=と)(?=して|いう)|(?<=で)(?=いう)',
    '(?<=[いう])(?=とき)|(?<=加入した)(?=日)',
    // その年月, この一覧
    '(?<=(?:^|[^ぁ-ん])[そこ]の)(?=[\\p{Script=Han}｜])',
    // 平成23年1月
    '(?<=\\d年)(?=\\d+月)',
    // 「わからない」を
    '(?<=[」）])(?=[ぁ-ん])',
  ].join('|'),
  'gu',
);

const WORD_JOINER = '\u2060';

/** What has a reading of its own is whole already. */
const outsideOfReadings = (text: string, change: (piece: string) => string): string =>
  text
    .split(/(｜[^《]*《[^》]*》)/)
    .map((piece) => (piece.startsWith('｜') ? piece : change(piece)))
    .join('');

const typesetText = (text: string): string =>
  outsideOfReadings(text.replace(TOGETHER, WORD_JOINER), (piece) =>
    piece.replace(WHOLE_WORDS, '｜$&《》'),
  );

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

/** A page's texts made ready for the screen, when it is built. The card's words are Japanese on every page. */
export function typeset({ form, card, gloss }: PageTexts, code: LanguageCode): PageTexts {
  const own = code.startsWith('ja') ? typesetText : (text: string) => text;
  return {
    form: changeAll(form, own),
    card: changeAll(card, typesetCardText),
    ...(gloss && { gloss: changeAll(gloss, own) }),
  };
}

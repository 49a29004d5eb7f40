import type { PageTexts } from './catalogue';

/** Japanese that browsers part, since they take its first character for a particle; kept whole on the screen. */
const WHOLE_WORDS = /はがき|中小機構|困ったときは|あてはまる/g;

/** Where no Japanese line may part, though browsers do so: before と's して and いう, and after a bracket before kana. */
const TOGETHER = /(?<=と)(?=して|いう)|(?<=で)(?=いう)|(?<=[」）])(?=[ぁ-ん])/g;

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

function typesetAll<T>(texts: T): T {
  if (typeof texts === 'string') return typesetText(texts) as T;
  if (Array.isArray(texts)) return texts.map(typesetAll) as T;
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [key, typesetAll(value)]),
  ) as T;
}

/** The Japanese texts made ready for the screen, when the page is built. The card's own words stay as they are. */
export const typeset = ({ form, card, gloss }: PageTexts): PageTexts => ({
  form: typesetAll(form),
  card,
  ...(gloss && { gloss: typesetAll(gloss) }),
});

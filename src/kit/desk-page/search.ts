import { ANSWERS } from '../../domain/answers';
import { CHECKS, type CheckId } from '../../domain/checks';
import type { Status } from '../../domain/contractor';
import { checkText, decidingText, noteText } from '../../i18n/check-texts';
import { t } from '../../i18n/t';

/** One sentence that can be found, and where it stands. */
export interface Entry {
  /** The check that it belongs to, if any. */
  id?: CheckId;
  place: string;
  text: string;
}

/** Every sentence about the checks, as a contractor of this status reads it, and what helps in unusual cases. */
export function entriesFor(status: Status): Entry[] {
  const aboutChecks = CHECKS.flatMap(({ id, mark, source }) =>
    [
      t(`card:checks.c${id}.sentence`),
      t(`card:checks.c${id}.condition`),
      checkText(id, 'meaning', status),
      decidingText(id, status),
      ...ANSWERS.map((answer) => `${t(`answers.${answer}`)}：${checkText(id, answer, status)}`),
      ...(['applies', 'spared'] as const).flatMap((kind) =>
        t(`checks.c${id}.${kind}`, { returnObjects: true }).map(
          (example) => `${t(`check.${kind}`)}：${example}`,
        ),
      ),
      noteText(id),
      source,
    ]
      .filter(Boolean)
      .map((text) => ({ id, place: mark, text })),
  );
  const others = t('trouble.cases', { returnObjects: true }).map((text) => ({
    place: t('trouble.title'),
    text,
  }));
  return [...aboutChecks, ...others];
}

/** Full and half width, capitals, hiragana and katakana are one. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** The sentences in which every word of the query stands; none for an empty one. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries.filter(({ place, text }) => {
    const where = fold(place + text);
    return words.every((word) => where.includes(word));
  });
}

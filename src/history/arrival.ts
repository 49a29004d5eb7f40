import { thisMonthInJapan } from '../clock/clock';
import { type CardLink, readCardLink } from '../journey/card-link';
import { type Draft, withDraft } from '../journey/journey';
import { type Position, START, takeLink } from '../journey/moves';
import { settle } from '../journey/steps';
import type { LanguageCode } from '../texts/languages';
import { type Entry, parseEntry } from './entry';

/** What the address says of the card it was printed on. */
export const linkIn = ({ location }: Window): CardLink =>
  readCardLink(location.hash, thisMonthInJapan());

export interface Arrival {
  position: Position;
  language: LanguageCode;
  /** The entry that the page was opened on, if it is one of ours. */
  entry: Entry | undefined;
}

/** A host page that is reloaded starts the form anew: Firefox alone would bring the frame's entry back. */
const isReloadedFrame = (window: Window): boolean =>
  window.parent !== window && window.performance?.navigation?.type === 1;

function stateOf(window: Window): unknown {
  if (isReloadedFrame(window)) return null;
  try {
    return window.history.state;
  } catch {
    // Without a History API there is nothing to go on from.
    return null;
  }
}

/**
 * Where a page begins: the copy in its history entry, the card's link, or empty. `own` is the language that the page
 * was made in, `early` what was chosen on it before the script ran.
 */
export function arrive(window: Window, own: LanguageCode, early: Draft | undefined): Arrival {
  const entry = parseEntry(stateOf(window));
  const { journey, language = own } = entry?.copy ?? {};
  const found: Position =
    entry && journey
      ? { place: { ...entry.place, step: settle(entry.place.step, journey) }, journey }
      : { ...START, journey: withDraft(START.journey, 'status', early) };
  return { position: takeLink(linkIn(window))(found), language, entry };
}

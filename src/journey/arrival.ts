import { thisMonthInJapan } from '../clock/clock';
import { readCardLink } from './card-link';
import { type Entry, parseEntry } from './entry';
import type { Handover } from './handover';
import { EMPTY_JOURNEY } from './journey';
import { settle } from './steps';

const settled = (entry: Entry): Entry => {
  const { place, journey } = entry.position;
  return {
    ...entry,
    position: { place: { ...place, step: settle(place.step, journey) }, journey },
  };
};

/** Where a page begins: its history entry, what another page handed over, the card's link; undefined: empty. */
export function arrive(
  { history, location }: Window,
  handover: Handover | undefined,
): Entry | undefined {
  const found = parseEntry(history.state);
  if (found) return settled(found);
  if (handover && 'entry' in handover) return settled(handover.entry);
  const facts = readCardLink(location.hash, thisMonthInJapan());
  if (Object.keys(facts).length === 0) return undefined;
  const journey = { ...EMPTY_JOURNEY, facts, linked: true };
  return { v: 1, depth: 0, position: { place: { step: 'card' }, journey } };
}

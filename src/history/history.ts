import { type Draft, withDraft } from '../journey/journey';
import { isSamePlace, type Place, type Position, placeBefore, takeLink } from '../journey/moves';
import { settle } from '../journey/steps';
import { type LanguageCode, languageOf } from '../texts/languages';
import { arrive, linkIn } from './arrival';
import { type Entry, parseEntry } from './entry';
import type { JourneyHistory, Visit } from './visit';

/** Longer than any browser takes to go back one entry. */
const BACK_MS = 1000;

/**
 * The journey of this tab, held once, in memory; the browser's history is its mirror. Each step has an entry, which
 * knows its place; the current one carries a copy for a reload. Browsers drop, prune and share entries: nothing here
 * counts them, or depends on travelling through them. `own` is the language that the page was made in, `early` what
 * was chosen on it before this script ran.
 */
export function openHistory(window: Window, own: LanguageCode, early?: Draft): JourneyHistory {
  const listeners = new Set<() => void>();
  const arrival = arrive(window, own, early);
  let { position, language } = arrival;
  let rev = arrival.entry?.rev ?? 0;
  let behind = arrival.entry?.behind;
  let visit: Visit = { position, key: 0, language, isArrival: true };
  /** The visit that was drawn, and read out. */
  let drawn: Visit | undefined;
  /** Where the browser's Back is about to lead. */
  let awaited: Place | undefined;

  /** Whether the browser stands on what was written last: it may have dropped it, or somebody wrote over it. */
  function isKept(): boolean {
    try {
      return window.history.state?.rev === rev;
    } catch {
      return false;
    }
  }

  function write(how: 'pushState' | 'replaceState', rest: Partial<Entry>, ...address: string[]) {
    rev += 1;
    const entry: Entry = { v: 2, rev, place: position.place, ...(behind && { behind }), ...rest };
    try {
      window.history[how](entry, '', ...address);
    } catch {
      // A frame or an old browser may refuse entries. Nothing is lost: memory holds the position.
    }
    return isKept();
  }

  const copy = () => ({ copy: { journey: position.journey, language } });
  const keep = (...address: string[]) => write('replaceState', copy(), ...address);

  function show(): void {
    visit = { position, key: visit.key + 1, language, isArrival: false };
    for (const listener of listeners) listener();
  }

  /** Every step but those of the browser itself: adds an entry, and takes the copy along. */
  function go(next: Position): void {
    const wasBehind = behind;
    const isOurs = isKept();
    if (isOurs) write('replaceState', {});
    behind = isOurs ? position.place : undefined;
    position = next;
    if (!write('pushState', copy())) {
      behind = wasBehind;
      keep();
    }
    show();
  }

  const cleanAddress = (): string[] => {
    const { hash, pathname, search } = window.location;
    const { folder } = languageOf(own);
    // Some hosts answer a folder without its slash: every link would lead one folder too high.
    const slash = folder && pathname.endsWith(`/${folder}`) ? '/' : '';
    return hash || slash ? [pathname + slash + search] : [];
  };

  /** The browser has gone to an entry: Back, Forward, an edited address, another card's link. */
  function land(state: unknown): void {
    const found = parseEntry(state);
    const place = awaited;
    awaited = undefined;
    behind = found?.behind;
    // A page that was opened on an entry without a copy has passed by the one that has it.
    if (found?.copy && found.rev > rev) position = { ...position, journey: found.copy.journey };
    rev = Math.max(rev, found?.rev ?? 0);
    const { journey } = position;
    const before = position;
    if (found)
      position = { place: { ...found.place, step: settle(found.place.step, journey) }, journey };
    position = takeLink(linkIn(window))(position);
    keep(...cleanAddress());
    if (place && !isSamePlace(place, position.place)) go({ place, journey });
    // Somebody edited the address: what is on the screen stays.
    else if (position !== before) show();
  }

  window.addEventListener('popstate', ({ state }) => land(state));
  window.addEventListener('pageshow', ({ persisted }) => persisted && land(window.history.state));
  // What the browser dropped, because too much came at once, is written when it matters.
  window.addEventListener('pagehide', () => isKept() || keep());
  window.history.scrollRestoration = 'manual';
  keep(...cleanAddress());

  return {
    own,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    visit: () => visit,
    move(move) {
      const next = move(position);
      if (next !== position) go(next);
    },
    keepDraft(draft) {
      position = { ...position, journey: withDraft(position.journey, position.place.step, draft) };
      keep();
    },
    back() {
      const place = placeBefore(position);
      if (awaited) return;
      if (window.parent !== window || !behind || !isKept() || !isSamePlace(behind, place)) {
        go({ place, journey: position.journey });
        return;
      }
      awaited = place;
      window.history.back();
      // Only for this press: another one may be on its way by then.
      window.setTimeout(() => awaited === place && land(window.history.state), BACK_MS);
    },
    arrived() {
      drawn = visit;
    },
    arriveAgain() {
      visit = { ...visit, position, isArrival: drawn === visit };
    },
    changeLanguage(code) {
      language = code;
      keep();
      visit = { ...visit, position, language, isArrival: false };
      for (const listener of listeners) listener();
    },
  };
}

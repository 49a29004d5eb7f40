import { thisMonthInJapan } from './clock';
import { readCardLink } from './card-link';
import { type Entry, parseEntry } from './entry';
import { type Draft, EMPTY_JOURNEY, withDraft } from './journey';
import { type Move, type Position, START } from './moves';
import { settle } from './steps';

/** A showing of a screen: each has a key of its own, even of the same step. */
export interface Visit {
  position: Position;
  key: number;
  /** The screen found on load, for which nobody pressed anything. */
  isArrival: boolean;
}

/** The journey in the browser: one history entry a step. What is told is kept in memory; each entry holds a copy. */
export interface JourneyHistory {
  subscribe: (listener: () => void) => () => void;
  visit: () => Visit;
  /** What the prerendered page shows: hydration has to start from there. */
  prerendered: () => Visit;
  move: (move: Move) => void;
  keepDraft: (draft: Draft) => void;
  back: () => void;
  restart: () => void;
}

const noop = () => {};

/** The landing as it stands in the prerendered page, with what was chosen there before the script ran. */
const prerenderedVisit = (early: Draft | undefined): Visit => ({
  position: early ? { ...START, journey: withDraft(START.journey, 'status', early) } : START,
  key: 0,
  isArrival: true,
});

/** The journey of the prerendered page itself, which goes nowhere. */
export function stillHistory(): JourneyHistory {
  const visit = prerenderedVisit(undefined);
  const stay = () => visit;
  return { subscribe: () => noop, visit: stay, prerendered: stay, move: noop, keepDraft: noop, back: noop, restart: noop };
}

/** The entry found, else the card's link, else undefined for an empty start. */
function arrive({ history, location }: Window): Entry | undefined {
  const found = parseEntry(history.state);
  if (found) {
    const { place, journey } = found.position;
    const step = settle(place.step, journey);
    return { ...found, position: { place: { ...place, step }, journey } };
  }
  const facts = readCardLink(location.hash, thisMonthInJapan());
  if (Object.keys(facts).length === 0) return undefined;
  const journey = { ...EMPTY_JOURNEY, facts, linked: true };
  return { v: 1, depth: 0, position: { place: { step: 'card' }, journey } };
}

/**
 * Starts from `history.state`, else from the card's link, else empty. The link leaves the address bar at once.
 * `early` is what was chosen on the prerendered page before this script ran.
 */
export function openHistory(window: Window, early?: Draft): JourneyHistory {
  const listeners = new Set<() => void>();
  const prerendered = prerenderedVisit(early);
  const arrival = arrive(window);
  let depth = arrival?.depth ?? 0;
  let visit = arrival ? { position: arrival.position, key: 1, isArrival: true } : prerendered;
  let { position } = visit;
  let isRestarting = false;

  /** A frame or an old browser may refuse entries; the journey then goes on without them. */
  function write(how: 'pushState' | 'replaceState', ...address: string[]): void {
    const entry: Entry = { v: 1, depth, position };
    try {
      window.history[how](entry, '', ...address);
    } catch {
      // Nothing is lost: memory holds the position.
    }
  }

  function show(next: Position): void {
    position = next;
    visit = { position, key: visit.key + 1, isArrival: false };
    for (const listener of listeners) listener();
  }

  /** Writes over the first entry and adds one, which cuts off every entry that held an answer. */
  function forgetEntries(): void {
    isRestarting = false;
    depth = 0;
    write('replaceState');
    depth = 1;
    write('pushState');
  }

  function onPopState(event: PopStateEvent): void {
    if (isRestarting) return forgetEntries();
    const entry = parseEntry(event.state);
    // No entry of ours: somebody edited the address. What is on the screen stays.
    if (!entry) return write('replaceState');
    depth = entry.depth;
    const { journey } = position;
    const { place } = entry.position;
    show({ place: { ...place, step: settle(place.step, journey) }, journey });
    write('replaceState');
  }

  window.history.scrollRestoration = 'manual';
  window.addEventListener('popstate', onPopState);
  const { hash, pathname, search } = window.location;
  write('replaceState', ...(hash ? [pathname + search] : []));

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    visit: () => visit,
    prerendered: () => prerendered,
    move(move) {
      const next = move(position);
      depth += 1;
      position = next;
      write('pushState');
      show(next);
    },
    keepDraft(draft) {
      position = { ...position, journey: withDraft(position.journey, position.place.step, draft) };
      write('replaceState');
    },
    back: () => window.history.back(),
    restart() {
      const steps = depth;
      position = START;
      write('replaceState');
      show(START);
      if (steps === 0) return;
      isRestarting = true;
      window.history.go(-steps);
    },
  };
}

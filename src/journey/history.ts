import { arrive } from './arrival';
import { type Entry, parseEntry } from './entry';
import { folderOf, linkTo } from './folder';
import { type Handover, handOver, takeHandover } from './handover';
import { type Draft, withDraft } from './journey';
import { type Position, START } from './moves';
import { settle } from './steps';
import { type JourneyHistory, prerenderedVisit, type Visit } from './visit';

/**
 * The journey in the browser: one history entry a step. What is told is kept in memory; each entry holds a copy.
 * Starts from `history.state`, what another page handed over, the card's link, or empty; the link leaves the address
 * bar at once. `early` is what was chosen on the prerendered page before this script ran.
 */
export function openHistory(window: Window, early?: Draft): JourneyHistory {
  const listeners = new Set<() => void>();
  const prerendered = prerenderedVisit(early);
  const handover = takeHandover(window);
  const arrival = arrive(window, handover);
  let depth = arrival?.depth ?? 0;
  // Who changed the language pressed for this screen.
  const isArrival = !handover;
  let visit: Visit = arrival ? { position: arrival.position, key: 1, isArrival } : prerendered;
  let { position } = visit;
  let isRestarting = false;

  const entry = (): Entry => ({ v: 1, depth, position });

  /** A frame or an old browser may refuse entries; the journey then goes on without them. */
  function write(how: 'pushState' | 'replaceState', ...address: string[]): boolean {
    try {
      window.history[how](entry(), '', ...address);
      return true;
    } catch {
      // Nothing is lost: memory holds the position.
      return false;
    }
  }

  /** Positions that stand in no entry: there 「戻る」 has to do without the browser, which would leave the form. */
  const unwritten: Position[] = [];

  function push(before: Position): void {
    depth += 1;
    if (write('pushState')) return;
    depth -= 1;
    unwritten.push(before);
  }

  function show(next: Position): void {
    position = next;
    visit = { position, key: visit.key + 1, isArrival: false };
    for (const listener of listeners) listener();
  }

  /** The first entry may belong to another language's page: it forgets, and leads back to this one. */
  function goToFirst(steps: number, restartIn: string): void {
    isRestarting = true;
    handOver(window, { restartIn });
    window.history.go(-steps);
  }

  /** Writes over the first entry and adds one, which cuts off every entry that held an answer. */
  function forgetEntries(restartIn: string): void {
    // Editing the address adds an entry that nobody counted: then the first one lies further back.
    const left = parseEntry(window.history.state)?.depth ?? 0;
    if (left > 0) {
      goToFirst(left, restartIn);
      return;
    }
    isRestarting = false;
    depth = 0;
    write('replaceState');
    push(START);
    const folder = folderOf(window.document);
    if (restartIn !== folder) window.location.replace(linkTo(restartIn, folder));
  }

  function finishRestart(left: Handover | undefined): void {
    if (!left || !('restartIn' in left)) return;
    if (position !== START) show(START);
    forgetEntries(left.restartIn);
  }

  window.addEventListener('popstate', (event) => {
    if (isRestarting) {
      takeHandover(window);
      return forgetEntries(folderOf(window.document));
    }
    const found = parseEntry(event.state);
    // No entry of ours: somebody edited the address. What is on the screen stays.
    if (found) {
      depth = found.depth;
      const { journey } = position;
      const { place } = found.position;
      show({ place: { ...place, step: settle(place.step, journey) }, journey });
    }
    write('replaceState');
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) finishRestart(takeHandover(window));
  });
  window.history.scrollRestoration = 'manual';
  const { hash, pathname, search } = window.location;
  write('replaceState', ...(hash ? [pathname + search] : []));
  finishRestart(handover);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    visit: () => visit,
    prerendered: () => prerendered,
    move(move) {
      const before = position;
      position = move(before);
      if (position === before) return;
      push(before);
      show(position);
    },
    keepDraft(draft) {
      position = { ...position, journey: withDraft(position.journey, position.place.step, draft) };
      write('replaceState');
    },
    back() {
      const before = unwritten.pop();
      if (before) show({ place: before.place, journey: position.journey });
      else window.history.back();
    },
    restart() {
      const steps = depth;
      depth = 0;
      position = START;
      write('replaceState');
      show(START);
      if (steps > 0) goToFirst(steps, folderOf(window.document));
    },
    handOver: () => handOver(window, { entry: { v: 1, depth: depth + 1, position } }),
  };
}

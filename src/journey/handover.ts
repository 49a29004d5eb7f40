import { type Entry, parseEntry } from './entry';

/**
 * Carries the journey from one language's page to another's. The address must not hold answers, and storage may be
 * closed, so they travel in `window.name`, which browsers clear on the way to any other site. The page that arrives
 * takes them out at once.
 */
const MARK = 'shikaku-kakunin:';

/** What the next page of the form is to do: go on from an entry, or forget all and show the page in this folder. */
export type Handover = { entry: Entry } | { restartIn: string };

/** Any page can name the window it opens: only what can be a folder of ours is taken. */
const FOLDER = /^[A-Za-z-]{0,12}$/;

/** Hands over to the page that loads next in this tab or frame. A frame's own name is kept for it. */
export function handOver(window: Window, handover: Handover): void {
  const name = window.name.startsWith(MARK) ? '' : window.name;
  window.name = MARK + JSON.stringify({ ...handover, name });
}

/** Takes what the page before left here, once; undefined if there is nothing of ours. Never throws. */
export function takeHandover(window: Window): Handover | undefined {
  if (!window.name.startsWith(MARK)) return undefined;
  const packed = window.name.slice(MARK.length);
  window.name = '';
  try {
    const { entry, restartIn, name } = JSON.parse(packed);
    window.name = typeof name === 'string' ? name : '';
    if (typeof restartIn === 'string') return FOLDER.test(restartIn) ? { restartIn } : undefined;
    const parsed = parseEntry(entry);
    return parsed && { entry: parsed };
  } catch {
    return undefined;
  }
}

import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/**
 * Calls when another minute has begun, and when the page is looked at again: in between, a phone may have slept or the
 * tab have been put aside for days. Returns how to stop.
 */
function watchClock(changed: () => void): () => void {
  let timer = 0;
  function look(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, MINUTE_MS - (Date.now() % MINUTE_MS));
    changed();
  }
  look();
  window.document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return () => {
    window.clearTimeout(timer);
    window.document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
  };
}

/**
 * What is true now by the clock, and stays so while the page is open. `read` gives a text, number or boolean; hydration
 * starts from what was `prerendered`.
 */
export const useNow = <Value extends string | number | boolean>(
  read: () => Value,
  prerendered: () => Value,
): Value => useSyncExternalStore(watchClock, read, prerendered);

/** How long the rest waits after the first frame: a first tap must not have to wait for it. */
const REST_AFTER_MS = 300;

/**
 * Leaves what lies below the first question out of the first frame: on a slow phone, laying out text takes longer than
 * all else. Returns how to show it at once. Not within a frame, whose host wants to know the height of everything.
 */
export function shortenFirstFrame(page: HTMLElement): () => void {
  const showRest = () => page.removeAttribute('data-first-frame');
  page.setAttribute('data-first-frame', '');
  requestAnimationFrame(() => setTimeout(showRest, REST_AFTER_MS));
  return showRest;
}

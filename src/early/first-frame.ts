import { PARTS_LEFT } from '../page-attributes';

/** How long the rest waits after the first frame: a first tap must not have to wait for it. */
const REST_AFTER_MS = 300;

/** Between two parts of the rest a tap gets its turn, and a frame. */
const NEXT_PART_AFTER_MS = 50;

/** As `styles/first-frame.css` takes it apart. */
const PARTS = 3;

/**
 * Leaves what lies below the first question out of the first frame: on a slow phone, laying out text takes longer than
 * all else. Returns how to show it at once. Not within a frame, whose host wants to know the height of everything.
 */
export function shortenFirstFrame(page: HTMLElement): () => void {
  const showRest = () => page.removeAttribute(PARTS_LEFT);
  function showPart() {
    // If the script was here first, none is left.
    const left = Number(page.getAttribute(PARTS_LEFT)) - 1;
    if (left < 1) return showRest();
    page.setAttribute(PARTS_LEFT, `${left}`);
    setTimeout(showPart, NEXT_PART_AFTER_MS);
  }
  page.setAttribute(PARTS_LEFT, `${PARTS}`);
  requestAnimationFrame(() => setTimeout(showPart, REST_AFTER_MS));
  return showRest;
}

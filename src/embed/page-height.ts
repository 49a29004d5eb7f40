import { asHeight } from './messages';

/** The height of all that stands on the page. Of the body: the root element is never lower than the frame. */
export const heightOf = ({ body }: Document): number =>
  asHeight(body.getBoundingClientRect().height);

/** Calls on every change of the page's height, and perhaps more often. */
export function watchHeight(window: Window & typeof globalThis, changed: () => void): void {
  // What stands in a frame out of sight is not drawn, and only what is drawn is observed for its size: there, and on
  // iOS 12, a change of height is a change of the page or of its width.
  new window.MutationObserver(changed).observe(window.document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  window.addEventListener('resize', changed);
  if (typeof window.ResizeObserver === 'function') {
    new window.ResizeObserver(changed).observe(window.document.body);
  }
}

import { asHeight } from './messages';

/** The height of all that stands on the page. Of the body: the root element is never lower than the frame. */
export const heightOf = ({ body }: Document): number =>
  asHeight(body.getBoundingClientRect().height);

/** Calls on every change of the page's height, and perhaps more often. */
export function watchHeight(window: Window & typeof globalThis, changed: () => void): void {
  const { document } = window;
  if (typeof window.ResizeObserver === 'function') {
    new window.ResizeObserver(changed).observe(document.body);
    return;
  }
  // iOS 12 has none: what changes the height there is a change of the page, of its width, or a `<details>`.
  new window.MutationObserver(changed).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  window.addEventListener('resize', changed);
}

/**
 * Moves the focus, and with it the place from which a screen reader reads on: Orca takes that from the selection, which
 * `focus` alone leaves where it was, even on what is no longer on the page.
 */
export function moveFocus(target: HTMLElement | null | undefined): void {
  window.getSelection()?.removeAllRanges();
  target?.focus({ preventScroll: true });
}

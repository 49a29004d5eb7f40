/** Gives the keyboard to the control that has taken the place of this one, with the caret where it was. */
function focusAgain(before: Element): void {
  const { id, selectionStart, selectionEnd } = before as HTMLInputElement;
  const control = id ? (document.getElementById(id) as HTMLInputElement | null) : null;
  control?.focus({ preventScroll: true });
  // Radios have no caret.
  if (selectionStart != null) control?.setSelectionRange(selectionStart, selectionEnd);
}

/** Follows the keyboard. Returns what draws the page anew by `draw` and then gives the keyboard back. */
export function keepFocus(): (draw: () => void) => void {
  let focused: Element | null = null;
  document.addEventListener('focusin', (event) => {
    focused = event.target as Element;
  });
  return (draw) => {
    // By now React may have taken the page away.
    const before = focused?.isConnected ? document.activeElement : focused;
    draw();
    if (before) focusAgain(before);
  };
}

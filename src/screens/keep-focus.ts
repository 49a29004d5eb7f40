/** What has taken the place of this one; buttons and links have no id. */
const successorOf = (before: Element) =>
  before.id
    ? document.getElementById(before.id)
    : [...document.querySelectorAll(before.localName)].find((now) => now.isEqualNode(before));

/** Gives the keyboard to what has taken the place of this one, with the caret where it was. */
function focusAgain(before: Element): void {
  const control = successorOf(before) as HTMLInputElement | null | undefined;
  // A translator may have been at the one before: better the heading than nowhere.
  const now = control ?? document.querySelector<HTMLElement>('#root h1');
  now?.focus({ preventScroll: true });
  const { selectionStart, selectionEnd } = before as HTMLInputElement;
  // Radios have no caret.
  if (selectionStart != null) control?.setSelectionRange(selectionStart, selectionEnd);
}

/** Follows the keyboard. Returns what draws the page anew by `draw`, and then gives the keyboard back if nobody has it. */
export function keepFocus(): (draw: () => void) => void {
  let focused: Element | null = null;
  document.addEventListener('focusin', (event) => {
    focused = event.target as Element;
  });
  return (draw) => {
    // By now React may have taken the page away.
    const before = focused?.isConnected ? document.activeElement : focused;
    draw();
    if (before && document.activeElement === document.body) focusAgain(before);
  };
}

const OURS = '#root input[name], #root .button, #languages a';

/** React marks what it has made; a copy looks the same and has no mark. */
function isCopy(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest(OURS) : null;
  return control !== null && !Object.keys(control).some((key) => key.startsWith('__react'));
}

/**
 * Calls `found` when somebody turns to a control of ours that is only a copy, which answers to nothing: whoever rewrites a
 * page as text leaves such, and so does whoever replaces what stands on it by its clone.
 */
export function watchCopies(found: () => void): void {
  function look(event: Event): void {
    // Before the first drawing all is only there to be taken over.
    if (window.early || !isCopy(event.target)) return;
    // A link would lead away from the answers.
    event.preventDefault();
    found();
  }
  document.addEventListener('click', look, true);
  document.addEventListener('focusin', look);
}

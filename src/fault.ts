/**
 * Puts the prerendered fault page in the place of the form, so that no fault ends in a white screen.
 * `error` is only written to the console: nothing may leave the browser.
 */
export function showFaultPage(error: unknown): void {
  console.error(error);
  const fault = document.getElementById('fault');
  if (!fault) return;
  document.getElementById('root')?.setAttribute('hidden', '');
  fault.hidden = false;
  fault.querySelector('h1')?.focus();
}

/** Also shows it for errors outside of React, but only our own: browsers inside apps run scripts of theirs here. */
export function watchFaults(window: Window, ownScript: string): void {
  window.addEventListener('error', ({ filename, error }) => {
    if (filename === ownScript) showFaultPage(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && reason.stack?.includes(ownScript)) showFaultPage(reason);
  });
}

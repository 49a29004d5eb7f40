/** The id of the template that holds the fault page. */
export const FAULT_ID = 'fault';

/**
 * Puts the prerendered fault page in the place of the form, so that no fault ends in a white screen.
 * `error` is only written to the console: nothing may leave the browser. What was told is forgotten, since it may
 * be what led here.
 */
export function showFaultPage(error: unknown): void {
  console.error(error);
  const template = document.getElementById(FAULT_ID);
  if (!(template instanceof HTMLTemplateElement)) return;
  try {
    window.history.replaceState(null, '');
  } catch {
    // A frame may refuse; the page is shown all the same.
  }
  document.getElementById('root')?.replaceWith(template.content.cloneNode(true));
  document.querySelector('h1')?.focus();
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

/** What happened on the prerendered page while the script was still on its way. */
export interface EarlyTaps {
  /** The value of the status chosen last. */
  status?: string;
  isPressed: boolean;
}

declare global {
  interface Window {
    /** Set by the inline script. Ends the remembering: from here on the form itself hears everything. */
    takeEarlyTaps?: () => EarlyTaps;
  }
}

/**
 * Does on the live page what was done on the prerendered one. A library that took over the radios may have emptied
 * the one chosen meanwhile; a press is carried out once, however often it was made.
 */
export function replayEarlyTaps(window: Window): void {
  const { status, isPressed } = window.takeEarlyTaps?.() ?? { isPressed: false };
  delete window.takeEarlyTaps;
  const main = window.document.querySelector('main');
  for (const radio of main?.querySelectorAll<HTMLInputElement>('input[name="status"]') ?? []) {
    if (radio.value === status && !radio.checked) radio.click();
  }
  if (isPressed) main?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

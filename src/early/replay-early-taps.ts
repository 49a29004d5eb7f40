/** What happened on the prerendered page while the script was still on its way. */
export interface EarlyTaps {
  /** The value of the status chosen last. */
  status?: string;
  isPressed: boolean;
}

/** The inline script before the form's own. */
export interface EarlyScript {
  /** To be called as soon as the form's own script runs. */
  scriptIsHere(): void;
  /** The script cannot run: what was promised is taken back, and the page says so. */
  giveUp(): void;
  /** Ends the remembering: from here on the form itself hears everything. */
  take(): EarlyTaps;
}

declare global {
  interface Window {
    early?: EarlyScript;
  }
}

/**
 * Does on the live page what was done on the prerendered one. A library that took over the radios may have emptied
 * the one chosen meanwhile; a press is carried out once, however often it was made.
 */
export function replayEarlyTaps(window: Window): void {
  const { status, isPressed } = window.early?.take() ?? { isPressed: false };
  delete window.early;
  const main = window.document.querySelector('main');
  for (const radio of main?.querySelectorAll<HTMLInputElement>('input[name="status"]') ?? []) {
    if (radio.value === status && !radio.checked) radio.click();
  }
  if (isPressed) main?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

import { chromium } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';

/**
 * A Chromium that asks nobody outside of this machine. Throws if there is none.
 * @param {string[]} [more] arguments
 */
export function launch(more = []) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      'Chromium がありません。npm test が用意します（CHROMIUM_PATH でも指定できます）。',
    );
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

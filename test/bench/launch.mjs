import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../run/chromium.mjs';
import { insistOn, PAGE_NEEDS } from '../run/needs.mjs';

/**
 * Chromium, as all tests start it. Ends with a sentence if there is none, and none can be brought.
 * @param {string[]} [more] arguments
 */
export function launch(more = []) {
  insistOn(PAGE_NEEDS);
  const executablePath = findChromium() ?? '';
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, ...more],
  });
}

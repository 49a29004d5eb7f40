import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../run/chromium.mjs';
import { findFirefox } from '../run/programs.mjs';

const ENGINES = {
  Chromium: { browser: 'chrome', find: findChromium, args: CHROMIUM_ARGS },
  Firefox: { browser: 'firefox', find: findFirefox, args: [] },
} as const;

/** What Puppeteer can start: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export type Launchable = keyof typeof ENGINES;

/** Starts it as all tests start it, with what one of them needs besides. */
export function launch(name: Launchable, { args: more = [], ...options }: LaunchOptions = {}) {
  const { browser, find, args } = ENGINES[name];
  return puppeteer.launch({
    browser,
    executablePath: find() ?? '',
    args: [...args, ...more],
    ...options,
  });
}

import { findWebKit } from '../run/programs.mjs';
import type { Driver } from './driver';
import { startPuppeteer } from './puppeteer-driver';
import { startWebKit } from './webkit-driver';

interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Starts it where it is installed. */
  start: () => Promise<Driver>;
}

/** The engines of all browsers on phones and desktops, from Debian's packages. */
export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', start: () => startPuppeteer('Chromium') },
  { name: 'Firefox', start: () => startPuppeteer('Firefox') },
  { name: 'WebKit', start: () => startWebKit(findWebKit()) },
];

import { findChromium } from '../run/chromium.mjs';
import { findFirefox, findWebKit } from '../run/programs.mjs';
import type { Driver } from './driver';
import { startPuppeteer } from './puppeteer-driver';
import { startWebKit } from './webkit-driver';

interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Starts it; undefined where it is not installed. */
  start: () => Promise<Driver | undefined>;
}

/** The engines of all browsers on phones and desktops, from Debian's packages. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    async start() {
      const program = findChromium();
      return program ? startPuppeteer('chrome', program) : undefined;
    },
  },
  {
    name: 'Firefox',
    async start() {
      const program = findFirefox();
      return program ? startPuppeteer('firefox', program) : undefined;
    },
  },
  {
    name: 'WebKit',
    async start() {
      const programs = findWebKit();
      return programs ? startWebKit(programs) : undefined;
    },
  },
];

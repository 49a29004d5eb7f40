import { existsSync } from 'node:fs';
import { findChromium } from '../run/chromium.mjs';
import type { Driver } from './driver';
import { startPuppeteer } from './puppeteer-driver';
import { startWebKit } from './webkit-driver';

const firstOf = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

interface Engine {
  name: string;
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
      const program = firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox');
      return program ? startPuppeteer('firefox', program) : undefined;
    },
  },
  {
    name: 'WebKit',
    async start() {
      const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
        ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
      );
      const driver = firstOf('/usr/bin/WebKitWebDriver');
      const browser = firstOf(...libraries);
      const display = firstOf('/usr/bin/Xvfb');
      return driver && browser && display ? startWebKit({ driver, browser, display }) : undefined;
    },
  },
];

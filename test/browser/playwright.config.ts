import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { runs } from '../fixtures/effort';
import { CHROMIUM_ARGS, findChromium, HEADLESS_SHELL } from '../run/chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Every worker reads this file again, and finds here what the first reading found.
process.env['PAGE_CHROMIUM'] ||= findChromium(HEADLESS_SHELL) ?? '';
process.env.CHROMIUM_PATH ||= findChromium() ?? '';

export default defineConfig({
  globalSetup: './serve-built.ts',
  outputDir: `${root}test-results/browser`,
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'],
    ['json', { outputFile: `${root}test-results/browser.json` }],
  ],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  globalTimeout: runs(40 * 60_000),
  // A machine that has other work to do as well is slow, not wrong.
  expect: { timeout: 15_000 },
  use: {
    // So does the address: `serve-built.ts` writes it down.
    baseURL: process.env['BUILT_FORM'] ?? '',
    locale: 'ja-JP',
    viewport: { width: 360, height: 640 },
    launchOptions: {
      executablePath: process.env['PAGE_CHROMIUM'],
      args: CHROMIUM_ARGS,
    },
  },
});

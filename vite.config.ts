import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { finish, uncounted } from './src/build/finish-plugin.ts';
import { pages } from './src/build/pages-plugin.ts';
import { previewHeaders } from './src/hosting/preview-headers-plugin.ts';

/** Hand-me-down phones: iOS 12, Android Chrome 64 and newer. */
const OLD_PHONES = ['es2018', 'chrome64', 'safari12', 'ios12', 'firefox67'];

/**
 * Each in a worker of its own. The first is drawn by another renderer of React, which complains of whatever draws the same
 * after it; the others put another campaign file in the place of ours, before anything has read it.
 */
export const ALONE = [
  'test/prerender',
  'test/clock/use-now',
  'test/screens/deadline',
  'test/screens/phases',
].map((name) => `${name}.test.tsx`);

const SCREENS = {
  environment: 'jsdom',
  // Walks of ten screens on a busy machine.
  testTimeout: 30_000,
  setupFiles: ['test/setup.ts'],
};

/** The tests' own servers: most browsers but Chromium would ask an office's proxy for them. */
const DIRECT = '127.0.0.1,localhost';

const REAL_BROWSERS = {
  environment: 'node',
  env: { NO_PROXY: DIRECT, no_proxy: DIRECT },
  // Drivers of browsers lose a press now and then; a fault of the form is one twice.
  retry: 1,
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  // Relative addresses: the folder can be dropped anywhere.
  base: './',
  // A missing file is missing, not the page again.
  appType: 'mpa',
  plugins: [react(), pages(uncounted), previewHeaders(), finish()],
  build: {
    target: OLD_PHONES,
    cssTarget: OLD_PHONES,
    // The time that prerendering and compressing take is no fault.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // Of the headers on a page, all are ours: Vite's own would admit every local origin.
  preview: { port: 4173, strictPort: true, cors: false },
  test: {
    // As a rule one of two is left free.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          // Starting a worker for each file takes as long as the tests.
          isolate: false,
          // Processes of their own, on a machine that has other work to do as well.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/hosting/built/**', 'test/engines/**', 'test/screen-reader/**'],
        },
      },
      {
        extends: true,
        // In Chromium, Firefox and WebKit: `npm run test:engines`.
        test: {
          ...REAL_BROWSERS,
          name: 'engines',
          include: ['test/engines/*.test.ts'],
          // Old ones are made for no other machine.
          exclude:
            process.platform === 'linux' && process.arch === 'x64'
              ? []
              : ['test/engines/old-chromium.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...REAL_BROWSERS,
          name: 'screen-reader',
          include: ['test/screen-reader/*.test.ts'],
        },
      },
      {
        extends: true,
        // On the built files: `npm run test:hosting`.
        test: {
          name: 'hosting',
          environment: 'node',
          include: ['test/hosting/built/*.test.ts'],
          // It builds, and starts servers.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...SCREENS,
          name: 'screens',
          isolate: false,
          include: ['test/**/*.test.tsx'],
          exclude: ALONE,
        },
      },
      { extends: true, test: { ...SCREENS, name: 'alone', include: ALONE } },
    ],
  },
});

/** Finds a Chromium that starts. Run by itself, it also gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const WELL_KNOWN = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * A browser can be there and not start: without its libraries, or as Ubuntu's stub that only names the snap.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

/** The path of a Chromium: `CHROMIUM_PATH` and nothing else where it is set. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  const places = asked
    ? [asked]
    : [chromium.executablePath(), ...(WELL_KNOWN[process.platform] ?? [])];
  return places.find(starts);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

function download() {
  console.log('No Chromium here. Trying the download of Playwright.');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium']);
}

function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Trying the packages of Debian.');
  // Another installation may hold the lock on a machine that has just been started.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (let attempt = 0; attempt < 6 && !run('apt-get', [...wait, 'update']); attempt++) {
    // The lists have a lock of their own, for which apt-get does not wait.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  }
  const packages = ['chromium', 'fonts-noto-cjk'];
  run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages]);
}

function ensureChromium() {
  if (findChromium()) return;
  if (!process.env.CHROMIUM_PATH) {
    download();
    if (!findChromium()) installPackage();
    if (findChromium()) return;
  }
  const asked = process.env.CHROMIUM_PATH;
  console.error(
    asked
      ? `CHROMIUM_PATH names ${asked}, which does not start.`
      : 'No Chromium here, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureChromium();

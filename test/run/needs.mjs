/** What the tests need beyond the packages of npm: what of it is there, and how the rest is brought. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { findChromium, HEADLESS_SHELL } from './chromium.mjs';
import { fetchOldChromiums, hasOldChromiums } from './old-chromium.mjs';
import {
  findApache,
  findFirefox,
  findJava,
  findNginx,
  findNginxBrotli,
  findTextBrowsers,
  findWebKit,
  hasJapaneseFont,
  hasOrca,
  hasPoppler,
} from './programs.mjs';

/** @typedef {keyof typeof NEEDS} Need */

/** By the name that a person reads: the packages of Debian that bring it. */
const NEEDS = {
  Chromium: { isThere: () => Boolean(findChromium()), packages: ['chromium'] },
  日本語のフォント: { isThere: hasJapaneseFont, packages: ['fontconfig', 'fonts-noto-cjk'] },
  Firefox: { isThere: () => Boolean(findFirefox()), packages: ['firefox-esr'] },
  WebKit: { isThere: () => Boolean(findWebKit()), packages: ['webkit2gtk-driver', 'xvfb'] },
  nginx: {
    isThere: () => Boolean(findNginx() && findNginxBrotli()),
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  文字だけのブラウザ: {
    isThere: () => Boolean(findTextBrowsers()),
    packages: ['lynx', 'w3m', 'links2'],
  },
  Apache: { isThere: () => Boolean(findApache()), packages: ['apache2'] },
  Poppler: { isThere: hasPoppler, packages: ['poppler-utils'] },
  Orca: {
    isThere: hasOrca,
    packages: ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool', 'locales'],
  },
  Java: { isThere: () => Boolean(findJava()), packages: ['default-jre-headless'] },
  // Of no package of Debian: out of npm's registry.
  '古い Chromium': { isThere: hasOldChromiums, packages: [] },
};

const hasApt = existsSync('/usr/bin/apt-get');
export const isRoot = process.getuid?.() === 0;

/** What `npm run test:deep` needs. */
export const DEEP_NEEDS = /** @type {Need[]} */ (Object.keys(NEEDS));
/** @type {Need[]} */
const ALL = DEEP_NEEDS.filter((need) => need !== 'Java');
/** Without these no page can be opened and measured. */
export const PAGE_NEEDS = /** @type {Need[]} */ (['Chromium', '日本語のフォント']);

/** @param {Need[]} needs */
export const missing = (needs) => needs.filter((need) => !NEEDS[need].isThere());

/** The command that brings them, as a person would type it. @param {Need[]} needs */
function commandFor(needs) {
  if (!hasApt) return 'npx playwright install chromium（ほかは Debian か Ubuntu で）';
  return `sudo apt-get install -y ${needs.flatMap((need) => NEEDS[need].packages).join(' ')}`;
}

/** Why a test is left out. @param {Need} need */
export function reasonWithout(need) {
  const asked = process.env['CHROMIUM_PATH'];
  if (need === 'Chromium' && asked) return `CHROMIUM_PATH の ${asked} が、動きません。`;
  if (NEEDS[need].packages.length === 0)
    return `${need} がありません。npm の倉庫につながれば、npm test が取り寄せます。`;
  return `${need} がありません。入れるには：${commandFor([need])}`;
}

/**
 * What it says is for whoever looks into a failure.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    // A package that is a server must not begin to serve here.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    timeout: 900_000,
  });
  return { isDone: status === 0, said: `${stdout}${stderr}` };
}

/** @param {Need[]} needs */
function installPackages(needs) {
  // Another installation may hold the lock on a machine that has just been started.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (let attempt = 0; attempt < 6 && !run('apt-get', [...wait, 'update']).isDone; attempt++) {
    // The lists have a lock of their own, for which apt-get does not wait.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  }
  const install = [...wait, 'install', '-y', '--no-install-recommends'];
  if (needs.includes('Chromium')) run('apt-get', [...install, basename(HEADLESS_SHELL)]);
  const packages = needs.flatMap((need) => NEEDS[need].packages);
  return run('apt-get', [...install, ...packages]);
}

/** Where there are no packages of Debian, Playwright has a Chromium of its own. */
function downloadChromium() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

/** Makes sure of what the tests need, as far as it may; says in a line what is missing, and what it does about it. */
export function ensureNeeds(needs = ALL) {
  if (missing(needs).includes('古い Chromium')) {
    console.log('古い Chromium を取り寄せています（75 MB、はじめの1度だけ）');
    fetchOldChromiums();
  }
  const lacks = missing(needs).filter((need) => NEEDS[need].packages.length > 0);
  if (lacks.length === 0) return;
  const names = lacks.join('、');
  if (hasApt && isRoot) {
    console.log(`入れています：${names}（本物のブラウザとサーバーで検査するため。数分かかります）`);
    const { isDone, said } = installPackages(lacks);
    if (!isDone) console.log(said);
    return;
  }
  if (!hasApt && lacks.includes('Chromium')) {
    console.log('Chromium を取り寄せています（本物のブラウザで検査するため）');
    if (downloadChromium().isDone) return;
  }
  console.log(`ありません：${names}。その検査は飛ばします。入れるには：${commandFor(lacks)}`);
}

/** The same for what cannot be done without them: ends with a sentence where one is still missing. @param {Need[]} needs */
export function insistOn(needs) {
  ensureNeeds(needs);
  const [lack] = missing(needs);
  if (!lack) return;
  console.error(reasonWithout(lack));
  process.exit(1);
}

/** Finds the browsers, servers and fonts that tests use, where they are installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const firstOf = (/** @type {string[]} */ ...paths) => paths.find((path) => existsSync(path));

/** A program that is not for everybody to run may stand outside of the path. @param {string} name */
const inPath = (name) =>
  firstOf(
    ...[...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map(
      (folder) => join(folder, name),
    ),
  );

export const findFirefox = () => firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox');

/** WebKitGTK's driver and browser, and the display on which they draw; undefined where one of them is missing. */
export function findWebKit() {
  const driver = firstOf('/usr/bin/WebKitWebDriver');
  const browser = firstOf(
    ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  const display = firstOf('/usr/bin/Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** Browsers that know no style and no script; undefined where one of them is missing. */
export function findTextBrowsers() {
  const [lynx, w3m, links2] = ['lynx', 'w3m', 'links2'].map(inPath);
  return lynx && w3m && links2 ? { lynx, w3m, links2 } : undefined;
}

/** A screen reader, and the desktop on which it speaks. */
export const hasOrca = () =>
  [
    '/usr/bin/orca',
    '/usr/libexec/at-spi-bus-launcher',
    '/usr/bin/dbus-daemon',
    '/usr/bin/Xvfb',
    '/usr/bin/openbox',
    '/usr/bin/xdotool',
    '/usr/bin/localedef',
    '/usr/share/i18n/locales/ja_JP',
  ].every((path) => existsSync(path));

export const findNginx = () => inPath('nginx');

/** The module with which nginx sends the `.br` files: a package of its own. */
export const findNginxBrotli = () =>
  firstOf('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');

export const findApache = () => inPath('apache2');

export const findJava = () => inPath('java');

/** Reads the words of a PDF, and makes pictures of it. */
export const hasPoppler = () => Boolean(inPath('pdftotext') && inPath('pdftoppm'));

/** Without one, a browser draws boxes, and every measure of a line is another. */
export function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim());
}

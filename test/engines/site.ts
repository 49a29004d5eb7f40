import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toMonth } from '../../src/domain/month';
import { writeCardLink } from '../../src/journey/card-link';
import { qrCode } from '../../src/kit/qr-code';
import { freePort } from '../fixtures/free-port';
import { readQr } from '../fixtures/read-qr';
import { servedCopy } from '../hosting/built/served-copy';
import { startNginx } from '../hosting/built/web-server';

/** A folder that needs care in every address. */
const BELOW = '共済 check/form/';

interface Site {
  /** The form's address. */
  form: string;
  /** Where the pages lie that embed it: another origin. */
  host: string;
  close(): Promise<void>;
}

/** What a phone's camera reads from the card of an owner since 1985-04. */
function scannedLink(form: string): string {
  const { path, size } = qrCode(form + writeCardLink('sole-proprietor', toMonth(1985, 4)));
  const read = readQr(path, size);
  if (!read) throw new Error('the code cannot be read');
  return read.data;
}

const hostPage = (form: string, attributes: string): string => `<!doctype html>
  <html lang="ja">
    <title>小規模企業共済</title>
    <script>
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(data.type));
    </script>
    <body style="margin: 0">
      <p style="height: 900px; margin: 0">before</p>
      <iframe data-shikaku-kakunin ${attributes} src="${scannedLink(form)}" width="100%" height="600"
        style="border: 0"></iframe>
      <p style="height: 1500px; margin: 0">after</p>
      <script src="${form}embed.js" defer></script>
    </body>
  </html>`;

/** The built form and pages of another origin that embed it, on nginx. */
export async function openSite(): Promise<Site> {
  const port = await freePort();
  const host = `http://localhost:${port}/`;
  const copy = servedCopy(BELOW);
  // Only the origin in HOST_ORIGINS may embed it: a build for these pages.
  const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(copy.root, BELOW)];
  await promisify(execFile)(process.execPath, [...build, '--emptyOutDir'], {
    env: { ...process.env, HOST_ORIGINS: new URL(host).origin, NODE_ENV: 'production' },
  });
  const { url, close } = await startNginx(copy, port);
  const form = new URL(encodeURI(BELOW), url).href;
  writeFileSync(join(copy.root, 'card.html'), hostPage(form, ''));
  writeFileSync(join(copy.root, 'sandbox.html'), hostPage(form, 'sandbox="allow-scripts"'));
  return { form, host, close };
}

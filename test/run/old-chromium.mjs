/** Chromium as old phones have it, from packages of npm: fetched when the tests first need it, and kept. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const KEPT = fileURLToPath(new URL('../../.cache/old-chromium/', import.meta.url));

/** They are made for no other machine. */
export const isForOldChromium = process.platform === 'linux' && process.arch === 'x64';

/** @typedef {{ version: number, from: string, sha512: string, args: string[] }} OldChromium */

/** @type {OldChromium[]} */
export const OLD_CHROMIUMS = [
  {
    version: 64,
    from: '64.0.3264',
    sha512:
      '3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
    // A build from before the release, whose optimising compiler crashes on a function of React's own (beginWork).
    args: ['--js-flags=--no-opt'],
  },
  {
    version: 80,
    from: '2.1.1',
    sha512:
      'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
    args: [],
  },
];

/** @param {OldChromium} chromium */
const programOf = ({ version }) => `${KEPT}chromium-${version}`;

/** @param {OldChromium} chromium */
export const findOldChromium = (chromium) =>
  existsSync(programOf(chromium)) ? programOf(chromium) : undefined;

/** Whether none is missing of those that this machine could run. */
export const hasOldChromiums = () => !isForOldChromium || OLD_CHROMIUMS.every(findOldChromium);

/** @param {OldChromium} chromium */
function fetchOne(chromium) {
  const { from, sha512 } = chromium;
  const pack = ['pack', '--silent', '--pack-destination', KEPT, `chrome-aws-lambda@${from}`];
  const { status } = spawnSync('npm', pack, { timeout: 300_000 });
  const archive = `${KEPT}chrome-aws-lambda-${from}.tgz`;
  if (status !== 0) return;
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512)
    throw new Error(`${archive} is not what it was`);
  const unpack = ['-xzOf', archive, 'package/bin/chromium.br'];
  const { stdout } = spawnSync('tar', unpack, { maxBuffer: 2 ** 27 });
  writeFileSync(programOf(chromium), brotliDecompressSync(stdout), { mode: 0o755 });
  rmSync(archive);
}

/** Fetches what is missing: 75 MB, once. Without a line to npm's registry nothing comes. */
export function fetchOldChromiums() {
  mkdirSync(KEPT, { recursive: true });
  for (const chromium of OLD_CHROMIUMS) if (!findOldChromium(chromium)) fetchOne(chromium);
}

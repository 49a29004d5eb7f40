import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../src/build/built-files.ts';

const DIST = new URL('../../../dist/', import.meta.url);

/** Bytes. gzip is what most hosts send; brotli what a CDN does. */
interface Size {
  gzip: number;
  brotli: number;
}

/** What is loaded may weigh: about 1 % above the last measurement. A first visit is one page, and nothing else. */
const LIMITS: Record<string, Size> = {
  'index.html': { gzip: 197_000, brotli: 162_600 },
  'ja-easy/index.html': { gzip: 199_700, brotli: 166_000 },
  'en/index.html': { gzip: 198_100, brotli: 162_800 },
  'zh-Hans/index.html': { gzip: 198_900, brotli: 162_600 },
  'ko/index.html': { gzip: 198_100, brotli: 163_000 },
  'vi/index.html': { gzip: 197_400, brotli: 163_100 },
  // For the counter and the web staff, not for a contractor's phone.
  'qr/index.html': { gzip: 161_300, brotli: 137_700 },
  'desk/index.html': { gzip: 129_900, brotli: 109_000 },
  'about/index.html': { gzip: 9_920, brotli: 8_310 },
  'embed.js': { gzip: 1_310, brotli: 1_120 },
};

/** What paints and takes the first tap has to come with the first flight. */
const FIRST_FLIGHT = 13_000;

const bytesOf = (file: string) => statSync(new URL(file, DIST)).size;
const weigh = (file: string): Size => ({
  gzip: bytesOf(`${file}.gz`),
  brotli: bytesOf(`${file}.br`),
});

test('every file that is loaded has its limit', () => {
  const loaded = builtFiles(DIST.pathname).filter((file) => /\.(html|css|js)$/.test(file));
  expect(Object.keys(LIMITS).sort()).toEqual(loaded);
});

test.each(Object.entries(LIMITS))('%s keeps within it', (file, limit) => {
  const size = weigh(file);
  // Over the limit: make it smaller, or say in the commit why the limit was raised.
  expect(size.gzip).toBeLessThanOrEqual(limit.gzip);
  expect(size.brotli).toBeLessThanOrEqual(limit.brotli);
});

test.each(
  Object.keys(LIMITS).filter(
    (file) => /^([\w-]+\/)?index\.html$/.test(file) && !/^(about|desk|qr)\//.test(file),
  ),
)('%s paints and takes the first tap within the first flight', (file) => {
  const html = readFileSync(new URL(file, DIST), 'utf8');
  const first = html.slice(0, html.indexOf('<script type="application/json"'));
  expect(brotliCompressSync(first).length).toBeLessThanOrEqual(FIRST_FLIGHT);
});

test('the web staff plan with the size of today', () => {
  const manual = readFileSync(new URL('../../../src/hosting/README.md', import.meta.url), 'utf8');
  const [, gzip, brotli] =
    /gzip で約 \*\*(\d+) kB\*\*、brotli で約 \*\*(\d+) kB\*\*/.exec(manual) ?? [];
  const [, megabytes] = /([\d.]+) MB × 8/.exec(manual) ?? [];
  const size = weigh('index.html');
  // Off by more than 5 kB: write down what it is, and what follows for the bandwidth.
  expect(Math.abs(size.gzip / 1000 - Number(gzip))).toBeLessThan(5);
  expect(Math.abs(size.brotli / 1000 - Number(brotli))).toBeLessThan(5);
  expect(Number(megabytes)).toBeGreaterThan(size.gzip / 1_000_000);
});

/** What a phone has to load, against what it may: about 3 % above the last measurement. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes. gzip is what most hosts send; brotli what a CDN does. The first that fits counts. */
const LIMITS = [
  { files: /^index\.html$/, gzip: 14_800, brotli: 12_400 },
  { files: /^ja-easy\/index\.html$/, gzip: 22_900, brotli: 18_500 },
  // For the counter and the web staff, not for a contractor's phone.
  { files: /^qr\/index\.html$/, gzip: 1_040, brotli: 780 },
  { files: /^assets\/qr-[^/]+\.css$/, gzip: 5_630, brotli: 5_010 },
  { files: /^assets\/qr-[^/]+\.js$/, gzip: 124_000, brotli: 107_500 },
  { files: /^[\w-]+\/index\.html$/, gzip: 17_900, brotli: 14_850 },
  { files: /^embed\.js$/, gzip: 1_350, brotli: 1_140 },
  { files: /^assets\/[^/]+\.css$/, gzip: 1_130, brotli: 930 },
  { files: /^assets\/[^/]+\.js$/, gzip: 123_500, brotli: 106_500 },
];

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(html|css|js)$/.test(file));

/** @param {number} size @param {number} [limit] */
const column = (size, limit) =>
  `${size} of ${limit ?? '?'}${limit && size <= limit ? ' ' : '!'}`.padStart(18);

let isOver = files.length === 0;
console.log('bytes'.padEnd(30), 'gzip '.padStart(18), 'brotli '.padStart(18));
for (const file of files.sort()) {
  const bytes = readFileSync(new URL(file, dist));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  const limit = LIMITS.find(({ files }) => files.test(file));
  console.log(file.padEnd(30), column(gzip, limit?.gzip), column(brotli, limit?.brotli));
  isOver ||= !limit || gzip > limit.gzip || brotli > limit.brotli;
}

if (isOver) {
  console.error(
    '\nOver the limit. Make it smaller, or say in the commit why the limit was raised.',
  );
  process.exitCode = 1;
}

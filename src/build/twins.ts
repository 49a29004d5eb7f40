import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtFiles } from './built-files.ts';
import { CONTENT_TYPES } from '../hosting/content-types.ts';

const COMPRESS: Record<string, (bytes: Buffer) => Buffer> = {
  '.gz': (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  '.br': (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

export const isTwin = (file: string): boolean => extname(file) in COMPRESS;

/** Writes a `.gz` and a `.br` beside each text that they make smaller, so that the host need not compress. */
export function writeTwins(folder: string): void {
  for (const file of builtFiles(folder)) {
    if (isTwin(file)) rmSync(join(folder, file));
  }
  for (const file of builtFiles(folder)) {
    if (!(extname(file).slice(1) in CONTENT_TYPES)) continue;
    const bytes = readFileSync(join(folder, file));
    for (const [ending, compress] of Object.entries(COMPRESS)) {
      const twin = compress(bytes);
      if (twin.length < bytes.length) writeFileSync(join(folder, file + ending), twin);
    }
  }
}

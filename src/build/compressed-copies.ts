import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CONTENT_TYPES } from '../hosting/content-types.ts';
import { builtFiles } from './built-files.ts';

const COMPRESS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

export const isCompressedCopy = (file: string): boolean => extname(file) in COMPRESS;

async function writeCopy(path: string, bytes: Buffer, ending: string): Promise<void> {
  const copy = await COMPRESS[ending]?.(bytes);
  if (copy && copy.length < bytes.length) writeFileSync(path + ending, copy);
}

/** Writes a `.gz` and a `.br` beside each text that they make smaller, so that the host need not compress. */
export async function writeCompressedCopies(folder: string): Promise<void> {
  for (const file of builtFiles(folder)) {
    if (isCompressedCopy(file)) rmSync(join(folder, file));
  }
  const texts = builtFiles(folder).filter((file) => extname(file).slice(1) in CONTENT_TYPES);
  await Promise.all(
    texts.flatMap((file) => {
      const path = join(folder, file);
      return Object.keys(COMPRESS).map((ending) => writeCopy(path, readFileSync(path), ending));
    }),
  );
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';

const NAME = 'SHA256SUMS';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes `SHA256SUMS` for `sha256sum -c`: every file of the folder but itself. */
export function writeChecksums(folder: string): void {
  const lines = builtFiles(folder)
    .filter((file) => file !== NAME)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, NAME), lines.join(''));
}

/** The sum of each file that `SHA256SUMS` names. */
export const readChecksums = (folder: string): Map<string, string> =>
  new Map(
    readFileSync(join(folder, NAME), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

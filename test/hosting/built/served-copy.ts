import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = new URL('../../../dist/', import.meta.url);

export interface ServedCopy {
  /** A temporary folder, for configuration and logs. */
  folder: string;
  root: string;
  /** Where below the root the copy lies: nothing, or a path that ends with `/`. */
  below: string;
  remove(): void;
}

/** A web root of its own with a copy of the built folder. Throws where nothing is built yet. */
export function servedCopy(below: string): ServedCopy {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  // The server may be another user than the test.
  chmodSync(folder, 0o755);
  const root = join(folder, 'www');
  const target = join(root, below);
  cpSync(DIST, target, { recursive: true });
  // What a host does with it does not depend on what it does.
  if (!existsSync(join(target, 'embed.js'))) writeFileSync(join(target, 'embed.js'), '');
  return { folder, root, below, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

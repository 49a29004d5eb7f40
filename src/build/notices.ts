import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimePackage } from './runtime-packages.ts';

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (!file) throw new Error(`${folder} has no licence text to pass on`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The licence texts that have to go with the built files. Not Vite's `build.license`: it knows one bundle, and
 * `dist` holds more than one. Throws where a package has none.
 */
export const notices = (root: string, packages: readonly RuntimePackage[]): string =>
  packages
    .map(
      ({ name, version, license, folder }) =>
        `${name} ${version} (${license})\n\n${licenceText(join(root, folder))}\n`,
    )
    .join(`\n${'-'.repeat(78)}\n\n`);

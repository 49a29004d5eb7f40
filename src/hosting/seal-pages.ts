import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFiles } from './built-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineHashes } from './inline-hashes.ts';
import { withIntegrity } from './script-integrity.ts';

const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/**
 * Writes into every page below the folder the one policy that fits them all, and returns it.
 * Also writes beside each script what it contains.
 * From the written files, so that no inline script or style can be forgotten. Throws where a page has no place for it.
 */
export function sealPages(folder: string): string {
  const pages = builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const read = (address: string) => readFileSync(join(folder, dirname(file), address));
      return { file, html: withIntegrity(readFileSync(join(folder, file), 'utf8'), read) };
    });
  const policy = contentSecurityPolicy(inlineHashes(pages.map(({ html }) => html)));
  for (const { file, html } of pages) {
    if (!META.test(html)) throw new Error(`${file} has no <meta> for its Content-Security-Policy`);
    writeFileSync(join(folder, file), html.replace(META, `$1${policy}$2`));
  }
  return policy;
}

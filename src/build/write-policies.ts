import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineHashes } from './inline-hashes.ts';

const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/**
 * Writes into every page below the folder the policy that fits what stands inline in it, and returns the one for the
 * header, which fits them all. From the written files, so that no inline script or style can be forgotten.
 * Throws where a page has no place for it.
 */
export function writePolicies(folder: string): string {
  const pages = builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
  for (const { file, html } of pages) {
    if (!META.test(html)) throw new Error(`${file} has no <meta> for its Content-Security-Policy`);
    const policy = contentSecurityPolicy(inlineHashes([html]));
    writeFileSync(join(folder, file), html.replace(META, `$1${policy}$2`));
  }
  return contentSecurityPolicy(inlineHashes(pages.map(({ html }) => html)));
}

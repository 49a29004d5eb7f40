/** What the lock file names, and what of it is there. */
import { readFileSync } from 'node:fs';

/** @typedef {{ version: string, integrity?: string, optional?: boolean, bin?: Record<string, string> }} Package */

export const ROOT = new URL('../../../', import.meta.url);

/** @param {string} path from the project's root */
export const readJson = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** @returns {Record<string, Package>} by folder, from the project's root */
function wantedPackages() {
  const { '': _project, ...packages } = readJson('package-lock.json').packages;
  return packages;
}

/** npm notes what it has installed in a lock file of its own, as the last thing it does. */
export function isInstalled() {
  const wanted = wantedPackages();
  /** @type {Record<string, Package>} */
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return false;
  }
  const isSame = (/** @type {string} */ path) =>
    installed[path]?.version === wanted[path]?.version &&
    installed[path]?.integrity === wanted[path]?.integrity;
  // Optional packages are the binaries of other platforms.
  const isWanted = (/** @type {string} */ path) => !wanted[path]?.optional || path in installed;
  return Object.keys(installed).every(isSame) && Object.keys(wanted).filter(isWanted).every(isSame);
}

/**
 * The file of a program (`vite`) that a package brings, or of one of our own (`test/run/all.mjs`). Windows has no links
 * in `node_modules/.bin`, but files of its shell: the lock file says the same everywhere.
 * @param {string} name
 */
export function programFile(name) {
  if (name.endsWith('.mjs')) return new URL(name, ROOT);
  for (const [folder, { bin }] of Object.entries(wantedPackages())) {
    const file = bin?.[name];
    if (file) return new URL(`${folder}/${file}`, ROOT);
  }
  throw new Error(`no package brings ${name}`);
}

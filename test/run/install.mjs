/** Installs what the lock file names, unless it is there already. Runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function refuseOldNode() {
  const { engines } = readJson('package.json');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`This needs Node ${engines.node}; here is ${process.versions.node}.`);
  process.exit(1);
}

/** npm notes what it has installed in a lock file of its own. */
function isInstalled() {
  /** @type {Record<string, { version: string, integrity?: string, optional?: boolean }>} */
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return false;
  }
  const { '': _project, ...wanted } = readJson('package-lock.json').packages;
  const isSame = (/** @type {string} */ path) =>
    installed[path]?.version === wanted[path]?.version &&
    installed[path]?.integrity === wanted[path]?.integrity;
  // Optional packages are the binaries of other platforms.
  const isWanted = (/** @type {string} */ path) => !wanted[path].optional || path in installed;
  return Object.keys(installed).every(isSame) && Object.keys(wanted).filter(isWanted).every(isSame);
}

function install() {
  // Without the development packages nothing can be built, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--loglevel=notice'];
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}

refuseOldNode();
if (!isInstalled()) install();

/** Installs what the lock file names, unless it is there already. Says nothing on stdout, which may be somebody's CSV. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inputFault, sentenceFor } from './faults.mjs';
import { isInstalled, ROOT, readJson } from './packages.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Throws where this Node.js is older than package.json asks for. */
function refuseOldNode() {
  const { engines } = readJson('package.json');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw inputFault(
    `Node.js ${needMajor}.${needMinor} 以上が要ります（ここにあるのは ${process.versions.node}）。https://nodejs.org/ から入れてください。`,
  );
}

/**
 * Runs npm, and ends it when this process is ended.
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, said: string }>}
 */
async function npm(args) {
  const path = process.env.npm_execpath ?? '';
  // Another package manager names itself there, too.
  const isNpm = basename(path) === 'npm-cli.js';
  const [command, first] = isNpm ? [process.execPath, [path]] : ['npm', []];
  // npm's own settings ask it to be silent.
  const child = spawn(command, [...first, ...args, '--loglevel=warn', '--update-notifier=false'], {
    cwd: fileURLToPath(ROOT),
    shell: !isNpm && process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => {
    child.kill();
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve)),
  ]);
  for (const signal of SIGNALS) process.off(signal, end);
  return { code, said };
}

// On a full disk npm only warns, and ends as if all were well.
const CODE = /^npm (?:error code|warn tar TAR_ENTRY_ERROR) (\w+)/m;
const codeIn = (/** @type {string} */ said) => CODE.exec(said)?.[1] ?? '';

/** Where the home cannot be written to, npm keeps what it fetches here. */
function cacheHere() {
  let folder = process.env.npm_config_cache ?? join(homedir(), '.npm');
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return [];
  } catch {
    return ['--cache', fileURLToPath(new URL('.cache/npm', ROOT))];
  }
}

/** Whether the registry answers, whatever it says. Without a network npm alone would try for three minutes. */
async function isRegistryThere() {
  const patience = ['--fetch-timeout=10000', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const { code, said } = await npm(['ping', ...patience]);
  return code === 0 || /^E\d{3}$/.test(codeIn(said));
}

/** Throws with what npm said where something cannot be installed; then nothing is left of it. */
export async function install() {
  refuseOldNode();
  if (isInstalled()) return;
  accessSync(ROOT, constants.W_OK);
  console.error('部品を入れています（はじめの1回だけ、1分ほど）。');
  // Without the development packages nothing can be built, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', ...cacheHere()];
  const { code, said } = await npm((await isRegistryThere()) ? args : [...args, '--offline']);
  if (code === 0 && !codeIn(said)) return;
  rmSync(new URL('node_modules', ROOT), { recursive: true, force: true });
  const fault = { code: codeIn(said), path: /^npm error path (.+)$/m.exec(said)?.[1] };
  throw inputFault(sentenceFor(fault) ?? `部品を入れられません。npm の答え：\n${said.trim()}`);
}

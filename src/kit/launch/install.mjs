/** Installs what the lock file names, unless it is there already. Says nothing on stdout, which may be somebody's CSV. */
import { spawn } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { basename } from 'node:path';
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
  const child = spawn(command, [...first, ...args, '--loglevel=error'], {
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

const codeIn = (/** @type {string} */ said) => /^npm error code (\S+)$/m.exec(said)?.[1] ?? '';

/** Whether the registry answers, whatever it says. Without it npm alone would try for three minutes. */
async function isRegistryThere() {
  const patience = ['--fetch-timeout=15000', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
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
  const args = ['ci', '--include=dev'];
  const { code, said } = await npm((await isRegistryThere()) ? args : [...args, '--offline']);
  if (code === 0) return;
  rmSync(new URL('node_modules', ROOT), { recursive: true, force: true });
  const fault = { code: codeIn(said), path: /^npm error path (.+)$/m.exec(said)?.[1] };
  throw inputFault(sentenceFor(fault) ?? `部品を入れられません。npm の答え：\n${said.trim()}`);
}

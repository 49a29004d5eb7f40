import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Sends invented contractors through a script of Node. Gives its exit code, how many lines and seconds that took, and
 * the script's peak of resident memory in megabytes.
 * @param {number} rows
 * @param {string[]} script with its arguments
 */
export async function runRows(rows, script) {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  const env = { ...process.env, PEAK_FILE: join(folder, 'peak') };
  const started = performance.now();
  const source = spawn(process.execPath, [path('contractors.mjs'), String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = spawn(process.execPath, ['--import', path('peak-memory.mjs'), ...script], {
    env,
    stdio: [source.stdout, 'pipe', 'inherit'],
  });
  let lines = 0;
  child.stdout?.on('data', (/** @type {Buffer} */ piece) => {
    for (const byte of piece) lines += Number(byte === 10);
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Number(readFileSync(env.PEAK_FILE, 'utf8')) / 1e6;
  rmSync(folder, { recursive: true });
  return { code, lines, seconds, megabytes };
}

export const COPY = [path('copy.mjs')];
export const POSTCARD_LINKS = [
  // As package.json starts it: Node 24 and 26 would let the heap grow twice as large, for nothing.
  '--max-semi-space-size=4',
  '--max-old-space-size=64',
  path('../../src/kit/start-postcard-links.mjs'),
  '--base',
  'https://form.example/',
];

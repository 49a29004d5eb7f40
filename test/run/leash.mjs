/**
 * `node leash.mjs PROGRAM …`: runs the program until it ends, or until stdin is closed: by whoever started it, or because that
 * is gone, whatever ended it. Then the program ends, too, with all that it has started in its process group.
 */
import { spawn, spawnSync } from 'node:child_process';

const PATIENCE = 5_000;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  .on('error', ({ message }) => {
    console.error(message);
    process.exit(127);
  })
  .on('close', (code) => process.exit(code ?? 1));

let isEnding = false;
function end() {
  // The signal to the group comes back to this process, which has to stay until the others are gone.
  if (isEnding) return;
  isEnding = true;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE);
}

for (const signal of SIGNALS) process.on(signal, end);
process.stdin.on('end', end).on('error', end).resume();

/**
 * `node src/kit/launch/run.mjs PROGRAM …`: with this every script of package.json begins. Installs what is missing, then runs
 * the program in this same process: whoever ends the one ends the other.
 */
import { fileURLToPath } from 'node:url';
import { explainFaults } from './faults.mjs';
import { install } from './install.mjs';
import { programFile } from './packages.mjs';

// Ended by a signal, npm ends its shell, and this process would live on. Its shell gone, it has another parent.
const { ppid } = process;
setInterval(() => process.ppid !== ppid && process.kill(process.pid, 'SIGTERM'), 500).unref();

await explainFaults(install);

const [program = '', ...args] = process.argv.slice(2);
const file = programFile(program);
process.argv = [process.execPath, fileURLToPath(file), ...args];
await import(file.href);

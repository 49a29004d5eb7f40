/** Starts `checkDeploy`: Node 20 runs no TypeScript by itself. */
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const MINUTE = 60_000;

/** @param {string} path */
const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

/** @type {{ module: typeof import('./check-deploy.ts') }} */
const { module } = await runnerImport(beside('./check-deploy.ts'));
/** @type {{ module: typeof import('./watch.ts') }} */
const { module: repeated } = await runnerImport(beside('./watch.ts'));

const words = process.argv.slice(2);
const addresses = words.filter((word) => word !== '--watch');
// What is not understood is answered with the usage.
const address = (addresses.length === 1 && addresses[0]) || '';
/** @param {(line: string) => void} tell */
const check = (tell) => module.checkDeploy(address, beside('../../../dist'), tell);
const isRight =
  words.includes('--watch') && address
    ? await repeated.watch(check, say, () => setTimeout(MINUTE, true))
    : await check(say);
process.exitCode = isRight ? 0 : 1;

/** Starts `checkDeploy`: Node 20 runs no TypeScript by itself. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} path */
const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {{ module: typeof import('./check-deploy.ts') }} */
const { module } = await runnerImport(beside('./check-deploy.ts'));
const isRight = await module.checkDeploy(process.argv[2], beside('../../../dist'), (line) =>
  process.stdout.write(`${line}\n`),
);
process.exitCode = isRight ? 0 : 1;

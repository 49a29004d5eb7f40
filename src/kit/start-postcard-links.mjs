/**
 * Starts `postcard-links.ts`. This Node does not read TypeScript by itself, and what translates it takes more memory
 * than all the rows: that is done in a process of its own, which has ended before the first row is read.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundler = fileURLToPath(new URL('bundle.mjs', import.meta.url));
const { status, stdout } = spawnSync(process.execPath, [bundler], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(1);

/** @type {typeof import('./postcard-links')} */
const { postcardLinks } = await import(`data:text/javascript;base64,${stdout.toString('base64')}`);
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interruption.abort());
process.exitCode = await postcardLinks(process.argv.slice(2), process, interruption.signal);

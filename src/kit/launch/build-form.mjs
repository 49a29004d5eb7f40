import { readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from './packages.mjs';

const DIST = new URL('dist/', ROOT);
/** Beside it: what is half made must never be taken for the whole. */
const MAKING = new URL('.cache/dist/', ROOT);

/** Makes `dist/` anew, whole or not at all, and says so. Throws what Vite throws. */
export async function buildForm() {
  // Set to "development" it would change what is built.
  delete process.env['NODE_ENV'];
  const started = performance.now();
  try {
    await build({
      root: fileURLToPath(ROOT),
      logLevel: 'warn',
      build: { outDir: fileURLToPath(MAKING), emptyOutDir: true },
    });
    rmSync(DIST, { recursive: true, force: true });
    renameSync(MAKING, DIST);
  } finally {
    rmSync(MAKING, { recursive: true, force: true });
  }
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true });
  const count = files.filter((file) => file.isFile()).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`dist/ を組み立てました（${count}個のファイル、${seconds}秒）。`);
}

import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { insistOn, PAGE_NEEDS } from '../run/needs.mjs';

/**
 * Serves the built form in the process of the runner, on a port of its own: no other build can stand in for it, and it ends with
 * the runner, whatever ends that. Returns how to end it before.
 */
export default async function serveBuilt() {
  insistOn(PAGE_NEEDS);
  const { httpServer, close } = await preview({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    preview: { port: 0, strictPort: false },
  });
  const address = httpServer.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  process.env['BUILT_FORM'] = `http://localhost:${address.port}/`;
  return close;
}

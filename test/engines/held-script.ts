import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT_TYPES } from '../../src/hosting/content-types.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built form on a server that keeps its script back until it is told to let it go. */
export async function holdScript() {
  const held: (() => void)[] = [];
  let isHeld = true;

  function send(response: ServerResponse, path: string): void {
    response.setHeader('Content-Type', CONTENT_TYPES[extname(path).slice(1)] ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    // Each opening is a first one.
    response.setHeader('Cache-Control', 'no-store');
    response.end(readFileSync(path));
  }

  const server = createServer((request, response) => {
    const path = join(DIST, (request.url ?? '/').replace(/\/$/, '/index.html'));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    if (isHeld && path.endsWith('.js')) return held.push(() => send(response, path));
    return send(response, path);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  return {
    url: `http://127.0.0.1:${port}/`,
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      for (const go of held.splice(0)) go();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readHeadersFile } from './headers-file.ts';

/** The path of an address, or nothing where it is no text (`/%`). */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Serves the built files with the headers that a production host has to send, as the build has written them. */
export function previewHeaders(): Plugin {
  return {
    name: 'preview-headers',
    configurePreviewServer({ middlewares, config }) {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const rules = readHeadersFile(readFileSync(resolve(folder, '_headers'), 'utf8'));
        const path = pathOf(request.url ?? '/');
        const headers = rules.get(path ?? '') ?? rules.get('/*') ?? {};
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (path !== undefined) return next();
        response.statusCode = 400;
        response.end();
      });
    },
  };
}

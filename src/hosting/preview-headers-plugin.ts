import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, hostOrigins } from './headers.ts';

/** Serves the built files with the headers that a production host has to send. */
export function previewHeaders(): Plugin {
  return {
    name: 'preview-headers',
    configurePreviewServer({ middlewares, config }) {
      const origins = hostOrigins(process.env);
      middlewares.use((request, response, next) => {
        const path = decodeURIComponent(
          new URL(request.url ?? '/', 'http://localhost').pathname,
        ).slice(1);
        const exists = existsSync(join(config.root, config.build.outDir, path));
        const headers = headersFor(exists ? path : 'missing', origins);
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

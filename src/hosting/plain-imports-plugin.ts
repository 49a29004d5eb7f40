import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is written. Vite wraps it in a loader of further files, of which there are none: all is in
 * one script, and `import()` only says when a part of it runs.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    // The wrapper names the address of its module, which a classic script has not.
    config: () => ({ define: { 'import.meta.url': 'undefined' } }),
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

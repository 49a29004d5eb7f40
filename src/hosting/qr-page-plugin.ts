import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { asClassicScript, movedDown, POLICY_PLACE } from './pages-plugin.ts';

const ROOT = fileURLToPath(new URL('../kit/qr-page/', import.meta.url));

/** Puts the page into its folder of the built form. */
const inFolder = (folder: string): Plugin => ({
  name: 'qr-page-in-folder',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('no page to put into its folder');
      page.fileName = `${folder}/index.html`;
      page.source = movedDown(asClassicScript(String(page.source)), folder).replace(
        '<!--page:csp-->',
        POLICY_PLACE,
      );
    },
  },
});

/** Builds `qr/`, with a script of its own so that the form's stays small, as soon as the form is written. */
export function qrPage(): Plugin {
  let form: ResolvedConfig;
  return {
    name: 'qr-page',
    apply: 'build',
    configResolved(config) {
      form = config;
    },
    async writeBundle({ dir }) {
      const { target, cssTarget, cssCodeSplit, modulePreload, assetsInlineLimit } = form.build;
      await build({
        configFile: false,
        root: ROOT,
        base: form.base,
        publicDir: form.publicDir,
        logLevel: 'warn',
        plugins: [inFolder('qr')],
        build: {
          outDir: dir ?? form.build.outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          target,
          cssTarget,
          cssCodeSplit,
          modulePreload,
          assetsInlineLimit,
          rolldownOptions: {
            output: {
              format: 'iife',
              codeSplitting: false,
              hashCharacters: 'hex',
              entryFileNames: 'assets/qr-[hash].js',
              assetFileNames: 'assets/qr-[hash][extname]',
            },
          },
        },
      });
    },
  };
}

import { type Plugin, runnerImport } from 'vite';
import { hostOrigins } from '../hosting/host-origins.ts';
import type { Page } from '../prerender.tsx';
import { bundle, type Targets } from './bundle.ts';
import { oneFile, type PageParts } from './one-file.ts';

type Prerender = typeof import('../prerender');

/**
 * The form, and before it what it is made with: while a phone reads and runs one script it takes no touch, so there are
 * several, and none is long. What a later one needs of an earlier one is not in it again.
 */
const FORM = [
  'src/early/react.ts',
  'src/i18n/t.ts',
  'src/form/use-checked-form.ts',
  'src/main.tsx',
];

/**
 * Makes every page whole: prerendered at build time into the one template, with styles, script and texts of all
 * languages. `uncounted` names a bundled module whose licence would be left out.
 */
export function pages(uncounted: (moduleIds: readonly string[]) => string | undefined): Plugin {
  let targets: Targets;
  return {
    name: 'pages',
    apply: 'build',
    configResolved({ build }) {
      targets = { target: build.target, cssTarget: build.cssTarget };
    },
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        const file = output['index.html'];
        if (file?.type !== 'asset') throw new Error('no index.html to fill');
        const template = String(file.source);
        const early = await bundle(['src/early/early-taps.ts'], targets);
        const form = await bundle(FORM, targets);
        const qr = await bundle(['src/kit/qr-page/main.tsx'], targets);
        const desk = await bundle(['src/kit/desk-page/main.tsx'], targets);
        const about = await bundle(['src/about/styles.ts'], targets);
        const stranger = uncounted([early, form, qr, desk].flatMap(({ moduleIds }) => moduleIds));
        if (stranger) this.error(`${stranger} is bundled, but is of no runtime dependency`);

        const { module } = await runnerImport<Prerender>('./src/prerender.tsx');
        const add = (folder: string, page: PageParts) => {
          const source = oneFile(template, page);
          if (folder) this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source });
          else file.source = source;
        };
        const shared = {
          styles: early.styles,
          early: early.scripts.join(''),
          scripts: form.scripts,
        };
        const hosts = hostOrigins(process.env);
        for (const page of await module.renderPages(hosts))
          add(page.folder, { ...page, ...shared });
        const addOwn = (page: Page, { styles, scripts }: typeof qr) =>
          add(page.folder, { ...page, styles, early: '', scripts });
        addOwn(await module.renderQrPage(), qr);
        addOwn(await module.renderDeskPage(), desk);
        const { styles } = about;
        add('about', { ...(await module.renderAboutPage()), styles, early: '', scripts: [] });
      },
    },
  };
}

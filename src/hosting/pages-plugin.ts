import { type Plugin, runnerImport } from 'vite';
import { HOSTS_ATTRIBUTE } from '../embed/hosts.ts';
import type { Page } from '../prerender';
import { firstParts, type Targets } from './first-parts.ts';
import { hostOrigins } from './host-origins.ts';

type Prerender = typeof import('../prerender');

/** Vite names the script as a module; in a frame without an origin only a classic script runs without CORS headers. */
export const asClassicScript = (html: string): string =>
  html
    .replace(/<script type="module" crossorigin /g, '<script defer ')
    .replace(/ crossorigin /g, ' ');

/** The stylesheet is for paper alone: so marked, no browser waits for it. */
const asPaperStyles = (html: string): string =>
  html.replace('<link rel="stylesheet"', '<link rel="stylesheet" media="print"');

/** A page in a folder of its own refers to the shared files one level up. */
export const movedDown = (html: string, folder: string): string =>
  folder ? html.replace(/(src|href)="\.\//g, '$1="../') : html;

/** The policy follows when all pages are written: it depends on what stands inline in them. */
export const POLICY_PLACE = '<meta http-equiv="Content-Security-Policy" content="" />';

function fill(template: string, first: string, { htmlAttributes, head, body }: Page): string {
  const hosts = hostOrigins(process.env).join(' ');
  const slots: Record<string, string> = { csp: POLICY_PLACE, head, first, body };
  return template
    .replace('<html lang="ja">', () => `<html ${htmlAttributes} ${HOSTS_ATTRIBUTE}="${hosts}">`)
    .replace(/<!--page:(\w+)-->/g, (_, name: string) => slots[name] ?? '');
}

/** Prerenders every page at build time into the one template. */
export function pages(): Plugin {
  let targets: Targets;
  return {
    name: 'pages',
    apply: 'build',
    configResolved({ build }) {
      targets = { target: build.target, cssTarget: build.cssTarget };
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const file = bundle['index.html'];
        if (file?.type !== 'asset') throw new Error('no index.html to fill');
        const template = asPaperStyles(asClassicScript(String(file.source)));
        const first = await firstParts(targets);
        const { module } = await runnerImport<Prerender>('./src/prerender.tsx');
        for (const [folder, page] of Object.entries(await module.renderPages())) {
          const html = fill(movedDown(template, folder), first, page);
          if (folder)
            this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source: html });
          else file.source = html;
        }
      },
    },
  };
}

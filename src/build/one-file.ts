import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one page is made of, in the order of need. All of it is markup. */
export interface PageParts {
  htmlAttributes: string;
  /** Title and description. */
  head: string;
  styles: string;
  /** Runs before the first paint. */
  early: string;
  /** What is painted. */
  body: string;
  /** What the script reads when it starts: data that nothing runs. */
  data?: string;
  scripts: readonly string[];
  /** What is not needed before somebody asks for it: data, too. */
  later?: string;
}

/** The policy follows when all pages are written: it depends on what stands inline in them. */
export const POLICY_PLACE = '<meta http-equiv="Content-Security-Policy" content="" />';

const icon = (): string => {
  const svg = readFileSync(fileURLToPath(new URL('icon.svg', import.meta.url)), 'utf8').trim();
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg)}" />`;
};

const script = (text: string): string => `<script>${text}</script>`;

/**
 * Fills the template, so that one page is one file: it needs no second request, and cannot lose a part. First what
 * paints and takes the first tap, then the script, then what may wait.
 */
export function oneFile(template: string, page: PageParts): string {
  const slots: Record<string, string> = {
    csp: POLICY_PLACE,
    head: page.head,
    first: [`<style>${page.styles}</style>`, page.early && script(page.early), icon()]
      .filter(Boolean)
      .join('\n    '),
    body: [page.body, page.data, ...page.scripts.map(script), page.later]
      .filter(Boolean)
      .join('\n'),
  };
  return template
    .replace('<html lang="ja">', () => `<html ${page.htmlAttributes}>`)
    .replace(/<!--page:(\w+)-->/g, (_, name: string) => slots[name] ?? '');
}

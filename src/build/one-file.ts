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
const POLICY_PLACE = '<meta http-equiv="Content-Security-Policy" content="" />';

/** The filled oval. As `data:`, so that no browser asks for `/favicon.ico`. */
const ICON = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='6' fill='white'/><rect x='10.5' y='4.5' width='11' height='23' rx='5.5' fill='#3b3b3b' stroke='#115a36' stroke-width='2'/></svg>`;

const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURI(ICON).replaceAll('#', '%23')}" />`;

const script = (text: string): string => `<script>${text}</script>`;

/**
 * Fills the template, so that one page is one file: it needs no second request, and cannot lose a part. First what
 * paints and takes the first tap, then the script, then what may wait.
 */
export function oneFile(template: string, page: PageParts): string {
  const slots: Record<string, string> = {
    csp: POLICY_PLACE,
    head: page.head,
    first: [`<style>${page.styles}</style>`, page.early && script(page.early), icon]
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

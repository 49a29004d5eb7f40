import { FORM } from './host-page';

/** Where the form stood once. */
export const OLD_FORM = 'https://old.example/kakunin/';

/** What a page of somebody else does with the frame. Each is taken from a report on comparable software. */
export interface HostKind {
  name: string;
  /** Stylesheet of the page; the frame is `iframe`, what stands around it `.around`. */
  css?: string;
  /** What stands above the frame, in pixels. */
  above?: number;
  /** Attributes of the frame. */
  frame?: string;
  src?: string;
  /** Run while the page is read, before `embed.js`. */
  early?: string;
  /** Run when `embed.js` is there. */
  late?: string;
  /** Playwright's mouse does not find its way there. */
  isZoomed?: true;
}

/** How pages lay the frame out. */
export const BOXES: readonly HostKind[] = [
  {
    // gutenberg#9500: a video's box.
    name: 'a ratio box that clips',
    css: `.around { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
      iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  },
  {
    name: 'a box with aspect-ratio',
    css: `.around { aspect-ratio: 4 / 3; overflow: hidden; box-sizing: border-box; border: 9px solid }
      iframe { width: 100%; height: 100% }`,
  },
  {
    name: 'a ratio box that covers what follows',
    css: `.around { position: relative } .around::before { content: ""; display: block; padding-top: 56.25% }
      iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  },
  {
    // iframe-resizer#604
    name: 'an inner scroll container',
    css: 'html, body { height: 100%; overflow: hidden } .page { height: 100%; overflow: auto }',
  },
  { name: 'a frame with max-height', css: 'iframe { max-height: 400px !important }' },
  { name: 'a panel with max-height', css: '.around { max-height: 450px; overflow: hidden }' },
  {
    name: 'a column that shrinks',
    css: `.around { display: flex; flex-direction: column; height: 500px }
      iframe { flex: 1; min-height: 0 }`,
  },
  {
    name: 'a frame that is the window',
    above: 0,
    css: 'iframe { position: fixed; top: 0; left: 0; width: 100%; height: 100% }',
  },
  {
    name: 'a page that never scrolls',
    above: 60,
    css: `html, body { height: 100%; overflow: hidden } .after { display: none }
      .around, iframe { height: calc(100vh - 60px) }`,
  },
  { name: 'a frame far below', above: 3000 },
  {
    name: 'a header that stays',
    css: `body::before { content: ""; position: fixed; z-index: 1; left: 0; right: 0; top: 0; height: 90px;
      background: #fff }`,
    frame: 'data-offset="90"',
  },
  { name: 'a page from right to left', css: 'html { direction: rtl }' },
  {
    name: 'a page in large letters',
    css: 'html { font-size: 40px } body { zoom: 1.25 }',
    isZoomed: true,
  },
];

/** How the frame comes onto the page. */
export const ARRIVALS: readonly HostKind[] = [
  { name: 'src set by a consent tool', src: '', late: `frame.src = '${FORM}'` },
  // Publii#686
  { name: 'a lazy frame', frame: 'loading="lazy"' },
  {
    name: 'added after load',
    early: 'frame.remove()',
    late: `document.querySelector('.around').append(frame)`,
  },
  {
    name: 'replaced by a copy',
    late: 'frame.replaceWith(frame.cloneNode())',
  },
  {
    name: 'in a tab that opens later',
    early: 'frame.parentElement.hidden = true',
    late: 'frame.parentElement.hidden = false',
    css: '.around[hidden] { display: none }',
  },
  {
    name: 'redirected to the form’s real origin',
    src: OLD_FORM,
    frame: `data-origin="${new URL(FORM).origin}"`,
  },
  { name: 'redirected, and named by its address', src: OLD_FORM, frame: `data-origin="${FORM}"` },
];

/** A page that is of several kinds at once. */
export function hostOf(...kinds: HostKind[]): string {
  const all = (key: 'css' | 'frame' | 'early') => kinds.map((kind) => kind[key] ?? '').join('\n');
  const src = kinds.find((kind) => kind.src !== undefined)?.src ?? FORM;
  const above = Math.max(...kinds.map((kind) => kind.above ?? 0)) || 300;
  const isTop = kinds.some((kind) => kind.above === 0);
  return `<!doctype html>
    <html lang="ja">
      <head>
        <title>小規模企業共済</title>
        <style>body, p { margin: 0 } iframe { border: 0 } ${all('css')}</style>
        <script>
          window.heard = [];
          addEventListener('message', ({ data }) => heard.push(data));
        </script>
      </head>
      <body>
        <div class="page">
          <p style="height: ${isTop ? 0 : above}px">before</p>
          <div class="around"><iframe data-shikaku-kakunin ${src && `src="${src}"`} width="100%"
            height="600" ${all('frame')}></iframe></div>
          <p class="after" style="height: 1500px">after</p>
        </div>
        <script>const frame = document.querySelector('iframe'); ${all('early')}</script>
        <script src="${FORM}embed.js" defer></script>
      </body>
    </html>`;
}

/** The part of jsdom that tests use to open a tab of their own; the package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string; runScripts?: 'outside-only' });
    readonly window: Window & typeof globalThis & { eval: (script: string) => unknown };
  }
}

import type { InlineHashes } from './inline-hashes.ts';

const sources = (hashes: readonly string[]): string => hashes.join(' ') || "'none'";

/**
 * The policy that keeps every answer on the device: no connection, no form target, no code but the page's own, by its
 * hash. In a `<meta>` so that it holds on hosts where no header can be set, and from a disk; there `frame-ancestors`
 * would be ignored. `data:` is for the icon.
 */
export const contentSecurityPolicy = ({ script, style }: InlineHashes): string =>
  [
    "default-src 'none'",
    `script-src ${sources(script)}`,
    `style-src ${sources(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

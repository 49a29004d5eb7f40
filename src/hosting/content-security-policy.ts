import type { InlineHashes } from './inline-hashes.ts';

/**
 * The policy that keeps every answer on the device: no connection, no form target, no foreign code.
 * In a `<meta>` so that it holds on hosts where no header can be set; there `frame-ancestors` would be ignored.
 * Without `upgrade-insecure-requests`: every address of the form is relative, so that on https there is nothing to
 * upgrade, and on a trial server with http the script would not load.
 */
export const contentSecurityPolicy = ({ script, style }: InlineHashes): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...script].join(' '),
    ["style-src 'self'", ...style].join(' '),
    "img-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * The policy that keeps every answer on the device: no connection, no form target, no foreign code.
 * In a `<meta>` so that it holds on hosts where no header can be set.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** `HOST_ORIGINS`: the origins that may embed the form, separated by spaces. */
export const hostOrigins = (environment: Record<string, string | undefined>): string[] =>
  (environment['HOST_ORIGINS'] ?? 'https://kyosai-web.smrj.go.jp').split(/\s+/).filter(Boolean);

/** The headers of one file, by its path inside `dist`. A file that does not exist gets the plain ones. */
export function headersFor(path: string, origins: readonly string[]): Record<string, string> {
  const all = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  if (path.startsWith('assets/')) {
    return {
      ...all,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
  }
  if (path === '' || path.endsWith('/') || path.endsWith('.html')) {
    const ancestors = ["'self'", ...origins].join(' ');
    return {
      ...all,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors ${ancestors}`,
    };
  }
  return all;
}

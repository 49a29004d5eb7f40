import type { HttpResponse } from '../../../src/kit/check-deploy/get.ts';

/** A header that only some kinds of files carry must not come with the others. */
const WATCHED = [
  'x-content-type-options',
  'referrer-policy',
  'content-security-policy',
  'cache-control',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'x-frame-options',
];

/** Every value of each header that matters here. */
export const watchedHeaders = ({ headers }: HttpResponse): Record<string, string[]> =>
  Object.fromEntries(
    WATCHED.flatMap((name) => {
      const values = headers.get(name);
      return values ? [[name, values]] : [];
    }),
  );

/** The same for what a build asks for: each header once. */
export const onceEach = (headers: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]));

/**
 * `HSTS=1`: the host name is on https only. Throws where it says something else, so that nobody believes in a header
 * that is not sent.
 */
export function isHttpsOnly({ HSTS = '' }: Record<string, string | undefined>): boolean {
  if (HSTS === '' || HSTS === '0') return false;
  if (HSTS === '1') return true;
  throw Object.assign(
    new Error(`HSTS の「${HSTS}」は使えません。付けるなら 1、付けないなら何も書かないでください。`),
    // By which `npm run build` knows that the sentence says it all.
    { code: 'EINPUT' },
  );
}

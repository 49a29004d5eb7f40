const DEFAULT = 'https://kyosai-web.smrj.go.jp';

// Anything wilder could end the value of a header early.
const isOrigin = (text: string): boolean =>
  /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(text) &&
  URL.canParse(text) &&
  new URL(text).origin === text;

/**
 * `HOST_ORIGINS`: the origins that may embed the form, separated by spaces; empty for none but the form's own.
 * Throws where one is no bare origin, as the browser would ignore it without a word.
 */
export function hostOrigins(environment: Record<string, string | undefined>): string[] {
  const origins = (environment['HOST_ORIGINS'] ?? DEFAULT).split(/\s+/).filter(Boolean);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw Object.assign(
    new Error(
      `HOST_ORIGINS の「${wrong}」は使えません。https://www.example.jp のように、小文字で、パスも最後の「/」も付けずに書いてください（複数は空白で区切ります）。`,
    ),
    // By which `npm run build` knows that the sentence says it all.
    { code: 'EINPUT' },
  );
}

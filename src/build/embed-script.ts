import { minifySync } from 'vite';

/** `public/embed.js` as it is served. Still ES5: the minifier writes every text as a template, which is none. */
export function embedScript(source: string): string {
  const { code, errors } = minifySync('embed.js', source, { compress: { target: 'es2015' } });
  if (errors.length > 0) throw new Error(`embed.js: ${errors[0]?.message}`);
  return code.replace(/`/g, "'");
}

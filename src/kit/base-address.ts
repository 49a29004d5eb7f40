import { isOwnDevice } from './own-device';

/** Far longer than any address that a person would type in. */
const LONGEST = 300;

/** What is no address at all is as little one of the web. */
function parse(text: string): URL {
  try {
    return new URL(text);
  } catch {
    return new URL('about:blank');
  }
}

function problemOf(text: string, url: URL): string | undefined {
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    return 'https:// で始まる、フォームのアドレスを入れてください。';
  if (/[?#]/.test(text)) return '「?」や「#」と、その後ろを取ってください。';
  if (url.hostname === 'form')
    return 'FORM は、見本です。フォームを置いた、実際のアドレスに変えてください。';
  if (/\/(qr|desk|about)(\/(index\.html)?)?$/.test(url.pathname))
    return 'フォームのアドレスではありません。最後の「qr/」などを取ってください。';
  if (!/(\/|\.html)$/.test(url.pathname))
    return `「/」か「.html」で終わるアドレスにしてください（例：${url.href}/）。`;
  return url.href.length > LONGEST ? 'アドレスが長すぎます。' : undefined;
}

/**
 * The form's address, to which a card's link is added: a plain http(s) address of a page or of a folder. Else a sentence
 * that says what to put right.
 */
export function readBase(text: string): { base: string } | { problem: string } {
  const url = parse(text);
  const problem = problemOf(text, url);
  if (problem !== undefined) return { problem };
  // As it was typed, where that is an address as it stands: https://FORM/ stays in capitals.
  return { base: url.href.toLowerCase() === text.toLowerCase() ? text : url.href };
}

/** What speaks against printing an address, though it may be meant for a trial: no other device opens it, or no https. */
export function baseDoubt(base: string): 'device' | 'http' | undefined {
  const url = new URL(base);
  if (isOwnDevice(url) || url.protocol === 'file:') return 'device';
  return url.protocol === 'http:' ? 'http' : undefined;
}

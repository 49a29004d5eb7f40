import { parseArgs } from 'node:util';
import { KitError } from './kit-error';

/** What `npm run postcard-links` was asked to do. */
export interface Options {
  /** The form's address, to which the fragment is added. */
  base: string;
  /** The folder for the QR codes, if they are wanted. */
  qr?: string;
  /** As TextDecoder names it: `utf-8` or `shift_jis`. */
  encoding: string;
}

const NAMES = ['base', 'qr', 'encoding'] as const;
const ENCODINGS = ['utf-8', 'shift_jis'];
/** Far longer than any address that a person would type in. */
const LONGEST_BASE = 300;
const EXAMPLE = '例：npm run postcard-links -- --base https://FORM/ < contractors.csv > links.csv';

/** The form's address. Throws a KitError unless it is a plain http(s) address of a page or of a folder. */
function baseFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new KitError(
      `--base「${text}」は、使えません。https:// で始まる、フォームのアドレスを指定してください。`,
    );
  }
  if (/[?#]/.test(text)) {
    throw new KitError(`--base「${text}」から、「?」や「#」と、その後ろを取ってください。`);
  }
  if (!/(\/|\.html)$/.test(url.pathname)) {
    throw new KitError(
      `--base「${text}」は、「/」か「.html」で終わるアドレスにしてください（例：${url.href}/）。`,
    );
  }
  if (url.href.length > LONGEST_BASE) throw new KitError('--base のアドレスが長すぎます。');
  // As it was typed, where that is an address as it stands: https://FORM/ stays in capitals.
  return url.href.toLowerCase() === text.toLowerCase() ? text : url.href;
}

/** `utf-8` or `shift_jis`, by any of their names. Throws a KitError for another encoding. */
function encodingFrom(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    if (ENCODINGS.includes(encoding)) return encoding;
  } catch {
    // No encoding at all: the same sentence.
  }
  throw new KitError(
    `--encoding「${label}」は、使えません。utf-8 か shift_jis を指定してください。`,
  );
}

/** Reads the options of the command line. Throws a KitError that says what is wrong with them. */
export function readOptions(args: string[]): Options {
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const found: { [name in (typeof NAMES)[number]]?: string } = {};
  for (const token of tokens) {
    const name = NAMES.find((known) => token.kind === 'option' && known === token.name);
    if (token.kind !== 'option' || !name) {
      throw new KitError(`「${args[token.index]}」という指定は、ありません。${EXAMPLE}`);
    }
    const { value, inlineValue } = token;
    if (!value || (value.startsWith('-') && !inlineValue)) {
      throw new KitError(`--${name} の後ろに、値を指定してください。${EXAMPLE}`);
    }
    found[name] = value;
  }
  if (!found.base) throw new KitError(`--base でフォームのアドレスを指定してください。${EXAMPLE}`);
  return {
    base: baseFrom(found.base),
    encoding: encodingFrom(found.encoding ?? 'utf-8'),
    ...(found.qr && { qr: found.qr }),
  };
}

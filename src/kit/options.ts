import { parseArgs } from 'node:util';
import { baseDoubt, readBase } from './base-address';
import { type Encoding, isEncoding } from './encoding';
import { KitError } from './kit-error';

/** What `npm run postcard-links` was asked to do. */
export interface Options {
  /** The form's address, to which the fragment is added. */
  base: string;
  /** The CSV to be read and the one to be written; standard input and output if they are not named. */
  in?: string;
  out?: string;
  /** The folder for the QR codes, if they are wanted. */
  qr?: string;
  /** The width of a QR code with its quiet zone, in millimetres. */
  qrSize?: number;
  /** If it was told; else it is recognised. */
  encoding?: Encoding;
  /** Whether a finished CSV is to be checked, instead of making one. */
  check: boolean;
}

const NAMES = ['base', 'in', 'out', 'qr', 'qr-size', 'encoding'] as const;
const EXAMPLE =
  '例：npm run postcard-links -- --base https://FORM/ --in contractors.csv --out links.csv';

/** The form's address. Throws a KitError unless it is a plain http(s) address of a page or of a folder. */
function baseFrom(text: string): string {
  const read = readBase(text);
  if ('base' in read) return read.base;
  throw new KitError(`--base「${text}」は、使えません。${read.problem}`);
}

const DOUBTS = {
  device: 'この端末でしか開けません。印刷には使わないでください。',
  http: 'https:// ではありません。印刷する前に、アドレスを確かめてください。',
};

/** What speaks against printing this address, though it may be meant for a trial; undefined if nothing does. */
export function baseWarning(base: string): string | undefined {
  const doubt = baseDoubt(base);
  return doubt && `注意：--base「${base}」は、${DOUBTS[doubt]}`;
}

/** An encoding, by any of its names. Throws a KitError for one that is not read. */
function encodingFrom(label: string): Encoding {
  try {
    const { encoding } = new TextDecoder(label);
    if (isEncoding(encoding)) return encoding;
  } catch {
    // No encoding at all: the same sentence.
  }
  throw new KitError(
    `--encoding「${label}」は、使えません。utf-8 か shift_jis を指定してください。`,
  );
}

function sizeFrom(text: string): number {
  const size = Number(text);
  if (size > 0 && size <= 200) return size;
  throw new KitError(
    `--qr-size「${text}」は、使えません。ミリメートルの数で指定してください（例：22）。`,
  );
}

/** Reads the options of the command line. Throws a KitError that says what is wrong with them. */
export function readOptions(args: string[]): Options {
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
      check: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  });
  const found: { [name in (typeof NAMES)[number]]?: string } = {};
  let check = false;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'check' && !token.inlineValue) {
      check = true;
      continue;
    }
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
  if (check && found.out)
    throw new KitError('--check は何も書き出しません。--out を消してください。');
  return {
    base: baseFrom(found.base),
    check,
    ...(found.in && { in: found.in }),
    ...(found.out && { out: found.out }),
    ...(found.qr && { qr: found.qr }),
    ...(found['qr-size'] && { qrSize: sizeFrom(found['qr-size']) }),
    ...(found.encoding && { encoding: encodingFrom(found.encoding) }),
  };
}

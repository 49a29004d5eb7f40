import { UnknownEncoding } from '../../encoding';
import { KitError } from '../../kit-error';
import { readText } from '../../read-text';
import { MANY } from './texts';

const LONGEST_FILE = 20_000_000;
const PIECE = 65_536;

/** A workbook (`PK`) or one of the older kind: no text at all. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** The pieces of a text that was pasted. */
export async function* pastedText(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The text of a file, its encoding recognised, as far as it is read. Throws a KitError for what is no CSV. */
export async function* fileText(file: Blob): AsyncGenerator<string> {
  if (file.size > LONGEST_FILE) throw new KitError(MANY.fileLong);
  const bytes = new Uint8Array(await new Response(file).arrayBuffer());
  if (isWorkbook(bytes)) throw new KitError(MANY.workbook);
  try {
    yield* readText(once(bytes), undefined);
  } catch (error) {
    throw error instanceof UnknownEncoding ? new KitError(MANY.encodingUnknown) : error;
  }
}

const EACH_MS = 1_000;

/** Where progress is shown: only to a person at a terminal. */
type Terminal = NodeJS.WritableStream & { isTTY?: boolean };

const inMinutes = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)}秒` : `${Math.ceil(seconds / 60)}分`;

/** `12% あと約40秒`, from bytes read and seconds spent; only how much was read where the whole is not known. */
export function progressText(read: number, whole: number | undefined, seconds: number): string {
  if (!whole || read === 0) return `${Math.floor(read / 1e6)} MB`;
  const left = (seconds * Math.max(whole - read, 0)) / read;
  return `${Math.min(100, Math.floor((100 * read) / whole))}% あと約${inMinutes(left)}`;
}

/** Passes bytes on, and shows on a terminal how far it is: once a second, in one line that is wiped at the end. */
export async function* withProgress(
  bytes: AsyncIterable<Uint8Array>,
  whole: number | undefined,
  terminal: Terminal,
): AsyncGenerator<Uint8Array> {
  const start = Date.now();
  let shown = start;
  let read = 0;
  for await (const piece of bytes) {
    yield piece;
    read += piece.length;
    const now = Date.now();
    if (!terminal.isTTY || now - shown < EACH_MS) continue;
    shown = now;
    terminal.write(`\r\x1b[K${progressText(read, whole, (now - start) / 1000)}`);
  }
  if (shown > start) terminal.write('\r\x1b[K');
}

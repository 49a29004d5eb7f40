import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** A file that gets its name only once it is whole. */
export interface NewFile {
  stream: Writable;
  /** Gives it its name, over one that had it before. */
  keep: () => Promise<void>;
  /** Leaves nothing behind. */
  drop: () => Promise<void>;
}

/** Until then it is called `.part` at the end, in the same folder. */
export function openNewFile(path: string): NewFile {
  const part = `${path}.part`;
  return {
    stream: createWriteStream(part),
    keep: () => rename(part, path),
    drop: () => rm(part, { force: true }),
  };
}

import { readChecksums } from '../../build/checksums.ts';
import { isCompressedCopy } from '../../build/compressed-copies.ts';
import { UNSERVED_FILES } from '../../hosting/unserved-files.ts';
import { type Check, noteHeaders, rulesIn } from './check.ts';
import type { HttpResponse } from './get.ts';
import { fileFaults, isCompressed } from './response-faults.ts';
import { silenceFault } from './status-fault.ts';

const TWINS = { gzip: '.gz', br: '.br' };
/** So many requests without any answer, and there is no site. */
const ATTEMPTS = 3;

/** One file, as it is and compressed. Returns the first answer; rejects where none came. */
async function checkFile(
  { ask, found }: Check,
  [file, sum]: [string, string],
  path: string,
  sums: ReadonlyMap<string, string>,
  expected: Record<string, string>,
): Promise<HttpResponse> {
  const answer = await ask(path);
  const faults = fileFaults(file, sum, answer, expected, 'identity');
  for (const each of faults) found.fault(path, each);
  if (answer.status !== 200) return answer;
  noteHeaders(path, answer, expected, found);
  const known = new Set(faults.map(({ text }) => text));
  for (const [encoding, ending] of Object.entries(TWINS)) {
    if (!sums.has(file + ending)) continue;
    const twin = await ask(path, encoding);
    for (const { text, remedy } of fileFaults(file, sum, twin, expected, encoding)) {
      if (!known.has(text))
        found.fault(path, { text: `${encoding} で圧縮したもの：${text}`, remedy });
    }
    if (!isCompressed(twin)) found.note(path, `${encoding} で圧縮されずに送られています。`);
  }
  return answer;
}

/** Every file; one that does not come hides no other. Returns the statuses seen, and how many files there are. */
export async function checkFiles(check: Check): Promise<{ statuses: Set<number>; count: number }> {
  const sums = readChecksums(check.folder);
  const rules = rulesIn(check.folder);
  const files = [...sums].filter(
    ([file]) => !isCompressedCopy(file) && !UNSERVED_FILES.includes(file),
  );
  const statuses = new Set<number>();
  for (const [index, entry] of files.entries()) {
    const path = `/${entry[0]}`.replace(/\/index\.html$/, '/');
    try {
      const answer = await checkFile(check, entry, path, sums, rules.get(path) ?? {});
      statuses.add(answer.status);
    } catch (error) {
      if (statuses.size === 0 && index + 1 >= ATTEMPTS) throw error;
      check.found.fault(path, silenceFault(error));
    }
  }
  return { statuses, count: files.length };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecksums } from '../../build/checksums.ts';
import { isCompressedCopy } from '../../build/compressed-copies.ts';
import { readHeadersFile } from '../../hosting/headers-file.ts';
import { UNSERVED_FILES } from '../../hosting/unserved-files.ts';
import { Findings } from './findings.ts';
import { get, type HttpResponse, PATIENCE } from './get.ts';
import { unexpectedHeaders } from './header-rules.ts';
import { fault } from './remedies.ts';
import { fileFaults, headerFaults, isCompressed } from './response-faults.ts';
import { silenceFault } from './status-fault.ts';

const USAGE =
  '使いかた：npm run check-deploy -- https://公開したアドレス/ [--watch]（1分ごとに、くり返します）';
const ENCODINGS = { gzip: 'gz', br: 'br' } as const;
const MISSING = ['no-such-file', 'no-such-folder/form.js'];
/** So many requests without any answer, and there is no site. */
const ATTEMPTS = 3;

interface Check {
  site: URL;
  folder: string;
  patience: number;
  found: Findings;
}

function siteOf(text = ''): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const site = new URL(text);
  if (!/^https?:$/.test(site.protocol)) return undefined;
  site.search = '';
  site.hash = '';
  site.pathname = site.pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
  return site;
}

const rulesIn = (folder: string) => readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));

function note(
  path: string,
  answer: HttpResponse,
  expected: Record<string, string>,
  found: Findings,
) {
  for (const [name, text] of unexpectedHeaders(answer, expected))
    found.note(path, `想定していないヘッダーがあります：${text}`, name);
}

/** One file, as it is and compressed. Returns the first answer; rejects where none came. */
async function checkFile(
  { site, patience, found }: Check,
  file: string,
  path: string,
  sums: ReadonlyMap<string, string>,
  expected: Record<string, string>,
): Promise<HttpResponse> {
  const address = new URL(encodeURI(`.${path}`), site);
  const sum = sums.get(file) ?? '';
  const answer = await get(address, { 'Accept-Encoding': 'identity' }, patience);
  const faults = fileFaults(file, sum, answer, expected, 'identity');
  for (const each of faults) found.fault(path, each);
  if (answer.status !== 200) return answer;
  note(path, answer, expected, found);
  const known = new Set(faults.map(({ text }) => text));
  for (const encoding of ['gzip', 'br'] as const) {
    if (!sums.has(`${file}.${ENCODINGS[encoding]}`)) continue;
    const copy = await get(address, { 'Accept-Encoding': encoding }, patience);
    for (const { text, remedy } of fileFaults(file, sum, copy, expected, encoding)) {
      if (!known.has(text))
        found.fault(path, { text: `${encoding} で圧縮したもの：${text}`, remedy });
    }
    if (!isCompressed(copy)) found.note(path, `${encoding} で圧縮されずに送られています。`);
  }
  return answer;
}

/** Every file; one that does not come hides no other. Returns the statuses seen, and how many files there are. */
async function checkFiles(check: Check): Promise<{ statuses: Set<number>; count: number }> {
  const sums = readChecksums(check.folder);
  const rules = rulesIn(check.folder);
  const files = [...sums.keys()].filter(
    (file) => !isCompressedCopy(file) && !UNSERVED_FILES.includes(file),
  );
  const statuses = new Set<number>();
  for (const [index, file] of files.entries()) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    try {
      const answer = await checkFile(check, file, path, sums, rules.get(path) ?? {});
      statuses.add(answer.status);
    } catch (error) {
      if (statuses.size === 0 && index + 1 >= ATTEMPTS) throw error;
      check.found.fault(path, silenceFault(error));
    }
  }
  return { statuses, count: files.length };
}

/** `said`: statuses of which enough was said already. */
async function checkMissing(check: Check, said: ReadonlySet<number>): Promise<void> {
  const { site, found, folder } = check;
  const expected = rulesIn(folder).get('/*') ?? {};
  for (const path of MISSING) {
    const where = `/${path}（ないファイル）`;
    const answer = await get(new URL(path, site), undefined, check.patience).catch((error) => {
      found.fault(where, silenceFault(error));
    });
    if (!answer) continue;
    const { status, headers } = answer;
    if (status !== 404) {
      if (status === 200 || !said.has(status))
        found.fault(
          where,
          fault('notFound', `ないファイルなのに、404 ではなく ${status} が返ります。`),
        );
      continue;
    }
    // The page for it may be the whole site's, and not in the hands of who looks after the form.
    for (const { text } of headerFaults(answer, expected))
      found.note(where, `404 のページのヘッダー：${text}`);
    note(where, answer, expected, found);
    const cache = String(headers.get('cache-control'));
    if (/immutable/.test(cache) || Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0) > 3600)
      found.fault(
        where,
        fault('notFoundCache', `ないファイルなのに、長く保存されます（Cache-Control: ${cache}）。`),
      );
  }
}

async function checkTransport({ site, found, patience }: Check): Promise<void> {
  if (site.protocol === 'http:')
    found.note('/', 'https ではありません。公開には https が要ります。');
  const answer = await get(site, undefined, patience).catch(() => undefined);
  const values = answer?.headers.get('strict-transport-security') ?? [];
  if (values.length > 1)
    found.fault(
      '/',
      fault('transport', `Strict-Transport-Security が${values.length}つあります。`),
    );
  if (answer?.status === 200 && site.protocol === 'https:' && values.length === 0)
    found.note(
      '/',
      'Strict-Transport-Security がありません。https 専用のホスト名なら付けてください。',
    );
}

/**
 * Compares a published site with the built folder, file by file and header by header, with GETs one at a time.
 * Says in sentences what is wrong and what to do about it, ends with a verdict, and returns whether all is right; a note is no
 * fault. `patience`: milliseconds for each answer.
 */
export async function checkDeploy(
  url: string | undefined,
  folder: string,
  say: (line: string) => void,
  patience = PATIENCE,
): Promise<boolean> {
  const refuse = (line: string) => {
    say(line);
    return false;
  };
  const site = siteOf(url);
  if (!site) return refuse(USAGE);
  if (!existsSync(join(folder, 'SHA256SUMS')))
    return refuse(
      '手元に dist/ がありません。公開したものと同じ版で npm run build をしてください。',
    );
  const check: Check = { site, folder, patience, found: new Findings() };
  try {
    const { statuses, count } = await checkFiles(check);
    await checkMissing(check, statuses);
    await checkTransport(check);
    for (const line of check.found.lines(count)) say(line);
    const { faultCount } = check.found;
    if (faultCount > 0) return refuse(`不合格：直すところが${faultCount}件あります。`);
    say(`合格：${count}個のファイルと、そのヘッダーは、手元と同じです。`);
    return true;
  } catch (error) {
    const { text, remedy } = silenceFault(error);
    return refuse(
      `不合格：${site.origin}${site.pathname} を調べられません。${text}アドレスとネットワークを確かめてください。${remedy}`,
    );
  }
}

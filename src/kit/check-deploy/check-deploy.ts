import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSums } from '../../build/sums.ts';
import { isTwin } from '../../build/twins.ts';
import { readHeadersFile } from '../../hosting/headers-file.ts';
import { UNSERVED_FILES } from '../../hosting/unserved-files.ts';
import { fileFaults, headerFaults } from './answer-faults.ts';
import { get } from './get.ts';

const USAGE = '使いかた：npm run check-deploy -- https://公開したアドレス/';
const ENCODINGS = { gzip: 'gz', br: 'br' } as const;
const MISSING = ['no-such-file', 'no-such-folder/form.js'];

/** What is wrong, and what is only worse than it could be. */
interface Report {
  fault(text: string): void;
  note(text: string): void;
}

function siteOf(text = ''): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, protocol } = new URL(text);
  if (!/^https?:$/.test(protocol)) return undefined;
  return new URL(origin + pathname.replace(/index\.html$/, '').replace(/\/?$/, '/'));
}

async function checkFiles(site: URL, folder: string, report: Report): Promise<number> {
  const sums = readSums(folder);
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = [...sums].filter(([file]) => !isTwin(file) && !UNSERVED_FILES.includes(file));
  const uncompressed = { gzip: [] as string[], br: [] as string[] };
  for (const [file, sum] of files) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const address = new URL(encodeURI(`.${path}`), site);
    const expected = rules.get(path) ?? {};
    const answer = await get(address);
    const faults = new Set(fileFaults(file, sum, answer, expected));
    for (const encoding of ['gzip', 'br'] as const) {
      if (!sums.has(`${file}.${ENCODINGS[encoding]}`) || answer.status !== 200) continue;
      const twin = await get(address, { 'Accept-Encoding': encoding });
      for (const text of fileFaults(file, sum, twin, expected)) {
        if (!faults.has(text)) faults.add(`${encoding} で圧縮したもの：${text}`);
      }
      if (!twin.headers.has('content-encoding')) uncompressed[encoding].push(path);
    }
    for (const text of faults) report.fault(`${path}：${text}`);
  }
  for (const [encoding, paths] of Object.entries(uncompressed)) {
    if (paths.length > 0)
      report.note(`${encoding} で圧縮されずに送られています：${paths.join(' ')}`);
  }
  return files.length;
}

async function checkMissing(site: URL, folder: string, report: Report): Promise<void> {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  for (const path of MISSING) {
    const answer = await get(new URL(path, site));
    const faults = headerFaults(answer, rules.get('/*') ?? {});
    if (answer.status !== 404)
      faults.push(`ないファイルなのに、404 ではなく ${answer.status} が返ります。`);
    const cache = String(answer.headers.get('cache-control'));
    if (/immutable/.test(cache) || Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0) > 3600)
      faults.push(`ないファイルなのに、長く保存されます（Cache-Control: ${cache}）。`);
    for (const text of faults) report.fault(`/${path}（ないファイル）：${text}`);
  }
}

async function checkTransport(site: URL, report: Report): Promise<void> {
  const values = (await get(site)).headers.get('strict-transport-security') ?? [];
  if (values.length > 1) report.fault(`Strict-Transport-Security が${values.length}つあります。`);
  if (site.protocol === 'http:') report.note('https ではありません。公開には https が要ります。');
  else if (values.length === 0)
    report.note('Strict-Transport-Security がありません。https 専用のホスト名なら付けてください。');
}

/**
 * Compares a published site with the built folder, file by file and header by header, with GETs one at a time.
 * Says in sentences what is wrong, ends with a verdict, and returns whether all is right; a note is no fault.
 */
export async function checkDeploy(
  url: string | undefined,
  folder: string,
  say: (line: string) => void,
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
  let faults = 0;
  const report: Report = {
    fault(text) {
      faults++;
      say(`× ${text}`);
    },
    note: (text) => say(`△ 注意　${text}`),
  };
  try {
    const files = await checkFiles(site, folder, report);
    await checkMissing(site, folder, report);
    await checkTransport(site, report);
    if (faults > 0) return refuse(`不合格：直すところが${faults}件あります。`);
    say(`合格：${files}個のファイルと、そのヘッダーは、手元と同じです。`);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(
      `不合格：${site} から返事が得られません（${code ?? message}）。アドレスとネットワークを確かめてください。`,
    );
  }
}

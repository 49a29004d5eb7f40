import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { checkFiles } from './check-files.ts';
import { checkMissing } from './check-missing.ts';
import { checkTransport } from './check-transport.ts';
import { Findings } from './findings.ts';
import { get, PATIENCE } from './get.ts';
import { silenceFault } from './status-fault.ts';

const USAGE =
  '使いかた：npm run check-deploy -- https://公開したアドレス/ [--watch]（1分ごとに、くり返します）';

function siteOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const site = new URL(text);
  if (!['http:', 'https:'].includes(site.protocol)) return undefined;
  site.pathname = site.pathname.replace(/(\/index\.html|\/)?$/, '/');
  return site;
}

/**
 * Compares a published site with the built folder, file by file and header by header, with GETs one at a time.
 * Says in sentences what is wrong and what to do about it, ends with a verdict, and returns whether all is right; a note is no
 * fault. `patience`: milliseconds for each answer.
 */
export async function checkDeploy(
  url: string,
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
  const check: Check = {
    site,
    folder,
    ask: (path, encoding = 'identity') =>
      get(new URL(encodeURI(`.${path}`), site), { 'Accept-Encoding': encoding }, patience),
    found: new Findings(),
  };
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

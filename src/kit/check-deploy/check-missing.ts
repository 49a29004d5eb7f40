import { type Check, noteHeaders, rulesIn } from './check.ts';
import { fault } from './remedies.ts';
import { headerFaults } from './response-faults.ts';
import { silenceFault } from './status-fault.ts';

const MISSING = ['/no-such-file', '/no-such-folder/form.js'];

/** Files that are not there. `said`: statuses of which enough was said already. */
export async function checkMissing(check: Check, said: ReadonlySet<number>): Promise<void> {
  const { ask, found, folder } = check;
  const expected = rulesIn(folder).get('/*') ?? {};
  for (const path of MISSING) {
    const where = `${path}（ないファイル）`;
    const answer = await ask(path).catch((error) => {
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
    noteHeaders(where, answer, expected, found);
    const cache = String(headers.get('cache-control'));
    if (/immutable/.test(cache) || Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0) > 3600)
      found.fault(
        where,
        fault('notFoundCache', `ないファイルなのに、長く保存されます（Cache-Control: ${cache}）。`),
      );
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '../../hosting/headers-file.ts';
import type { Findings } from './findings.ts';
import type { HttpResponse } from './get.ts';
import { unexpectedHeaders } from './header-rules.ts';

/** What every part of the check works on. */
export interface Check {
  site: URL;
  /** What was built. */
  folder: string;
  /** One GET of a path, `/` being the site's, compressed like this or not at all. Rejects where no whole answer comes in time. */
  ask: (path: string, encoding?: string) => Promise<HttpResponse>;
  found: Findings;
}

/** The headers that each path should have. */
export const rulesIn = (folder: string) =>
  readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));

/** Notes the headers that nobody asked for. */
export function noteHeaders(
  path: string,
  answer: HttpResponse,
  expected: Record<string, string>,
  found: Findings,
) {
  for (const [name, text] of unexpectedHeaders(answer, expected))
    found.note(path, `想定していないヘッダーがあります：${text}`, name);
}

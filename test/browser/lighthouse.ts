import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Out of npm's registry when it is asked for: of its 200 packages nothing else here needs any. 13 does not run on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** What it says without need, and why. */
const EXCEPTIONS: Record<string, string> = {
  'is-crawlable': 'only who has the card is to find the form: noindex is meant',
  'meta-description': 'the pages beside the form are for those who have their address',
  'robots-txt': 'it has the page fetch it, which the policy of ours forbids',
};

interface Report {
  runtimeError?: { message: string };
  audits: Record<string, { score: number | null; title: string }>;
}

/** What keeps a page from full marks in accessibility, best practices and being found. Throws where it does not run. */
export async function lighthouseFaults(url: string): Promise<string[]> {
  const categories = '--only-categories=accessibility,best-practices,seo';
  const options = [
    '--output=json',
    '--quiet',
    '--chrome-flags=--headless --no-sandbox',
    categories,
  ];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...options],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH }, maxBuffer: 2 ** 28 },
  );
  const { audits, runtimeError } = JSON.parse(stdout) as Report;
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.entries(audits)
    .filter(([name, { score }]) => score !== null && score < 1 && !(name in EXCEPTIONS))
    .map(([name, { title }]) => `${name}: ${title}`);
}

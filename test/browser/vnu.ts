import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** What the Nu Html Checker says without need, and why. */
const EXCEPTIONS: [says: RegExp, why: string][] = [
  [/“container-type”|“@container”/, 'it reads CSS as of before 2022; older browsers ignore both'],
  [/^Inline script violates Content Security Policy/, 'it takes data blocks for scripts'],
  [/“h1” element as a top-level heading only/, 'one of the two h1 is always hidden'],
];

interface Message {
  type: string;
  subType?: string;
  message: string;
  url: string;
  lastLine: number;
}

/** The errors and warnings of the Nu Html Checker for these files, styles included; what it only remarks is left out. */
export function vnuFaults(files: readonly string[]): string[] {
  const args = ['--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { stdout, stderr } = spawnSync('java', ['-jar', JAR, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout || stderr) throw new Error(`vnu does not run: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !EXCEPTIONS.some(([says]) => says.test(message)))
    .map(({ url, lastLine, message }) => `${basename(url)}:${lastLine}: ${message}`);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every file below a folder, from the root, with `/`. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );

const FILES = [...filesBelow('src'), ...filesBelow('test')];
const READMES = ['README.md', ...FILES.filter((file) => /(^|\/)README\.md$/.test(file))];

/** Lines. A reader is to find everything in a minute; the web staff and the printer have a manual. */
const LIMITS: Record<string, number> = {
  'README.md': 90,
  'src/hosting/README.md': 130,
  'src/kit/README.md': 60,
  'test/bench/README.md': 60,
};
const LIMIT = 20;

const SCRIPTS: Record<string, string> = JSON.parse(read('package.json')).scripts;
const NPM_OWN = ['ci', 'run', 'start', 'test'];

/** Made by a command: it is not there in the sources. */
const isMade = (path: string): boolean => /^(dist|test-results|\.cache|qr|desk|about)\//.test(path);

/** What stands in code, and what the links lead to. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, block, span]) =>
    block ? block.split('\n') : [span ?? ''],
  );
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.replace(/#.*/, ''));

const isPath = (code: string): boolean =>
  /^[\w.-]+(\/[\w.-]+)*\/?$/.test(code) &&
  (/\/\D/.test(code) || /\.(tsx?|mjs|css|tsv)$/.test(code) || code.endsWith('/'));

const isThere = (readme: string, path: string): boolean =>
  [dirname(readme), '', 'src'].some((base) => existsSync(join(ROOT, base, path)));

const SOURCES = FILES.filter((file) => /\.(ts|mjs)$/.test(file))
  .map(read)
  .join('\n');

/** What is wrong with a command of npm: no such script, or an option that no source knows. */
function commandFaults(code: string): string[] {
  const [, own = '', script, rest = ''] = /\bnpm (\S+)(?: +([\w:-]+))?(.*)/.exec(code) ?? [];
  if (own === '') return /^[a-z]+:[a-z]+$/.test(code) && !(code in SCRIPTS) ? [code] : [];
  const known =
    own === 'run' ? !script || script.startsWith('-') || script in SCRIPTS : NPM_OWN.includes(own);
  const options = [...(rest.split(' -- ')[1] ?? '').matchAll(/(?<!\S)--([\w-]+)/g)];
  const strange = options.filter(([, name]) => !new RegExp(`['"\\s]${name}['":]`).test(SOURCES));
  return [...(known ? [] : [code]), ...strange.map(([option]) => `${code}: ${option}`)];
}

test('every room and the tests open with a README, which the first one names', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/README.md`);
  expect(rooms.length).toBeGreaterThan(10);
  const wanted = [...rooms, 'test/README.md', 'test/bench/README.md'];
  expect(wanted.filter((file) => !READMES.includes(file))).toEqual([]);
  expect(wanted.filter((file) => !linksOf(read('README.md')).includes(file))).toEqual([]);
});

describe.each(READMES)('%s', (readme) => {
  const text = read(readme);

  test('keeps within its lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(LIMITS[readme] ?? LIMIT);
  });

  test('names only files that are there', () => {
    const links = linksOf(text).filter((link) => link !== '' && !/^https?:/.test(link));
    const broken = links.filter((link) => !existsSync(join(ROOT, dirname(readme), link)));
    const words = codeOf(text).flatMap((code) => code.split(/\s+/));
    const paths = words.filter((word) => isPath(word) && !isMade(word));
    expect([...broken, ...paths.filter((path) => !isThere(readme, path))]).toEqual([]);
  });

  test('names only commands that can be given', () => {
    expect(codeOf(text).flatMap(commandFaults)).toEqual([]);
  });
});

test('what is not there is noticed', () => {
  expect(codeOf('`src/no.ts` and\n```sh\nnpm run no\n```')).toEqual([
    'src/no.ts',
    'npm run no',
    '',
  ]);
  expect(isPath('src/no.ts') && isPath('no/') && !isPath('a/1')).toBe(true);
  expect(isThere('README.md', 'src/no.ts')).toBe(false);
  expect(isThere('README.md', 'src/main.tsx')).toBe(true);
  expect(commandFaults('npm run no')).toEqual(['npm run no']);
  expect(commandFaults('test:no')).toEqual(['test:no']);
  expect(commandFaults('npm run build -- --no-such 1')).toEqual([
    'npm run build -- --no-such 1: --no-such',
  ]);
  expect(commandFaults('npm run build -- --host-origins ""')).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** THE FLOOR PLAN: which room may use which. A room may always use itself; the files beside the rooms stand here, too. */
const MAY_USE: Record<string, readonly string[]> = {
  domain: [],
  campaign: [],
  'page-attributes': [],
  texts: [],
  clock: ['domain', 'campaign', 'page-attributes'],
  journey: ['domain'],
  i18n: ['domain', 'campaign', 'texts'],
  history: ['domain', 'clock', 'texts', 'journey'],
  form: ['domain', 'texts', 'journey', 'history'],
  components: [
    'domain',
    'campaign',
    'page-attributes',
    'clock',
    'texts',
    'i18n',
    'journey',
    'history',
    'form',
  ],
  early: ['page-attributes', 'styles'],
  about: ['campaign', 'texts', 'i18n', 'components', 'styles'],
  screens: [
    'domain',
    'page-attributes',
    'clock',
    'i18n',
    'journey',
    'history',
    'form',
    'components',
    'early',
  ],
  styles: [],
  embed: ['page-attributes'],
  'old-phones': [],
  main: ['old-phones', 'page-attributes', 'domain', 'embed', 'history', 'i18n', 'screens'],
  'check-campaign': ['campaign'],
  prerender: [
    'about',
    'campaign',
    'page-attributes',
    'check-campaign',
    'clock',
    'history',
    'texts',
    'i18n',
    'components',
    'screens',
    'build',
    'kit',
  ],
  hosting: [],
  build: ['campaign', 'texts', 'i18n', 'hosting', 'prerender'],
  kit: [
    'old-phones',
    'domain',
    'clock',
    'texts',
    'i18n',
    'journey',
    'form',
    'components',
    'styles',
    'build',
    'hosting',
  ],
};

const roomOf = (file: string): string =>
  relative(SRC, file).replaceAll('\\', '/').split('/')[0]?.replace(/\..*$/, '') ?? '';

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(tsx?|mjs|css)$/.test(file),
);

/** What a file imports from within `src/`, by `import`, `import()` and `@import`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const named = text.matchAll(/(?:\bfrom|\bimport|@import|\bimport\()\s*'(\.[^']+)'/g);
  return [...named].map(([, path = '']) => resolve(SRC, dirname(file), path));
}

test('imports run one way, as the floor plan says', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(join(SRC, file));
    return importsOf(file)
      .map(roomOf)
      .filter((used) => used !== room && !MAY_USE[room]?.includes(used))
      .map((used) => `${file} uses ${used}`);
  });
  expect(wrong).toEqual([]);
});

test('every room stands in the plan, and nothing in the plan is unused', () => {
  const used = new Set(
    files.flatMap((file) =>
      importsOf(file).map((path) => `${roomOf(join(SRC, file))} → ${roomOf(path)}`),
    ),
  );
  expect(Object.keys(MAY_USE).sort()).toEqual(
    [...new Set(files.map((file) => roomOf(join(SRC, file))))].sort(),
  );
  const planned = Object.entries(MAY_USE).flatMap(([room, uses]) =>
    uses.map((each) => `${room} → ${each}`),
  );
  expect(planned.filter((each) => !used.has(each))).toEqual([]);
});

test.each(Object.entries(MAY_USE).filter(([room]) => existsSync(join(SRC, room, 'README.md'))))(
  'the README of %s says what it may use',
  (room, uses) => {
    const line = /^使う部屋：(.*?)。/m.exec(
      readFileSync(join(SRC, room, 'README.md'), 'utf8'),
    )?.[1];
    expect(line).toBe(uses.map((each) => `\`${each}\``).join('、') || 'なし');
  },
);

test('domain and journey know nothing of the browser, the clock or the outside', () => {
  const impure = files
    .filter((file) => /^(domain|journey)[\\/]/.test(file))
    .filter((file) =>
      /\b(window|document|navigator|globalThis|fetch|process|console|Date|Intl)\b/.test(
        readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
  expect(impure).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as attributes from '../src/page-attributes';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const NAMES: string[] = Object.values(attributes);

const textsOf = (kind: RegExp) =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file) && !file.startsWith('page-attributes'))
    .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

test('what the styles ask of <html> stands in the list', () => {
  const asked = textsOf(/\.css$/).flatMap(({ file, text }) =>
    [...text.matchAll(/\bhtml((?:[[:](?:not\()?[^\s,{]*)+)/g)].flatMap(([, conditions = '']) =>
      [...conditions.matchAll(/\[(data-[\w-]+)/g)].map(([, name = '']) => ({ file, name })),
    ),
  );
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter(({ name }) => !NAMES.includes(name))).toEqual([]);
});

test('no other file of the source writes such a name by hand, or one of its own on <html>', () => {
  const written = textsOf(/\.tsx?$/).flatMap(({ file, text }) => {
    const quoted = [...text.matchAll(/['"`[](data-[\w-]+)/g)].map(([, name = '']) => name);
    const own = text.match(/\b(documentElement|page)\.(dataset|\w+Attribute\(').*/g) ?? [];
    const wrong = [...quoted.filter((name) => NAMES.includes(name)), ...own];
    return wrong.map((each) => `${file}: ${each}`);
  });
  expect(written).toEqual([]);
});

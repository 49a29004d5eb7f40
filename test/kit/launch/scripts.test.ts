import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts } from '../../../package.json';
import { programFile } from '../../../src/kit/launch/packages.mjs';

const INSTALLING = /^(node (--\S+ )*src\/kit\/launch\/run\.mjs (?<program>\S+)|npm run build && )/;

test.each(Object.entries(scripts))('npm run %s installs what is missing: %s', (_name, line) => {
  const begin = INSTALLING.exec(line);
  expect(begin).not.toBeNull();
  const program = begin?.groups?.['program'];
  if (program) expect(existsSync(programFile(program))).toBe(true);
});

test('no script needs a POSIX shell', () => {
  for (const line of Object.values(scripts)) expect(line).not.toMatch(/['$<>|;`]|^\w+=/);
});

test('a program that no package brings is named', () => {
  expect(() => programFile('vit')).toThrow('vit');
});

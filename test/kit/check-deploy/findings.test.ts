import { expect, test } from 'vitest';
import { Findings } from '../../../src/kit/check-deploy/findings.ts';

test('the only file of a site is called by its name', () => {
  const found = new Findings();
  found.fault('/', { text: 'a', remedy: 'b' });
  expect(found.lines(1)).toEqual(['× /：a', '　→ b']);
});

test('what is wrong everywhere is said once, and what has the same remedy stands together', () => {
  const found = new Findings();
  found.fault('/', { text: 'a', remedy: 'x' });
  found.fault('/', { text: 'b', remedy: 'y' });
  found.fault('/en/', { text: 'a', remedy: 'x' });
  found.fault('/en/', { text: 'c', remedy: 'x' });
  found.note('/', 'd 1', 'd');
  found.note('/', 'd 2', 'd');
  expect(found.faultCount).toBe(3);
  expect(found.lines(2)).toEqual([
    '× すべて（2個）：a',
    '× /en/：c',
    '　→ x',
    '× /：b',
    '　→ y',
    '△ 注意　/：d 1',
  ]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePolicies } from '../../src/build/write-policies.ts';

const META = '<meta http-equiv="Content-Security-Policy" content="" />';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  mkdirSync(join(folder, 'en'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, html: string) => writeFileSync(join(folder, file), html);
const policyOf = (file: string) =>
  /content="([^"]*)"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];

test('pages without anything inline allow nothing inline', () => {
  write('index.html', META);
  const policy = writePolicies(folder);
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'none'", "style-src 'none'"]),
  );
  expect(policy).not.toMatch(/sha256|unsafe|upgrade-insecure-requests|frame-ancestors/);
  expect(policyOf('index.html')).toBe(policy);
});

test('each page gets the policy that fits what stands inline in it; the header one that fits all', () => {
  write('index.html', `${META}<script>a()</script>`);
  write('en/index.html', `${META}<style>b{}</style><script>c()</script>`);
  const policy = writePolicies(folder);
  expect(policy).toMatch(/script-src( 'sha256-[\w+/]{43}='){2}; style-src 'sha256-/);
  expect(policyOf('index.html')).toMatch(/script-src 'sha256-[\w+/]{43}='; style-src 'none'/);
  expect(policyOf('en/index.html')).toMatch(/script-src 'sha256-[\w+/]{43}='; style-src 'sha256-/);
});

test('it can be taken again after more was added', () => {
  write('index.html', META);
  const before = writePolicies(folder);
  write('en/index.html', `${META}<script>c()</script>`);
  const after = writePolicies(folder);
  expect(after).not.toBe(before);
  expect(policyOf('index.html')).toBe(before);
  expect(writePolicies(folder)).toBe(after);
});

test('a page without a place for the policy is named', () => {
  write('en/index.html', '<title>open</title>');
  expect(() => writePolicies(folder)).toThrow('en/index.html');
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealPages } from '../../src/build/seal-pages.ts';

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
  const policy = sealPages(folder);
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
  );
  expect(policy).not.toMatch(/sha256|unsafe|upgrade-insecure-requests|frame-ancestors/);
  expect(policyOf('index.html')).toBe(policy);
});

test('all pages get the one policy that fits what stands inline in each', () => {
  write('index.html', `${META}<script>a()</script>`);
  write('en/index.html', `${META}<style>b{}</style><script>c()</script>`);
  const policy = sealPages(folder);
  expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}='){2}; style-src 'self' 'sha256-/);
  expect(policyOf('index.html')).toBe(policy);
  expect(policyOf('en/index.html')).toBe(policy);
});

test('a page that is added later changes all of them, once more', () => {
  write('index.html', META);
  const before = sealPages(folder);
  write('en/index.html', `${META}<script>c()</script>`);
  const after = sealPages(folder);
  expect(after).not.toBe(before);
  expect(policyOf('index.html')).toBe(after);
  expect(sealPages(folder)).toBe(after);
});

test('each script is named by its hash, beside its address and in the policy', () => {
  mkdirSync(join(folder, 'assets'));
  write('assets/a.js', 'alert(1)');
  write('en/index.html', `${META}<script defer src="../assets/a.js"></script>`);
  const hash = createHash('sha256').update('alert(1)').digest('base64');
  expect(sealPages(folder)).toContain(`script-src 'self' 'sha256-${hash}';`);
  const html = readFileSync(join(folder, 'en/index.html'), 'utf8');
  const tag = `<script defer src="../assets/a.js" integrity="sha256-${hash}" crossorigin>`;
  expect(html).toContain(`${tag}</script>`);
  write('assets/a.js', 'alert(2)');
  expect(sealPages(folder)).not.toContain(hash);
});

test('a page without a place for the policy is named', () => {
  write('en/index.html', '<title>open</title>');
  expect(() => sealPages(folder)).toThrow('en/index.html');
});

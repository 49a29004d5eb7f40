import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publiccode } from '../../src/build/publiccode';
import { securityTxt } from '../../src/build/security-txt';
import { sourceTime } from '../../src/build/source-time';
import { supplierOf } from '../../src/build/supplier';
import { CAMPAIGN } from '../../src/campaign';
import { LANGUAGES } from '../../src/texts/languages';

const PROJECT = { version: '1.0.0', description: '名前', license: 'MIT' };

test('the time is that of the source, whoever builds it and when', () => {
  expect(sourceTime({}, '2026-11-01')).toBe('2026-11-01T00:00:00Z');
  expect(sourceTime({ SOURCE_DATE_EPOCH: '1700000000' }, '2026-11-01')).toBe(
    '2023-11-14T22:13:20Z',
  );
  expect(() => sourceTime({ SOURCE_DATE_EPOCH: 'now' }, '2026-11-01')).toThrow('秒数を');
});

test.each([
  [{ author: 'A B <a@b.example> (https://b.example)' }, 'A B'],
  [{ author: { name: 'A B' } }, 'A B'],
  [{ repository: { url: 'git+https://github.com/owner/name.git' } }, 'owner'],
  [{ repository: 'github:owner/name' }, 'owner'],
  [{}, undefined],
])('who makes a package is what it says itself: %j', (manifest, name) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  if (name) expect(supplierOf(folder)).toBe(name);
  else expect(() => supplierOf(folder)).toThrow('names neither');
  rmSync(folder, { recursive: true });
});

test('a contact for weaknesses is made known once it is decided, until its day is over in Japan', () => {
  const contact = 'mailto:security@form.example';
  const security = (until?: string) => ({ security: { contact, until } });
  expect(securityTxt(CAMPAIGN)).toBeUndefined();
  expect(securityTxt(security())).toBeUndefined();
  expect(securityTxt(security('2027-03-31'))).toBe(
    `Contact: ${contact}\nExpires: 2027-03-31T14:59:59Z\nPreferred-Languages: ja, en\n`,
  );
});

test('catalogues of public software are served once the sources are published, with a licence', () => {
  expect(publiccode(PROJECT, CAMPAIGN)).toBeUndefined();
  const published = { ...CAMPAIGN, repository: 'https://code.example/form' };
  expect(() => publiccode({ ...PROJECT, license: 'UNLICENSED' }, published)).toThrow('license が');
  const code = JSON.parse(publiccode(PROJECT, published) ?? '');
  expect(code).toMatchObject({
    publiccodeYmlVersion: '0.4',
    url: published.repository,
    releaseDate: CAMPAIGN.preparedOn,
    legal: { license: 'MIT' },
    localisation: { availableLanguages: [...new Set(LANGUAGES.map(({ lang }) => lang))] },
  });
  // The limits of the format.
  const { shortDescription, longDescription } = code.description.ja;
  expect(shortDescription.length).toBeLessThanOrEqual(150);
  expect(longDescription.length).toBeGreaterThanOrEqual(150);
});

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openQrFolder } from '../../src/kit/qr-folder';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'codes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses a width that is enough for the links of one status only', () => {
  // The links of 共同経営者 are two letters shorter: they have 41 modules here, the others 45.
  const base = 'https://form.example/abcd/';
  expect(() => openQrFolder(folder, base, 15.7)).toThrow('15.8 以上');
  expect(() => openQrFolder(folder, base, 15.8)).not.toThrow();
});

it('writes a code once, however many rows have its link', () => {
  const codes = openQrFolder(folder, 'https://form.example/', undefined);
  const link = 'https://form.example/#status=sole-proprietor&joined=1985-04';
  const file = join(folder, codes.draw(link));
  expect(existsSync(file)).toBe(true);
  rmSync(file);
  expect(join(folder, codes.draw(link))).toBe(file);
  expect(existsSync(file)).toBe(false);
});

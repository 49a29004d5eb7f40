import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { checkLinks } from '../../src/kit/check-links';
import { openQrFolder } from '../../src/kit/qr-folder';

const BASE = 'https://form.example/';
const LINK = `${BASE}#status=sole-proprietor&joined=1985-04`;
const OTHER = `${BASE}#status=joint-manager&joined=2011-01`;
const FACTS = ['sole-proprietor', '1985-04', LINK];
const OTHER_FACTS = ['共同経営者', 'H23.1', OTHER];

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  file = openQrFolder(folder, BASE, undefined).draw(LINK);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines that are not right, and why. The first row is the header. */
async function faultsOf(qr: string | undefined, ...rows: string[][]) {
  const faults: [number, string][] = [];
  const onFault = (line: number, reason: string) => faults.push([line, reason]);
  async function* batches() {
    yield rows.map((fields, at) => ({ line: at + 1, fields }));
  }
  await checkLinks(batches(), { base: BASE, thisMonth: toMonth(2026, 11), qr, onFault });
  return faults;
}

describe('a row is named', () => {
  const header = ['status', 'joined', 'url'];

  it('with what cannot be read in it', async () => {
    expect(await faultsOf(undefined, header, FACTS, ['king', '1985-04', LINK])).toEqual([
      [3, expect.stringMatching(/^「status」/)],
    ]);
  });

  it('with the link that it should have', async () => {
    expect(await faultsOf(undefined, header, ['sole-proprietor', '1985-04', OTHER])).toEqual([
      [2, expect.stringContaining(LINK)],
    ]);
  });
});

describe('the QR codes', () => {
  const header = ['qr_file', 'status', 'joined', 'url'];

  it('are proved row by row, wherever their column stands', async () => {
    const faults = await faultsOf(
      folder,
      header,
      [file, ...FACTS],
      [file, ...OTHER_FACTS],
      [file, ...FACTS],
      ['none.svg', ...FACTS],
      ['', ...FACTS],
    );
    expect(faults.map(([line]) => line)).toEqual([3, 5, 6]);
    expect(faults[0]?.[1]).toContain(file);
    expect(faults[1]?.[1]).toContain('none.svg');
    expect(faults[2]?.[1]).toContain('qr_file');
  });

  it('are left alone unless their folder is named, and then they have to have a column', async () => {
    expect(await faultsOf(undefined, header, ['none.svg', ...FACTS])).toEqual([]);
    await expect(faultsOf(folder, header.slice(1), FACTS)).rejects.toThrow(
      '「qr_file」がありません',
    );
    const spaced = [' qr_file ', ...header.slice(1)];
    expect(await faultsOf(folder, spaced, ['none.svg', ...FACTS])).toHaveLength(1);
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { qrCode, qrSvg } from './qr-code';

/** Creates the folder and returns what writes the QR code of a row into it, `0000001.svg` for the first. */
export async function openQrFolder(folder: string) {
  await mkdir(folder, { recursive: true });
  /** Three statuses and some hundred months: there are few different links, however many rows. */
  const drawn = new Map<string, string>();
  return async (url: string, number: number): Promise<void> => {
    const svg = drawn.get(url) ?? qrSvg(qrCode(url));
    drawn.set(url, svg);
    await writeFile(join(folder, `${String(number).padStart(7, '0')}.svg`), svg);
  };
}

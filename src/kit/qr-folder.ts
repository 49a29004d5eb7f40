import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATUSES } from '../domain/contractor';
import { toMonth } from '../domain/month';
import { writeCardLink } from '../journey/card-link';
import { contactSheet } from './contact-sheet';
import { KitError } from './kit-error';
import { LEAST_MODULE, qrCode, qrSvg } from './qr-code';

/** `company-officer-1985-04.svg`, by what the link says: the same link has the same file. */
const qrFileOf = (url: string): string =>
  `${url.slice(url.indexOf('#')).replace('#status=', '').replace('&joined=', '-')}.svg`;

/** Throws a KitError if codes this wide would have modules that a phone cannot read. */
function checkSize(side: number | undefined, base: string): void {
  const sizes = STATUSES.map((code) => qrCode(base + writeCardLink(code, toMonth(2000, 1))).size);
  const least = Math.ceil(Math.max(...sizes) * LEAST_MODULE * 10) / 10;
  if (side === undefined || side >= least) return;
  throw new KitError(
    `--qr-size ${side} では、1セルが ${LEAST_MODULE} mm より小さくなり、読み取れないことがあります。${least} 以上にしてください（余白を含む幅、mm）。`,
  );
}

/**
 * Creates the folder. `draw` gives the name of the file with the link's QR code, and writes it when the link is seen for
 * the first time: there are few different links, however many rows. `finish` adds a sheet to proof-read them all.
 */
export function openQrFolder(folder: string, base: string, side: number | undefined) {
  checkSize(side, base);
  mkdirSync(folder, { recursive: true });
  const drawn = new Map<string, string>();
  function write(name: string, content: string): void {
    const part = join(folder, `${name}.part`);
    writeFileSync(part, content);
    renameSync(part, join(folder, name));
  }
  return {
    draw(url: string): string {
      const known = drawn.get(url);
      if (known) return known;
      const name = qrFileOf(url);
      write(name, qrSvg(qrCode(url), side));
      drawn.set(url, name);
      return name;
    },
    finish: () => write('contact-sheet.html', contactSheet(drawn)),
  };
}

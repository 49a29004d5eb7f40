import type { QrCode } from '../qr-code';

/** Enough for print: 41 modules are 820 pixels, 7 cm at 300 dpi. */
const PIXELS_A_MODULE = 20;

/** A QR code as PNG. Rejects where the browser gives no picture. */
export function toPng({ size, path }: QrCode): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXELS_A_MODULE;
  canvas.height = size * PIXELS_A_MODULE;
  const paper = canvas.getContext('2d');
  return new Promise((resolve, reject) => {
    if (!paper) return reject(new Error('no canvas'));
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.scale(PIXELS_A_MODULE, PIXELS_A_MODULE);
    paper.fillStyle = '#000';
    paper.fill(new Path2D(path));
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

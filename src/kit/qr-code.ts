import { encode } from 'uqr';

/** A QR code as a drawing: its side in modules, quiet zone included, and the dark modules as one SVG path. */
export interface QrCode {
  size: number;
  path: string;
  /** Which of the eight masks it was drawn with. */
  mask: number;
}

/** Modules that stay white around the code (JIS X 0510, ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The smallest code that holds the text at error correction level M, with the best mask unless one is given: to find it takes
 * four fifths of the time. Throws a RangeError beyond 2,331 bytes.
 */
export function qrCode(text: string, mask = -1): QrCode {
  const { size, data, maskPattern } = encode(text, {
    ecc: 'M',
    boostEcc: false,
    border: 0,
    maskPattern: mask,
  });
  let path = '';
  for (const [y, row] of data.entries()) {
    // Each run of dark modules; what ends it is light.
    for (let x = 0, end = 0; x < size; x = end + 1) {
      for (end = x; row[end]; ) end += 1;
      if (end > x) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${end - x}v1h-${end - x}z`;
    }
  }
  return { size: size + 2 * QUIET_ZONE, path, mask: maskPattern };
}

/** Millimetres. As cards are printed; a phone reads no module that is much smaller. */
const USUAL_MODULE = 0.4;
export const LEAST_MODULE = 0.35;

/** A file of its own, `side` millimetres wide with its quiet zone; dark on white whatever lies behind. */
export function qrSvg({ size, path }: QrCode, side: number = size * USUAL_MODULE): string {
  const mm = Math.round(side * 100) / 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm}mm" height="${mm}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>\n`;
}

import { useState, useSyncExternalStore } from 'react';
import { PAPER } from '../page-attributes';

/** Browsers inside apps (LINE, Facebook, Instagram, Android's WebView) have no printing, and do not say so. */
const IN_APP = /\bLine\/|FBAN|FBAV|Instagram|; wv\)/;

const canPrint = (): boolean =>
  typeof window.print === 'function' && !IN_APP.test(window.navigator.userAgent);

const never = () => () => {};
const assumed = () => true;

/** Longer than any browser takes to say that it prepares a print. */
const PREPARING_MS = 500;

/** Printing, and whether it is possible here: a frame without `allow-modals` refuses in silence. */
export function usePrint() {
  const isOffered = useSyncExternalStore(never, canPrint, assumed);
  const [isRefused, setRefused] = useState(false);

  /** `large`: in letters of 22 pt, on as many pages as it takes. `qr/` prints one slip, or the sheets of many. */
  function print(paper?: 'large' | 'slip' | 'slips'): void {
    const page = document.documentElement;
    if (paper) page.setAttribute(PAPER, paper);
    window.addEventListener('afterprint', () => page.removeAttribute(PAPER), { once: true });
    let isPreparing = false;
    const prepared = () => {
      isPreparing = true;
    };
    window.addEventListener('beforeprint', prepared, { once: true });
    try {
      window.print();
    } catch {
      // A blocker that does not refuse in silence.
    }
    window.setTimeout(() => setRefused(!isPreparing), PREPARING_MS);
  }

  return { canPrint: isOffered && !isRefused, print };
}

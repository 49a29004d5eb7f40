import { useEffect } from 'react';
import { replayEarlyTaps } from '../early/replay-early-taps';
import { ARRIVING, LIVE } from '../page-attributes';

/** Takes over from the prerendered page: from here on a press is carried out at once. */
export function useLive(): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.removeAttribute(ARRIVING);
    documentElement.setAttribute(LIVE, '');
    replayEarlyTaps(window);
  }, []);
}

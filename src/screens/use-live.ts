import { useEffect } from 'react';
import { replayEarlyTaps } from '../early/replay-early-taps';
import { inNextTask } from '../form/in-next-task';
import { ARRIVING, LIVE } from '../page-attributes';

/** Takes over from the prerendered page: from here on a press is carried out at once. */
export function useLive(): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.removeAttribute(ARRIVING);
    documentElement.setAttribute(LIVE, '');
    // A click can be what makes React draw the page, at once: until it is over, its radio cannot be chosen again.
    inNextTask(() => replayEarlyTaps(window));
  }, []);
}

import { useEffect } from 'react';
import { replayEarlyTaps } from '../early/taken';

/** Takes over from the prerendered page: from here on a press is carried out at once. */
export function useLive(): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.removeAttribute('data-arriving');
    documentElement.setAttribute('data-live', '');
    replayEarlyTaps(window);
  }, []);
}

import { useEffect } from 'react';

/** Marks the page from the moment on which a press is carried out. */
export function useLive(): void {
  useEffect(() => {
    document.documentElement.setAttribute('data-live', '');
  }, []);
}

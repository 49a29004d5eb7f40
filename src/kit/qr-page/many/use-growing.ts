import { useEffect, useState } from 'react';
import { inNextTask } from '../../../form/in-next-task';

/** Six sheets: a slow phone draws them in a blink. */
const STEP = 48;

/** How many of `all` may be shown by now: a few more with each frame, so that the page stays alive. */
export function useGrowing(all: number): number {
  const [count, setCount] = useState(STEP);
  useEffect(() => {
    if (count < all) inNextTask(() => setCount(count + STEP));
  }, [count, all]);
  return Math.min(count, all);
}

import { isAfterDeadline } from './clock';
import { useNow } from './use-now';

/** Marks a page that was prerendered after the deadline, so that hydration starts from the same words. */
export const LATE_ATTRIBUTE = 'data-late';

const wasPrerenderedLate = (): boolean =>
  typeof document === 'undefined'
    ? isAfterDeadline()
    : document.documentElement.hasAttribute(LATE_ATTRIBUTE);

/** Whether the card's deadline has passed by Japan's calendar. */
export const useAfterDeadline = (): boolean => useNow(isAfterDeadline, wasPrerenderedLate);

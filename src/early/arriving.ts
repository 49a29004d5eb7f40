import { FOLDER } from '../page-attributes';

/**
 * Whether the script will show another screen than the prerendered landing: a reload further on or in another language,
 * or a card's link. Without the schema of an entry: whatever is no entry of ours shows the landing.
 */
export function isArriving({ history, location, document }: Window): boolean {
  if (/status|joined/i.test(location.hash)) return true;
  try {
    const { place, copy } = history.state;
    const own = document.documentElement.getAttribute(FOLDER) || 'ja';
    const isElsewhere = place.step !== 'status' || 'returnTo' in place;
    return isElsewhere ? Boolean(copy) : copy.language !== own;
  } catch {
    return false;
  }
}

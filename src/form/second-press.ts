/** Longer than the second tap of a double tap takes, shorter than reading a new screen. */
const DOUBLE_TAP_MS = 400;
const SAME_PLACE_PX = 24;

interface Tap {
  timeStamp: number;
  clientX: number;
  clientY: number;
}

let lastTap: Tap | undefined;

/** Something was chosen or typed since: the next press is a new one, however quick. */
export function forgetPress(): void {
  lastTap = undefined;
}

const isNear = (a: Tap, b: Tap): boolean =>
  b.timeStamp - a.timeStamp < DOUBLE_TAP_MS &&
  Math.abs(b.clientX - a.clientX) < SAME_PLACE_PX &&
  Math.abs(b.clientY - a.clientY) < SAME_PLACE_PX;

/**
 * Whether a press is the second half of a double press, which counts once. A mouse says so in `detail`; a touch
 * screen does not always, so a second tap right after, in the same place, is taken for it as well.
 */
export function isSecondPress(click: globalThis.MouseEvent): boolean {
  const previous = lastTap;
  lastTap = click;
  // The first since something was chosen, whatever the browser counts it together with.
  if (previous === undefined) return false;
  const isTouch = 'pointerType' in click && click.pointerType === 'touch';
  return click.detail > 1 || (isTouch && isNear(previous, click));
}

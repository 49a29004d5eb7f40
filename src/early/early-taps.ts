/**
 * Stands inline before everything else, since it has to run before the first tap: a press of the first question's
 * button is remembered until the script can carry it out, and a choice until no library can overwrite it.
 */
import { ARRIVING, FRAMED, LIVE, PRESSED } from '../page-attributes';
import { isArriving } from './arriving';
import { shortenFirstFrame } from './first-frame';
import type { EarlyTaps } from './replay-early-taps';
import '../styles/screen.css';
import '../styles/paper.css';

const page = document.documentElement;
const isFramed = parent !== self;
const showRest = isFramed ? undefined : shortenFirstFrame(page);
const EVENTS = ['click', 'keydown', 'change'];
/** A line that breaks off is told of by no event. Should the script come after all, it does what was pressed. */
const SCRIPT_IS_LOST_MS = 20_000;
const taps: EarlyTaps = { isPressed: false };

/** A press of the button, or of Enter in a control beside it: only of keys it is said which. */
const isPress = (target: HTMLInputElement, key?: string): boolean =>
  key ? key === 'Enter' && target.name === 'status' : target.closest('main [type=submit]') !== null;

function remember(event: Event): void {
  const target = event.target as HTMLInputElement;
  const { key } = event as Partial<KeyboardEvent>;
  if (target.name === 'status' && target.checked && !key) {
    // A press without a choice would have been refused: it must not go on with what was chosen after it.
    if (!taps.status) forgetPress();
    // By the click already: it can make React take the page over, and then no change is told.
    taps.status = target.value;
  } else if (isPress(target, key)) {
    // It may not be heard twice.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (page.hasAttribute(ARRIVING)) return;
    taps.isPressed = true;
    page.setAttribute(PRESSED, '');
  }
}

function forgetPress(): void {
  taps.isPressed = false;
  page.removeAttribute(PRESSED);
}

function giveUp(): void {
  take();
  page.removeAttribute(LIVE);
  page.removeAttribute(ARRIVING);
}

function scriptIsHere(): void {
  clearTimeout(lost);
  document.removeEventListener('DOMContentLoaded', giveUp);
}

function take(): EarlyTaps {
  for (const type of EVENTS) window.removeEventListener(type, remember, true);
  page.removeAttribute(PRESSED);
  showRest?.();
  return taps;
}

window.early = { scriptIsHere, giveUp, take };
// The end of the file has come, and no script: it was cut off or changed on the way.
document.addEventListener('DOMContentLoaded', giveUp);
const lost = setTimeout(giveUp, SCRIPT_IS_LOST_MS);
for (const type of EVENTS) window.addEventListener(type, remember, true);
if (isFramed) page.setAttribute(FRAMED, '');
page.setAttribute(isArriving(window) ? ARRIVING : LIVE, '');

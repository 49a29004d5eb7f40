/**
 * Stands inline in every page, since it has to run before the first tap: a press of the first question's button is
 * remembered until the script can carry it out, and a choice until no library can overwrite it.
 */
import { shortenFirstFrame } from './first-frame';
import type { EarlyTaps } from './taken';
import '../styles/screen.css';

const page = document.documentElement;
const isFramed = parent !== self;
const showRest = isFramed ? undefined : shortenFirstFrame(page);
const taps: EarlyTaps = { isPressed: false };

function remember(event: Event): void {
  const target = event.target as HTMLInputElement;
  if (event.type === 'click') {
    if (!target.closest('main [type=submit]')) return;
    // The browser would try to send the form, which ends the script's download. Nor may it be heard twice.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (page.hasAttribute('data-arriving')) return;
    taps.isPressed = true;
    page.setAttribute('data-pressed', '');
  } else if (target.name === 'status') {
    // A press without a choice would have been refused: it must not go on with what was chosen after it.
    if (!taps.status) forgetPress();
    taps.status = target.value;
  }
}

function forgetPress(): void {
  taps.isPressed = false;
  page.removeAttribute('data-pressed');
}

/** The script does not arrive: what was promised is taken back, and the page says so. */
function giveUp({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement)) return;
  window.takeEarlyTaps?.();
  page.removeAttribute('data-live');
  page.removeAttribute('data-arriving');
  page.setAttribute('data-failed', '');
}

/** Whether the script will show another screen than the prerendered landing. */
function isArriving(): boolean {
  try {
    const step: unknown = window.history.state?.position.place.step ?? 'status';
    return step !== 'status' || /[#&](status|joined)=/.test(location.hash);
  } catch {
    return false;
  }
}

window.takeEarlyTaps = () => {
  window.removeEventListener('click', remember, true);
  window.removeEventListener('change', remember, true);
  window.removeEventListener('error', giveUp, true);
  page.removeAttribute('data-pressed');
  showRest?.();
  return taps;
};
window.addEventListener('error', giveUp, true);
window.addEventListener('click', remember, true);
window.addEventListener('change', remember, true);
if (isFramed) page.setAttribute('data-framed', '');
page.setAttribute(isArriving() ? 'data-arriving' : 'data-live', '');

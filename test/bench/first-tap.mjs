/**
 * Where the first question can be tapped, in CSS pixels of the window.
 * @typedef {{ radio: Point, button: Point }} Sight
 * @typedef {{ x: number, y: number }} Point
 */

/**
 * `seen`: when the question had been painted. `live`: since when the tapped radio is checked and the page live, without a
 * break; both in ms since navigation start. `breaks`: how often that ended.
 * @typedef {{ seen: number, live?: number, breaks: number }} FirstTap
 */

/** @returns {FirstTap} of this page; runs inside of it */
export const readFirstTap = () => /** @type {any} */ (window).benchFirstTap;

/**
 * Runs in the page before anything else of it. Calls `benchSight` once the first question has been painted, then looks
 * in every frame whether its answer holds.
 * @param {string} status the radio that will be tapped
 */
export function watchFirstTap(status) {
  /** @type {FirstTap} */
  const state = { seen: 0, breaks: 0 };
  Object.assign(window, { benchFirstTap: state });

  const question = () => {
    const screen = document.querySelector('main:not([hidden])');
    const radio = screen?.querySelector(`input[name="status"][value="${status}"]`);
    const button = screen?.querySelector('button[type="submit"]');
    return radio instanceof HTMLInputElement && button ? { radio, button } : undefined;
  };

  /** @param {Element} element */
  function centreOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  function tellSight() {
    const found = question();
    if (!found) return;
    state.seen = performance.now();
    // Both must be within the window, as they are for somebody who is about to tap them.
    found.button.scrollIntoView({ block: 'end', behavior: 'instant' });
    const label = found.radio.closest('label') ?? found.radio;
    const sight = { radio: centreOf(label), button: centreOf(found.button) };
    /** @type {any} */ (window).benchSight(JSON.stringify(sight));
  }

  function look() {
    const found = question();
    const isLive = document.documentElement.hasAttribute('data-live');
    if (found?.radio.checked && isLive) {
      state.live ??= performance.now();
    } else if (found && state.live !== undefined) {
      delete state.live;
      state.breaks++;
    }
    requestAnimationFrame(look);
  }

  function waitForQuestion() {
    const height = question()?.button.getBoundingClientRect().height;
    if (!height) {
      requestAnimationFrame(waitForQuestion);
      return;
    }
    // By the next frame this one stands on the screen.
    requestAnimationFrame(tellSight);
    look();
  }
  requestAnimationFrame(waitForQuestion);
}

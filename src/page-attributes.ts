/**
 * Every attribute that somebody sets on `<html>`. Their names are written here, and in the styles as `html[data-…]`;
 * `data-live` is public (help-desk scripts and tests wait for it).
 */

/** A press is carried out, or remembered until it can be. Set: early, screens. Read: styles. */
export const LIVE = 'data-live';

/** The script will show another screen than the prerendered one. Set: early; taken away: screens. Read: early, main, styles. */
export const ARRIVING = 'data-arriving';

/** The button was pressed before the script came. Set: early. Read: styles. */
export const PRESSED = 'data-pressed';

/** How many parts of the page the first frame still leaves out. Set: early. Read: early, styles. */
export const PARTS_LEFT = 'data-parts-left';

/** The page stands in a frame. Set: early. Read: styles. */
export const FRAMED = 'data-framed';

/** The host page gives the frame its height: the page has no scroll bar of its own. Set: embed. Read: styles. */
export const SIZED = 'data-sized';

/** The origins that may embed the form, separated by spaces. Set: prerender. Read: embed. */
export const HOSTS = 'data-hosts';

/** The folder of the language shown; empty for Japanese. Set: prerender, components. Read: early, styles. */
export const FOLDER = 'data-folder';

/** The phase in which the page was prerendered: hydration starts from the same words. Set: prerender. Read: clock. */
export const PHASE = 'data-phase';

/** `large` while it is printed in large letters. Set: components. Read: styles. */
export const PAPER = 'data-paper';

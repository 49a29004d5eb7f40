import type { KeyboardEvent } from 'react';

/** The key code of a key that an input method takes; Safari says nothing else of the Enter that ends a conversion. */
const TAKEN = 229;

/** Enter in any control presses the primary button beside it, as in a form, also where forms are not allowed. */
export function pressByEnter(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, nativeEvent } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  if (nativeEvent.isComposing || nativeEvent.keyCode === TAKEN || nativeEvent.repeat) return;
  event.preventDefault();
  currentTarget.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

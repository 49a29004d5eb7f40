/** Set on `<html>` inside a frame, where header and languages take less room. */
const FRAMED_ATTRIBUTE = 'data-framed';

export function markFramed({ document, parent, self }: Window): void {
  if (parent !== self) document.documentElement.setAttribute(FRAMED_ATTRIBUTE, '');
}

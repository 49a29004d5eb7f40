const OURS = '#root input[name], #root .button, #languages a';

/**
 * Whether a control of ours is only a copy, which answers to nothing: whoever rewrites a page as text leaves such, and so
 * does whoever replaces what stands on it by its clone. React marks what it has made.
 */
export function isCopy(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest(OURS) : null;
  return control !== null && !Object.keys(control).some((key) => key.startsWith('__react'));
}

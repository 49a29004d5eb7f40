import type { ReactNode } from 'react';

interface Props {
  /** What stands in the h1. */
  heading: ReactNode;
  hint?: ReactNode;
  /** The ids of what names the controls, where the heading is too long to be heard again; null where each has its own name. */
  name?: string | null;
  /** The controls. */
  children: ReactNode;
}

/** One question a screen: the h1 is the legend of the controls. */
export function Question({ heading, hint, name = 'question', children }: Props) {
  const group = name && {
    role: 'group',
    'aria-labelledby': name,
    'aria-describedby': hint ? 'hint' : undefined,
  };
  return (
    // Not a group itself: entering it with the focus on the h1, the whole legend would be heard before the h1.
    <fieldset className="question" role="none">
      <legend>
        <h1 id="question" tabIndex={-1}>
          {heading}
        </h1>
      </legend>
      {hint && (
        <div className="hint" id="hint">
          {hint}
        </div>
      )}
      <div {...group}>{children}</div>
    </fieldset>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../form/use-checked-form';
import { errorText } from '../i18n/error-text';
import { t } from '../i18n/t';
import { JumpLink } from './JumpLink';
import { moveFocus } from './move-focus';
import { ruby } from './ruby';

interface Props {
  problems: readonly Problem[];
  /** Counts presses: each one that is refused moves the focus here again. It changes together with `problems`. */
  presses: number;
  /** A correction to offer below the list. */
  children?: ReactNode;
}

/** The legend is brought into view first: focusing the control alone would scroll the question off a phone. */
function goTo(target: string): void {
  const control = document.getElementById(target);
  control?.closest('fieldset')?.querySelector('legend')?.scrollIntoView();
  moveFocus(control);
}

/**
 * What to put right, above the question. Takes the focus after every refused press: its name and description are read
 * out then. It is no alert: Firefox would drop it, and Chromium say it twice, its title last.
 */
export function ErrorSummary({ problems, presses, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (presses === 0) return;
    moveFocus(box.current);
    box.current?.scrollIntoView();
  }, [presses]);

  if (problems.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one of controls.
    <div
      className="error-summary"
      role="group"
      aria-labelledby="errors-title"
      aria-describedby="errors-list"
      ref={box}
      tabIndex={-1}
    >
      <h2 id="errors-title">{ruby(t('errors.title'))}</h2>
      <ul id="errors-list">
        {/* As in ErrorText: another message is another line. */}
        {problems.map((problem) => (
          <li key={problem.target + errorText(problem)}>
            <JumpLink target={problem.target} jump={() => goTo(problem.target)}>
              {ruby(errorText(problem))}
            </JumpLink>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

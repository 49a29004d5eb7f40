import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../form/use-checked-form';
import { errorText } from '../i18n/error-text';
import { t } from '../i18n/t';
import { JumpLink } from './JumpLink';
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
  control?.focus({ preventScroll: true });
}

/** What to put right, above the question. Takes the focus after every refused press. */
export function ErrorSummary({ problems, presses, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (presses === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView();
  }, [presses]);

  if (problems.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1}>
      {/* The alert is a child of what takes the focus: JAWS would miss an alert that is focused itself. */}
      <div role="alert">
        <h2>{ruby(t('errors.title'))}</h2>
        <ul>
          {problems.map((problem) => (
            <li key={problem.target}>
              <JumpLink target={problem.target} jump={() => goTo(problem.target)}>
                {ruby(errorText(problem))}
              </JumpLink>
            </li>
          ))}
        </ul>
      </div>
      {children}
    </div>
  );
}

import type { MouseEvent, ReactNode, Ref } from 'react';
import { pressByEnter } from '../form/press-by-enter';
import type { Problem } from '../form/use-checked-form';
import { t } from '../i18n/t';
import { ErrorSummary } from './ErrorSummary';
import { ruby } from './ruby';

interface Props {
  /** What the last press found wrong, how often it was pressed, and what a press does: of `useCheckedForm`. */
  problems: readonly Problem[];
  presses: number;
  press: (event: MouseEvent) => void;
  /** A correction to offer in the error summary. */
  correction?: ReactNode;
  button?: { label?: string; ref?: Ref<HTMLButtonElement> };
  /** The question. */
  children: ReactNode;
}

/** What is to be put right, a question, and the primary button. */
export function QuestionForm({ problems, presses, press, correction, button, children }: Props) {
  return (
    // No form: where no script runs, some browsers send one although the page says that nothing is sent.
    // biome-ignore lint/a11y/noStaticElementInteractions: The keys are those of the controls in it.
    <div className="question-form" onKeyDown={pressByEnter}>
      <ErrorSummary problems={problems} presses={presses}>
        {correction}
      </ErrorSummary>
      {children}
      <button className="button primary" type="submit" onClick={press} ref={button?.ref}>
        {ruby(button?.label ?? t('next'))}
      </button>
    </div>
  );
}

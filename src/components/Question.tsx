import type { MouseEvent, ReactNode, Ref } from 'react';
import type { Problem } from '../form/use-checked-form';
import { t } from '../i18n/t';
import { DeadlineNotice } from './DeadlineNotice';
import { ErrorSummary } from './ErrorSummary';
import { ReadAloud } from './ReadAloud';
import { ruby } from './ruby';
import { ScreenMain } from './ScreenMain';

interface Props {
  title: string;
  /** 質問 2／6. It names the question's group, where the heading is too long to be heard twice. */
  progress?: string;
  /** What stands in the h1. */
  heading: ReactNode;
  hint?: ReactNode;
  /** What is read aloud, sentence by sentence. */
  speech: readonly string[];
  problems: readonly Problem[];
  presses: number;
  press: (event: MouseEvent) => void;
  submitLabel?: string;
  submitRef?: Ref<HTMLButtonElement>;
  /** Above the question. */
  before?: ReactNode;
  /** The controls. */
  children: ReactNode;
  /** Right below the button. */
  after?: ReactNode;
  /** At the end of the screen. */
  below?: ReactNode;
  /** A correction to offer in the error summary. */
  correction?: ReactNode;
}

/** One question a screen: the h1 is the legend of the controls. */
export function Question(props: Props) {
  const { title, progress, heading, hint, problems, presses, press } = props;
  return (
    <ScreenMain title={title} hasError={problems.length > 0}>
      {progress && (
        <p className="progress" id="progress">
          {ruby(progress)}
        </p>
      )}
      {props.before}
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <ErrorSummary problems={problems} presses={presses}>
          {props.correction}
        </ErrorSummary>
        <fieldset
          className="question"
          aria-labelledby={progress && 'progress'}
          aria-describedby={hint ? 'hint' : undefined}
        >
          <legend>
            <h1 tabIndex={-1}>{heading}</h1>
          </legend>
          {hint && (
            <div className="hint" id="hint">
              {hint}
            </div>
          )}
          {props.children}
        </fieldset>
        <button className="button primary" type="submit" onClick={press} ref={props.submitRef}>
          {ruby(props.submitLabel ?? t('next'))}
        </button>
      </form>
      <ReadAloud texts={props.speech} />
      {props.after}
      <DeadlineNotice />
      {props.below}
    </ScreenMain>
  );
}

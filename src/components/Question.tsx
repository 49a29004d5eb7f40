import type { MouseEvent, ReactNode, Ref } from 'react';
import { pressByEnter } from '../form/press-by-enter';
import type { Problem } from '../form/use-checked-form';
import { t } from '../i18n/t';
import { About } from './About';
import { DeadlineNotice } from './DeadlineNotice';
import { ErrorSummary } from './ErrorSummary';
import { ReadAloud } from './ReadAloud';
import { Reading } from './Reading';
import { ruby } from './ruby';
import { ScreenMain } from './ScreenMain';

interface Props {
  title: string;
  /** 質問 2／6, heard and seen before the heading: Orca leaves out what only describes an h1. */
  progress?: string;
  /** The ids of what names the controls, where the heading is too long to be heard again. */
  name?: string;
  /** What stands in the h1. */
  heading: ReactNode;
  hint?: ReactNode;
  /** What is read aloud, sentence by sentence. */
  speech: readonly string[];
  problems: readonly Problem[];
  presses: number;
  press: (event: MouseEvent) => void;
  /** The landing: the deadline and what this page is come before the question, more to read after it. */
  isLanding?: boolean;
  submitLabel?: string;
  submitRef?: Ref<HTMLButtonElement>;
  /** Above the question. */
  before?: ReactNode;
  /** The controls. */
  children: ReactNode;
  /** Right below the button. */
  after?: ReactNode;
  /** A correction to offer in the error summary. */
  correction?: ReactNode;
}

/** One question a screen: the h1 is the legend of the controls. */
export function Question(props: Props) {
  const { title, progress, heading, hint, problems, presses, press } = props;
  return (
    <ScreenMain title={title} hasError={problems.length > 0}>
      {props.isLanding && <About />}
      {props.before}
      {/* No form: where no script runs, some browsers send one although the page says that nothing is sent. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: The keys are those of the controls in it. */}
      <div className="question-form" onKeyDown={pressByEnter}>
        <ErrorSummary problems={problems} presses={presses}>
          {props.correction}
        </ErrorSummary>
        {/* Not a group itself: entering it with the focus on the h1, the whole legend would be heard before the h1. */}
        <fieldset className="question" role="none">
          <legend>
            <h1 id="question" tabIndex={-1}>
              {progress && <span className="progress">{ruby(progress)}</span>}
              {heading}
            </h1>
          </legend>
          {hint && (
            <div className="hint" id="hint">
              {hint}
            </div>
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is the one around it. */}
          <div
            role="group"
            aria-labelledby={props.name ?? 'question'}
            aria-describedby={hint ? 'hint' : undefined}
          >
            {props.children}
          </div>
        </fieldset>
        <button className="button primary" type="submit" onClick={press} ref={props.submitRef}>
          {ruby(props.submitLabel ?? t('next'))}
        </button>
      </div>
      <ReadAloud texts={props.speech} />
      {props.after}
      {props.isLanding ? <Reading /> : <DeadlineNotice />}
    </ScreenMain>
  );
}

import type { Problem } from '../form/use-checked-form';
import { errorText } from '../i18n/error-text';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** The id by which a control names its error as description. */
export const errorId = (field: string): string => `${field}-error`;

/** The same words as in the summary, beside the control they are about. Not announced: the summary is. */
export function ErrorText({ problems, field }: { problems: readonly Problem[]; field: string }) {
  const problem = problems.find((candidate) => candidate.field === field);
  if (!problem) return null;
  const message = errorText(problem);
  return (
    // Another message is another paragraph: out of this one a page translator may have moved the words.
    <p className="error-text" id={errorId(field)} key={message}>
      {ruby(t('errors.inline', { message }))}
    </p>
  );
}

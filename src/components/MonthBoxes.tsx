import { type UseFormReturn, useWatch } from 'react-hook-form';
import { CALENDARS } from '../domain/era';
import { readJoinMonth, spreadDateText, type TypedMonth } from '../domain/join-month';
import type { Month } from '../domain/month';
import type { Problem } from '../form/use-checked-form';
import { formatMonth } from '../i18n/format';
import { t } from '../i18n/t';
import { ErrorText, errorId } from './ErrorText';
import { RadioRows } from './RadioRows';
import { ruby } from './ruby';

interface Props<Read> {
  form: UseFormReturn<TypedMonth, unknown, Read>;
  problems: readonly Problem[];
  /** The current month in Japan. */
  thisMonth: Month;
}

const BOXES = ['year', 'month'] as const;

/** Writes a month as if it had been typed. */
export function fillMonth<Read>(
  { setValue }: UseFormReturn<TypedMonth, unknown, Read>,
  { era, year, month }: TypedMonth,
): void {
  setValue('era', era);
  setValue('year', year);
  setValue('month', month);
}

/** Era, year and month as the card prints them, and the month in both calendars as soon as it is complete. */
export function MonthBoxes<Read>({ form, problems, thisMonth }: Props<Read>) {
  const typed = useWatch({ control: form.control }) as TypedMonth;
  const reading = readJoinMonth(typed, thisMonth);
  const echo = reading.ok ? formatMonth(reading.month, reading.calendar) : '';
  const hasProblem = (field: string) => problems.some((problem) => problem.field === field);

  /** A whole date in one box is spread when the box is left: never while an input method is composing. */
  function spread(): void {
    const before = form.getValues();
    const after = spreadDateText(before);
    if (after !== before) fillMonth(form, after);
  }

  return (
    <div className="month-boxes">
      <fieldset className="era">
        <legend>{ruby(t('joined.eraLegend'))}</legend>
        <RadioRows
          field={form.register('era')}
          problems={problems}
          options={CALENDARS.map((value) => ({ value, label: t(`calendars.${value}`) }))}
          layout="grid"
        />
      </fieldset>
      {BOXES.map((name) => (
        <ErrorText key={name} problems={problems} field={name} />
      ))}
      <div className="boxes">
        {BOXES.map((name) => (
          <span className="box" key={name}>
            <input
              id={name}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              data-box={name}
              aria-invalid={hasProblem(name) || undefined}
              aria-describedby={hasProblem(name) ? errorId(name) : undefined}
              {...form.register(name, { onBlur: spread })}
            />
            <label htmlFor={name}>{ruby(t(`joined.${name}`))}</label>
          </span>
        ))}
      </div>
      {/* A page translator puts words elsewhere, from where they cannot be taken away; a block stays where it is. */}
      <div className="echo" role="status">
        {echo && <p key={echo}>{ruby(echo)}</p>}
      </div>
    </div>
  );
}

import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Problem } from '../form/use-checked-form';
import { ErrorText, errorId } from './ErrorText';
import { ruby } from './ruby';

export interface RadioOption {
  value: string;
  label: string;
  /** What choosing it means here; part of the accessible name. */
  meaning?: string;
  /** Whom it is meant for: read out after the name, and no part of it. */
  note?: string;
}

interface Props {
  /** The name and handlers of react-hook-form's `register`. */
  field: UseFormRegisterReturn;
  options: readonly RadioOption[];
  problems: readonly Problem[];
  layout?: 'rows' | 'grid';
}

/** The id of the first radio of a group: where the error summary leads. */
export const firstRadioId = (name: string): string => `${name}-0`;

/**
 * Radios whose whole row can be pressed, below what is wrong with them. Nothing is chosen beforehand. Each carries the
 * error: of a group's description Orca says nothing.
 */
export function RadioRows({ field, options, problems, layout = 'rows' }: Props) {
  const hasProblem = problems.some((problem) => problem.field === field.name);
  return (
    <>
      <ErrorText problems={problems} field={field.name} />
      <div className="radios" data-layout={layout}>
        {options.map(({ value, label, meaning, note }, i) => {
          const id = `${field.name}-${i}`;
          const described = [hasProblem && errorId(field.name), note && `${id}-note`];
          return (
            <label className="radio" key={value}>
              <input
                type="radio"
                id={id}
                value={value}
                aria-labelledby={note ? `${id}-label` : undefined}
                aria-describedby={described.filter(Boolean).join(' ') || undefined}
                {...field}
              />
              <span className="radio-text">
                <span className="radio-label" id={note ? `${id}-label` : undefined}>
                  {ruby(label)}
                </span>
                {meaning && <span className="radio-meaning">{ruby(meaning)}</span>}
                {note && (
                  <span className="radio-note" id={`${id}-note`}>
                    {ruby(note)}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </>
  );
}

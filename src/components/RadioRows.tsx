import type { UseFormRegisterReturn } from 'react-hook-form';
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
  layout?: 'rows' | 'grid';
}

/** The id of the first radio of a group: where the error summary leads. */
export const firstRadioId = (name: string): string => `${name}-0`;

/** Radios whose whole row can be pressed. Nothing is chosen beforehand. */
export function RadioRows({ field, options, layout = 'rows' }: Props) {
  return (
    <div className="radios" data-layout={layout}>
      {options.map(({ value, label, meaning, note }, i) => {
        const id = `${field.name}-${i}`;
        const named = note && {
          'aria-labelledby': `${id}-label`,
          'aria-describedby': `${id}-note`,
        };
        return (
          <label className="radio" key={value}>
            <input type="radio" id={id} value={value} {...named} {...field} />
            <span className="radio-text">
              <span className="radio-label" id={named && `${id}-label`}>
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
  );
}

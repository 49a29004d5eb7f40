import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { thisMonthInJapan } from '../../clock/clock';
import { ErrorSummary } from '../../components/ErrorSummary';
import { MonthBoxes } from '../../components/MonthBoxes';
import { firstRadioId, RadioRows } from '../../components/RadioRows';
import { STATUSES, type Status } from '../../domain/contractor';
import type { TypedMonth } from '../../domain/join-month';
import type { Month } from '../../domain/month';
import { factsSchema } from '../../form/schemas';
import { useCheckedForm } from '../../form/use-checked-form';
import { t } from '../../i18n/t';
import { TEXTS } from './texts';

/** What a link is made of. */
export interface CardFacts {
  status: Status;
  month: Month;
}

interface Props {
  made: CardFacts | undefined;
  onMade: (facts: CardFacts) => void;
  /** What was made. Hidden as soon as the form says something else. */
  children: ReactNode;
}

const schema = factsSchema(thisMonthInJapan);
const OPTIONS = () => STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }));

/** Both facts with the form's own controls, checked by the form's own rules. */
export function FactsForm({ made, onMade, children }: Props) {
  const { form, press, presses, problems } = useCheckedForm({
    schema,
    initial: { status: null as never, era: null, year: '', month: '' },
    targets: {
      status: firstRadioId('status'),
      era: firstRadioId('era'),
      year: 'year',
      month: 'month',
    },
    onPress: onMade,
  });
  const { data: told } = schema.safeParse(useWatch({ control: form.control }));
  const isStill = told && told.status === made?.status && told.month === made?.month;
  return (
    <>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <ErrorSummary problems={problems} presses={presses} />
        <fieldset className="question">
          <legend>
            <h2>{TEXTS.status}</h2>
          </legend>
          <RadioRows field={form.register('status')} problems={problems} options={OPTIONS()} />
        </fieldset>
        <fieldset className="question">
          <legend>
            <h2>{TEXTS.joined}</h2>
          </legend>
          {/* It knows only the three controls of the month. */}
          <MonthBoxes
            form={form as unknown as UseFormReturn<TypedMonth>}
            problems={problems}
            thisMonth={thisMonthInJapan()}
          />
        </fieldset>
        <button className="button primary" type="submit" onClick={press}>
          {TEXTS.make}
        </button>
      </form>
      {isStill && children}
    </>
  );
}

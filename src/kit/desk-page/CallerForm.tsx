import { type UseFormReturn, useWatch } from 'react-hook-form';
import { thisMonthInJapan } from '../../clock/clock';
import { RadioRows } from '../../components/RadioRows';
import { STATUSES } from '../../domain/contractor';
import { formatIsoMonth } from '../../domain/month';
import { PERIODS } from '../../domain/period';
import { formatPeriod } from '../../i18n/format';
import { t } from '../../i18n/t';
import { type Entered, linkIn, readCaller } from './caller';
import { TEXTS } from './texts';

/** Status and month of the caller; what they come to stands at once below, with nothing to press. */
export function CallerForm({ form }: { form: UseFormReturn<Entered> }) {
  const entered = useWatch({ control: form.control }) as Entered;
  const { problem } = readCaller(entered, thisMonthInJapan());
  const statuses = STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }));
  const periods = [
    ...PERIODS.map((period) => ({
      value: formatIsoMonth(period.from),
      label: formatPeriod(period),
    })),
    { value: 'unknown', label: t('periods.unknown') },
  ];

  function takeStatus(text: string): void {
    const status = linkIn(text, thisMonthInJapan())?.facts.status;
    if (status) form.setValue('status', status);
  }

  return (
    <section className="desk-caller actions" aria-labelledby="caller">
      <h2 id="caller">{TEXTS.caller}</h2>
      <fieldset className="question">
        <legend>
          <h3>{TEXTS.status}</h3>
        </legend>
        <RadioRows field={form.register('status')} options={statuses} problems={[]} />
      </fieldset>
      <label htmlFor="text">{TEXTS.month}</label>
      <p id="text-hint">{TEXTS.monthHint}</p>
      <input
        id="text"
        type="text"
        className="text-box"
        autoComplete="off"
        aria-describedby="text-hint text-problem"
        aria-invalid={problem !== undefined}
        {...form.register('text', { onChange: (event) => takeStatus(event.target.value) })}
      />
      <p className="error-text" id="text-problem">
        {problem}
      </p>
      <fieldset className="question" aria-describedby="period-hint">
        <legend>
          <h3>{TEXTS.period}</h3>
        </legend>
        <p id="period-hint">{TEXTS.periodHint}</p>
        <RadioRows field={form.register('period')} options={periods} problems={[]} />
      </fieldset>
    </section>
  );
}

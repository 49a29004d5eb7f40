import { DeadlineNotice } from '../components/DeadlineNotice';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { firstRadioId, RadioRows } from '../components/RadioRows';
import { ReadAloud } from '../components/ReadAloud';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { formatIsoMonth } from '../domain/month';
import { PERIODS } from '../domain/period';
import { periodSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { formatPeriod } from '../i18n/format';
import { t } from '../i18n/t';
import { tellJoined } from '../journey/moves';

const toValue = (period: number | 'unknown'): string =>
  period === 'unknown' ? period : formatIsoMonth(period);

/** For those who do not know the month: within a period the checks asked never change. */
export function PeriodScreen() {
  const { position, move } = useJourney();
  const { joined } = position.journey.facts;
  const screen = useScreenForm({
    schema: periodSchema,
    initial: { period: joined && 'period' in joined ? toValue(joined.period) : null },
    targets: { period: firstRadioId('period') },
    onPress: ({ period }) => move(tellJoined({ period })),
  });
  const options = [
    ...PERIODS.map((period) => ({ value: toValue(period.from), label: formatPeriod(period) })),
    { value: 'unknown', label: t('periods.unknown') },
  ];
  return (
    <ScreenMain title={t('period.heading')} hasError={screen.problems.length > 0}>
      <QuestionForm {...screen}>
        <Question heading={ruby(t('period.heading'))} hint={<p>{ruby(t('period.hint'))}</p>}>
          <RadioRows
            field={screen.form.register('period')}
            problems={screen.problems}
            options={options}
          />
        </Question>
      </QuestionForm>
      <ReadAloud
        texts={[t('period.heading'), t('period.hint'), ...options.map(({ label }) => label)]}
      />
      <p className="help">{ruby(t('period.where'))}</p>
      <DeadlineNotice />
    </ScreenMain>
  );
}

import { About } from '../components/About';
import { DeadlineNotice } from '../components/DeadlineNotice';
import { FactRows } from '../components/FactRows';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { firstRadioId, RadioRows } from '../components/RadioRows';
import { ReadAloud } from '../components/ReadAloud';
import { Reading } from '../components/Reading';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { StatusHelp } from '../components/StatusHelp';
import { STATUSES } from '../domain/contractor';
import { statusSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { t } from '../i18n/t';
import { isLanding, tellStatus } from '../journey/moves';

/** The landing: what this is, the first question, and below it the whole card to read. */
export function StatusScreen() {
  const { position, move } = useJourney();
  const { place } = position;
  const screen = useScreenForm({
    schema: statusSchema,
    initial: { status: position.journey.facts.status ?? null },
    targets: { status: firstRadioId('status') },
    onPress: ({ status }) => move(tellStatus(status)),
  });
  const options = STATUSES.map((value) => ({
    value,
    label: t(`statuses.${value}`),
    note: value === 'joint-manager' ? t('status.jointManager') : '',
  }));
  const isFirst = isLanding(place);
  return (
    <ScreenMain title={t('status.heading')} hasError={screen.problems.length > 0}>
      {isFirst && <About />}
      {position.journey.unreadable && <p className="notice">{ruby(t('linked.unreadable'))}</p>}
      {place.step === 'card' && <p className="notice">{ruby(t('linked.monthOnly'))}</p>}
      {place.step === 'card' && <FactRows />}
      <QuestionForm {...screen}>
        <Question heading={ruby(t('status.heading'))} hint={<p>{ruby(t('status.hint'))}</p>}>
          <RadioRows
            field={screen.form.register('status')}
            problems={screen.problems}
            options={options}
          />
        </Question>
      </QuestionForm>
      <ReadAloud
        texts={[t('status.heading'), t('status.hint'), ...options.map(({ label }) => label)]}
      />
      <StatusHelp />
      {isFirst ? <Reading /> : <DeadlineNotice />}
    </ScreenMain>
  );
}

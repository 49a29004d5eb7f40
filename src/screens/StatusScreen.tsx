import { FactRows } from '../components/FactRows';
import { Question } from '../components/Question';
import { firstRadioId, RadioRows } from '../components/RadioRows';
import { ruby } from '../components/ruby';
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
  return (
    <Question
      {...screen}
      title={t('status.heading')}
      heading={ruby(t('status.heading'))}
      hint={<p>{ruby(t('status.hint'))}</p>}
      speech={[t('status.heading'), t('status.hint'), ...options.map(({ label }) => label)]}
      isLanding={isLanding(place)}
      before={
        <>
          {position.journey.unreadable && <p className="notice">{ruby(t('linked.unreadable'))}</p>}
          {place.step === 'card' && <p className="notice">{ruby(t('linked.monthOnly'))}</p>}
          {place.step === 'card' && <FactRows />}
        </>
      }
      after={<StatusHelp />}
    >
      <RadioRows
        field={screen.form.register('status')}
        problems={screen.problems}
        options={options}
      />
    </Question>
  );
}

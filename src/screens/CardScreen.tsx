import { About } from '../components/About';
import { AggregationNote } from '../components/AggregationNote';
import { FactRows } from '../components/FactRows';
import { Question } from '../components/Question';
import { QuestionForm } from '../components/QuestionForm';
import { ReadAloud } from '../components/ReadAloud';
import { Reading } from '../components/Reading';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { nothingSchema } from '../form/schemas';
import { useScreenForm } from '../form/use-screen-form';
import { useJourney } from '../history/use-journey';
import { t } from '../i18n/t';
import { confirmCard } from '../journey/moves';

/** The landing of a linked card that carried the status: the facts read from it, to confirm or to change. */
export function CardScreen() {
  const { position, move } = useJourney();
  const screen = useScreenForm({
    schema: nothingSchema,
    initial: {},
    targets: {},
    onPress: () => move(confirmCard),
  });
  return (
    <ScreenMain title={t('linked.heading')}>
      <About />
      {position.journey.unreadable && <p className="notice">{ruby(t('linked.unreadable'))}</p>}
      <QuestionForm {...screen}>
        <Question heading={ruby(t('linked.heading'))} hint={<p>{ruby(t('linked.hint'))}</p>}>
          <FactRows />
          <AggregationNote />
        </Question>
      </QuestionForm>
      <ReadAloud texts={[t('linked.heading'), t('linked.hint')]} />
      <Reading />
    </ScreenMain>
  );
}

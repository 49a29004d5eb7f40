import { About } from '../components/About';
import { FactRows } from '../components/FactRows';
import { Leaflet } from '../components/Leaflet';
import { Question } from '../components/Question';
import { StatusHelp } from '../components/StatusHelp';
import { isSecondPress } from '../form/second-press';
import { plain, ruby } from '../i18n/readings';
import { t } from '../i18n/t';
import { confirmCard } from '../journey/moves';
import { useJourney } from '../journey/use-journey';

/** The landing of a linked card that carried the status: the facts read from it, to confirm or to change. */
export function CardScreen() {
  const { move } = useJourney();
  return (
    <Question
      title={t('linked.heading')}
      heading={ruby(t('linked.heading'))}
      hint={<p>{ruby(t('linked.hint'))}</p>}
      problems={[]}
      refusals={0}
      press={(event) => {
        event.preventDefault();
        if (!isSecondPress(event.nativeEvent)) move(confirmCard);
      }}
      before={<About />}
      after={
        <>
          <StatusHelp />
          <Leaflet />
        </>
      }
    >
      <FactRows />
    </Question>
  );
}

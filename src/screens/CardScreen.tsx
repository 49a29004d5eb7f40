import { useRef } from 'react';
import { About } from '../components/About';
import { FactRows } from '../components/FactRows';
import { Leaflet } from '../components/Leaflet';
import { Question } from '../components/Question';
import { ruby } from '../components/ruby';
import { StatusHelp } from '../components/StatusHelp';
import { isSecondPress } from '../form/second-press';
import { t } from '../i18n/t';
import { confirmCard } from '../journey/moves';
import { useJourney } from '../journey/use-journey';

/** The landing of a linked card that carried the status: the facts read from it, to confirm or to change. */
export function CardScreen() {
  const { move } = useJourney();
  /** A screen is left once, however often it is pressed before the next one is drawn. */
  const isLeft = useRef(false);
  return (
    <Question
      title={t('linked.heading')}
      heading={ruby(t('linked.heading'))}
      hint={<p>{ruby(t('linked.hint'))}</p>}
      speech={[t('linked.heading'), t('linked.hint')]}
      problems={[]}
      presses={0}
      press={(event) => {
        event.preventDefault();
        if (isLeft.current || isSecondPress(event.nativeEvent)) return;
        isLeft.current = true;
        move(confirmCard);
      }}
      before={<About />}
      after={<StatusHelp />}
      below={<Leaflet />}
    >
      <FactRows />
    </Question>
  );
}

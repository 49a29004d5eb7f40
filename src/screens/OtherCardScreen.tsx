import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { useJourney } from '../history/use-journey';
import { t } from '../i18n/t';
import { keepThisCard, takeOtherCard } from '../journey/moves';

/** A second card was opened in this tab. It shows nothing of the answers: they may be another person's. */
export function OtherCardScreen() {
  const { move } = useJourney();
  return (
    <ScreenMain title={t('secondCard.title')}>
      <h1 tabIndex={-1}>{ruby(t('secondCard.title'))}</h1>
      <p>{ruby(t('secondCard.text'))}</p>
      <div className="actions">
        <button className="button" type="button" onClick={() => move(keepThisCard)}>
          {ruby(t('secondCard.goOn'))}
        </button>
        <button className="button" type="button" onClick={() => move(takeOtherCard)}>
          {ruby(t('secondCard.startOther'))}
        </button>
      </div>
    </ScreenMain>
  );
}

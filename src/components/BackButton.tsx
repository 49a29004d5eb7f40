import { isSecondPress } from '../form/second-press';
import { useJourney } from '../history/use-journey';
import { t } from '../i18n/t';
import { isLanding, keepThisCard } from '../journey/moves';
import { ruby } from './ruby';

/** 「戻る」, first on every screen but the landing. */
export function BackButton() {
  const { position, back, move } = useJourney();
  const isOtherCard = position.journey.otherCard !== undefined;
  if (isLanding(position.place) && !isOtherCard) return null;
  const leave = () => (isOtherCard ? move(keepThisCard) : back());
  return (
    <button
      className="button back"
      type="button"
      onClick={({ nativeEvent }) => isSecondPress(nativeEvent) || leave()}
    >
      {ruby(t('back'))}
    </button>
  );
}

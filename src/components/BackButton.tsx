import { isSecondPress } from '../form/second-press';
import { t } from '../i18n/t';
import { isLanding } from '../journey/moves';
import { useJourney } from '../journey/use-journey';
import { ruby } from './ruby';

/** 「戻る」, first on every screen but the landing. */
export function BackButton() {
  const { position, back } = useJourney();
  if (isLanding(position.place)) return null;
  return (
    <button
      className="button back"
      type="button"
      onClick={({ nativeEvent }) => isSecondPress(nativeEvent) || back()}
    >
      {ruby(t('back'))}
    </button>
  );
}

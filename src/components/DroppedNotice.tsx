import { useJourney } from '../history/use-journey';
import { formatMarks } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** Says which answers no longer count since a fact was changed, until the result is looked at. */
export function DroppedNotice() {
  const { dropped } = useJourney().position.journey;
  if (dropped.length === 0) return null;
  return (
    <p className="notice" role="status">
      {ruby(t('review.dropped', { marks: formatMarks(dropped) }))}
    </p>
  );
}

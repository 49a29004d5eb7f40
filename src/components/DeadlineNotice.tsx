import { CAMPAIGN } from '../campaign';
import { useAfterDeadline } from '../clock/use-after-deadline';
import { formatDay } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** The card's deadline: when it is, or that it has passed and what that means. */
export function DeadlineNotice() {
  const isLate = useAfterDeadline();
  const date = formatDay(CAMPAIGN.deadline);
  return (
    <p className="notice deadline">
      {ruby(isLate ? t('deadline.passed', { date }) : t('deadline.date', { date }))}
    </p>
  );
}

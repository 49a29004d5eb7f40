import { CAMPAIGN } from '../campaign';
import { usePhase } from '../clock/use-phase';
import { parseIsoMonth } from '../domain/month';
import type { Phase } from '../domain/phase';
import { formatDay, formatMonth } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

function textIn(phase: Phase): string {
  const date = formatDay(CAMPAIGN.deadline);
  if (phase === 'before') {
    return t('deadline.before', { month: formatMonth(parseIsoMonth(CAMPAIGN.sentFrom) ?? 0) });
  }
  return t(phase === 'open' ? 'deadline.date' : 'deadline.passed', { date });
}

/** The card's deadline: when it is, or that it has passed and what that means; before, when the cards come. */
export function DeadlineNotice() {
  return <p className="notice deadline">{ruby(textIn(usePhase()))}</p>;
}

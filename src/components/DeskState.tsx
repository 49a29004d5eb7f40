import { CAMPAIGN } from '../campaign';
import { nowInJapan } from '../clock/clock';
import { useNow } from '../clock/use-now';
import { deskStateAt } from '../domain/desk-hours';
import { formatWeekday } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

const { hours, yearEnd } = CAMPAIGN.desk;

const minutesOf = (clock: string): number => {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
};

function stateText(): string {
  const desk = { from: minutesOf(hours.from), to: minutesOf(hours.to), yearEnd };
  const state = deskStateAt(nowInJapan(), desk);
  if (!state) return '';
  if (state.isOpen) return t('desk.open', hours);
  return t('desk.closed', { ...hours, day: formatWeekday(state.next) });
}

const unknown = () => '';

/** Whether the desk answers now, and when next. Not in the prerendered page, which knows no now. */
export const DeskState = () => <p className="desk-state">{ruby(useNow(stateText, unknown))}</p>;

import { useSyncExternalStore } from 'react';
import { CAMPAIGN } from '../campaign';
import { todayInJapan } from '../clock/clock';
import { formatDay } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

const never = () => () => {};
const unknown = () => '';

/** What there is to say of the desk on these days. Not in the prerendered page, which knows no today. */
export function DeskNotices() {
  const today = useSyncExternalStore(never, todayInJapan, unknown);
  return CAMPAIGN.notices
    .filter(({ from, to }) => from <= today && today <= to)
    .map(({ notice, from, to }) => (
      <p className="notice" key={notice}>
        {ruby(t(`notices.${notice}`, { from: formatDay(from), to: formatDay(to) }))}
      </p>
    ));
}

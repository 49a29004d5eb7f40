import type { Contractor } from '../domain/contractor';
import { askedInDoubt } from '../domain/gate';
import { formatMarks } from '../i18n/format';
import { t } from '../i18n/t';
import { ruby } from './ruby';

/** Which checks may be 対象外, as the month is not known; what to do about it. */
export function InDoubt({ contractor }: { contractor: Contractor }) {
  const ids = askedInDoubt(contractor);
  if (ids.length === 0) return null;
  return (
    <p className="notice" data-in-doubt={ids.join(' ')}>
      {ruby(t('review.monthUnknown', { marks: formatMarks(ids) }))}
    </p>
  );
}

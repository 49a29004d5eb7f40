import { t } from '../i18n/t';
import { AggregationNote } from './AggregationNote';
import { ruby } from './ruby';

/** Where the status is printed. Not knowing it is no choice: the negative ⑥ would be wrong for most. */
export function StatusHelp() {
  return (
    <section className="help">
      <h2>{ruby(t('status.unknownTitle'))}</h2>
      <p>{ruby(t('status.unknown'))}</p>
      <AggregationNote />
    </section>
  );
}

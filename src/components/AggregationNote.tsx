import { t } from '../i18n/t';
import { CardText } from './CardText';
import { ruby } from './ruby';

/** What the card's ※ beside the status stands for, and what 通算 is. */
export function AggregationNote() {
  return (
    <p className="aggregation">
      <CardText words={t('card:aggregation')} gloss={t('gloss:aggregation')} />
      <span className="aggregation-meaning">{ruby(t('mirror.aggregation'))}</span>
    </p>
  );
}
